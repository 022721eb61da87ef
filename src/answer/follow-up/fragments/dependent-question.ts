/** "What was the damage?", "Do I need a licence?": a whole question, and still it has to be said of what or for what. */
import { toQuestion } from '../compose.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { topicOf } from '../mentions/topic.ts';
import type { Frame } from '../read-frame.ts';

/** Nouns for what something else has: nobody asks for these alone. */
const ofSomething =
  /^(?:and )?(?:what|who|which)(?: (?:is|was|were|are)|['’]s) the (?:\p{Ll}+ )?(?:damage|differences?|cost|price|results?|outcome|reasons?|causes?|consequences?|purpose|aims?|goals?|death toll|penalty|punishment|sentence|verdict|deadline|limit|maximum|minimum|exceptions?|conditions?|winner|alternatives?|advantages?|disadvantages?|risks?|charges?|side effects?)$/iu;
const need =
  /^(?:what|(?:what|which|what kind of|how much|how many) \p{Ll}+)? ?(?:do|will|would|must) (?:I|you|we) (?:need|have to have|require)(?: \p{Ll}+){0,4}$/iu;
const itTakes = /^(?:how long|how much time|what) (?:does|will|would) it take$/i;
/** What is used is used for what the last question does; "Are bicycles allowed instead?" does nothing. */
const withInstead = /\b(?:use|take|try) .+ instead$/i;
/** Whoever lived through it. */
const anybody =
  /^(?:what|where|how) did (?:the )?(?:people|everyone|everybody|inhabitants|residents) \p{Ll}+$/iu;
const doing = /^(?:I|you|we|one) (\p{Ll}.+)$/u;

/** Null when the question says all that it asks. */
export function askDependent(core: string, turns: readonly TurnMentions[]): string | null {
  const last = turns.at(-1);
  if (last === undefined || last.frame.russian) return null;
  const done = doneBy(last.frame);
  if (done !== null && itTakes.test(core)) return toQuestion(core, 'to', done);
  if (need.test(core))
    return done === null || / (?:to|for) /.test(core) ? null : toQuestion(core, 'to', done);
  if (withInstead.test(core))
    return done === null ? null : toQuestion(core.replace(/ instead$/i, ''), 'to', done);
  if (ofSomething.test(core)) return toQuestion(core, 'of', topicOf(turns));
  return anybody.test(core) && last.mentions[0]?.kind !== 'person'
    ? toQuestion(`${core},`, topicOf(turns))
    : null;
}

/** "How do I bleed the radiator?" → "bleed the radiator" */
const doneBy = ({ auxiliary, body }: Frame): string | null =>
  /^(?:do|can|could|should|may|must|will)$/i.test(auxiliary) ? (doing.exec(body)?.[1] ?? null) : null;
