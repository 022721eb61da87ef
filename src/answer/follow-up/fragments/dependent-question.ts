/** "What was the damage?", "Do I need a licence?": a whole question, and still it has to be said of what or for what. */
import { toQuestion } from '../compose.ts';
import type { Form } from '../follow-up-forms.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { topicOf } from '../mentions/topic.ts';
import type { Frame } from '../read-frame.ts';

/** Nouns for what something else has: nobody asks for these alone. */
const dependent =
  '(?:damage|differences?|cost|price|results?|outcomes?|reasons?|causes?|consequences?|purpose|aims?|goals?|death toll|penalty|punishment|sentence|verdict|deadline|limit|maximum|minimum|exceptions?|conditions?|winner|alternatives?|advantages?|disadvantages?|risks?|charges?|side effects?|origins?|addresse?s?|motives?|occasion|meaning|significance)';
const ofSomething = new RegExp(
  `^(?:and )?(?:what|who|which)(?: (?:is|was|were|are)|['’]s) the (?:\\p{Ll}+ )?${dependent}$`,
  'iu',
);
const bare = new RegExp(`^(?:the|its) ((?:exact |main )?${dependent})$`, 'iu');
const headed = new RegExp(`\\b${dependent}\\b`, 'i');
const need =
  /^(?:what|(?:what|which|what kind of|how much|how many) \p{Ll}+)? ?(?:do|will|would|must) (?:I|you|we) (?:need|have to have|require)(?: \p{Ll}+){0,4}$/iu;
/** "Is Haldenol safe in summer?" is about Haldenol. */
const quality =
  /(?<=^\p{Lu}[^ ]*) (?:safe|legal|illegal|free|open|closed|cheap|big|old|good|bad|better|healthy|worth|ready|\p{Ll}+(?:able|ible|ful|ous|less|ive))$/u;
const itTakes = /^(?:how long|how much time|what) (?:does|will|would) it take$/i;
/** What is used is used for what the last question does; "Are bicycles allowed instead?" does nothing. */
const withInstead = /\b(?:use|take|try) .+ instead$/i;
/** Whoever lived through it. */
const anybody =
  /^(?:what|where|how) did (?:the )?(?:people|everyone|everybody|inhabitants|residents) \p{Ll}+$/iu;
const doing = /^(?:I|you|we|one) (\p{Ll}.+)$/u;

/** Null when the question says all that it asks. */
export function askDependent(
  core: string,
  { lead, marked }: Form,
  turns: readonly TurnMentions[],
): string | null {
  const last = turns.at(-1);
  if (last === undefined || last.frame.russian) return null;
  const noun = lead || marked ? bare.exec(core)?.[1] : undefined;
  const topic = topicOf(turns).trim().replace(quality, '');
  if (noun !== undefined && !headed.test(last.frame.text) && topic !== '' && !/^(?:I|you|we) /.test(topic))
    return toQuestion('What', beOf(last.frame, noun), 'the', noun, 'of', topic);
  const done = doneBy(last.frame);
  if (done !== null && itTakes.test(core)) return toQuestion(core, 'to', done);
  if (need.test(core))
    return done === null || / (?:to|for) /.test(core) ? null : toQuestion(core, 'to', done);
  if (withInstead.test(core))
    return done === null ? null : toQuestion(core.replace(/ instead$/i, ''), 'to', done);
  const act = bareAct.exec(core);
  if (act !== null && topic !== '' && isBuilt(topic, last))
    return toQuestion(
      core.slice(0, act.index),
      `the ${act[1]} of ${topic}`,
      core.slice(act.index + act[0].length),
    );
  if (ofSomething.test(core)) return toQuestion(core, 'of', topicOf(turns));
  return anybody.test(core) && last.mentions[0]?.kind !== 'person'
    ? toQuestion(`${core},`, topicOf(turns))
    : null;
}

/** "When did building start?": of what, the last question says, where it is about one thing. */
const bareAct =
  /(?<=^(?:when|why|how|where|who) (?:did|had) )(building|construction|excavation|restoration|demolition|repair)(?: work)?(?= (?:start|begin|end|finish|stop|resume|take place|go on|continue|started|begun|ended|stopped)\b)/i;
const isBuilt = (topic: string, { mentions, frame }: TurnMentions): boolean =>
  // "Who was Weir?": nobody is built.
  !(frame.kind === 'auxiliary' && /^whom?$/i.test(frame.question) && frame.body === topic) &&
  mentions.some(
    ({ text, kind, from }) => from === 'question' && text === topic && /^(?:thing|place|unknown)$/.test(kind),
  );

const beOf = ({ auxiliary }: Frame, noun: string): string => {
  const isMany = /[^s]s$/.test(noun);
  if (/^(?:is|are|do|does|can|may|must|should|will|has|have)$/i.test(auxiliary)) return isMany ? 'are' : 'is';
  return isMany ? 'were' : 'was';
};

/** "How do I bleed the radiator?" → "bleed the radiator" */
const doneBy = ({ auxiliary, body }: Frame): string | null =>
  /^(?:do|can|could|should|may|must|will)$/i.test(auxiliary) ? (doing.exec(body)?.[1] ?? null) : null;
