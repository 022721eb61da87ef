/** Why the model's choice was not used, in our own words: a server's text may repeat the key or the passages. */

export class ModelFailure extends Error {}

const named: Readonly<Record<string, string>> = {
  LengthFinishReasonError: 'the chat model was cut off before it had finished',
  ContentFilterFinishReasonError: "the chat model's answer was withheld by a content filter",
  APIConnectionError: "the chat model's server could not be reached, or broke off",
  SocketError: "the chat model's server could not be reached, or broke off",
  SyntaxError: 'the chat model gave an answer of the wrong form',
  $ZodError: 'the chat model gave an answer of the wrong form',
};

/** The error and what caused it, outermost first. */
function chainOf(error: unknown): object[] {
  const chain: object[] = [];
  for (let each = error; typeof each === 'object' && each !== null && chain.length < 8; ) {
    chain.push(each);
    each = 'cause' in each ? each.cause : undefined;
  }
  return chain;
}

export function statusOf(error: unknown): number | null {
  const statuses = chainOf(error).map((each) => ('status' in each ? each.status : null));
  return statuses.find((status) => typeof status === 'number') ?? null;
}

export function reasonOf(error: unknown): string {
  const chain = chainOf(error);
  const ours = chain.find((each) => each instanceof ModelFailure);
  if (ours) return ours.message;
  const status = statusOf(error);
  if (status !== null) return `the chat model's server answered with status ${status}`;
  const known = chain.map((each) => named[each.constructor.name]).find((reason) => reason !== undefined);
  return known ?? "the chat model's answer could not be read";
}

/** Whether the same request may succeed a moment later. */
export function isTransient(error: unknown): boolean {
  if (chainOf(error).some((each) => each instanceof ModelFailure)) return false;
  const status = statusOf(error);
  if (status !== null) return status === 429 || status >= 500;
  return chainOf(error).some((each) => each.constructor.name === 'APIConnectionError');
}
