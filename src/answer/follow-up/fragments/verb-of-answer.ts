/** "How long?" after "Did they intern her?" + "Yes, she was held in a camp.": the answer says better what lasted. */
import { toQuestion } from '../compose.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { PREPOSITIONS } from '../question-lexicon.ts';
import { isPast } from '../read-frame.ts';
import { splitBody, toldStatement } from '../statement.ts';
import { verbKey } from '../verb-forms.ts';

const measure = /^(?:for )?how (?:long|\p{Ll}{2,20}ly)$/iu;
const firstWord = (text: string) => text.split(/[ ,.]/, 1)[0] ?? '';

/** Null where no length or manner is asked, or the answer does not tell what was done to the very one of the question. */
export function askByVerbTold(asked: string, { frame, answer }: TurnMentions): string | null {
  if (frame.kind !== 'yes-no' || !measure.test(asked)) return null;
  const split = splitBody(frame);
  const told = toldStatement(answer);
  const done = firstWord(told?.rest ?? '');
  if (split === null || told === null || !/^(?:was|were)$/.test(told.verb) || !isPast(done)) return null;
  const verb = firstWord(split.rest);
  const sufferer = /^did$/i.test(frame.auxiliary) ? objectBehind(split, verb) : split.subject;
  const isSame = /^(?:he|she|it|they)$/.test(told.subject) || told.subject === sufferer;
  if (!isSame || sufferer === null || verbKey(done) === verbKey(verb)) return null;
  return toQuestion(asked, told.verb, sufferer, done);
}

/** Whom "they" did it to; one who is named may be the one of whom the answer goes on to speak. */
function objectBehind({ subject, rest }: { readonly subject: string; readonly rest: string }, verb: string) {
  const words = rest.slice(verb.length).trim().split(' ');
  const object = (PREPOSITIONS.has(words[0] ?? '') ? words.slice(1) : words).join(' ');
  return subject === 'they' && /^\p{Lu}\S*(?: \p{Lu}\S*){0,3}$/u.test(object) ? object : null;
}
