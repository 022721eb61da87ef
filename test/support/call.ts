/** Requests of the tests to a server under test. */

/** POSTs a JSON body. */
export function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

export interface ServerEvent {
  readonly event: string;
  // What the stream says is what the tests examine.
  readonly data: Record<string, unknown>;
}

/** Reads a whole event stream; comments are left out. */
export function parseEvents(text: string): ServerEvent[] {
  return text.split('\n\n').flatMap((block) => {
    const event = /^event: (.*)$/m.exec(block)?.[1];
    const data = /^data: (.*)$/m.exec(block)?.[1];
    return event && data ? [{ event, data: JSON.parse(data) }] : [];
  });
}

/** A problem's body and what every problem must be. */
export async function readProblem(response: Response) {
  const type = response.headers.get('content-type') ?? '';
  const text = await response.text();
  return { isProblem: type.startsWith('application/problem+json'), text, ...JSON.parse(text) };
}
