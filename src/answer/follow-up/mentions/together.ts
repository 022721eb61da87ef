/** Several who are named side by side: "Ada Holt and Karl Weir". */
import { extractValues } from '../../values/extract-values.ts';
import type { NameValue, Value } from '../../values/value.ts';
import { asksWho } from '../read-frame.ts';
import { coordinated } from './coordination.ts';
import { isName, type Mention, nameMention } from './mention.ts';
import type { TurnMentions } from './mentions.ts';

/** Several were asked for, and the answer names them side by side; towns may only be where they are. */
export function togetherWith(
  name: NameValue,
  { shown, isPlace }: { readonly shown: string; readonly isPlace: boolean },
): Mention | null {
  const mention = nameMention(shown, name, 'question');
  const { start, end } = coordinated(shown, name);
  const isOne = end - start <= name.text.length || (mention.kind === 'place' && !isPlace);
  const article = /\bthe $/i.test(shown.slice(0, start)) ? 'the ' : '';
  return isOne ? null : { ...mention, text: article + shown.slice(start, end), kind: 'people' };
}

export const membersOf = ({ text }: Mention, told: readonly Value[]): Mention[] =>
  told
    .filter(isName)
    .filter((name) => text.includes(name.text))
    .map((name) => ({
      ...nameMention(name.text, { ...name, start: 0, end: name.text.length }, 'question'),
      kind: 'person',
    }));

const spouse = /^(?:who|what) (?:is|was) (\p{Lu}.{0,60}?)['’]s? (?:\p{Ll}+ )?(wife|husband)$/iu;
/** What two do who are married. */
const asCouple =
  /\bthey (?:ever )?(?:have|marry|meet|live|divorce|separate|get|move|raise|adopt|stay|settle)\b|\btheir (?:\p{Ll}+ )?(?:children|sons?|daughters?|wedding|marriage|home|house|family)\b/iu;

/** "Who was Weir's wife?" + "Ada Lund." + "How many children did they have?": the two of them. */
export function coupleAsked(question: string, { frame, mentions }: TurnMentions): string | null {
  const [, owner = '', kin = ''] = spouse.exec(frame.text) ?? [];
  if (owner === '' || !asCouple.test(question)) return null;
  const told = mentions.find(
    ({ from, kind, text }) => from === 'answer' && kind === 'person' && !text.includes(owner),
  );
  return `${owner} and ${told?.text ?? (kin.toLowerCase() === 'wife' ? 'his wife' : 'her husband')}`;
}

/** "Who led the strike?" + "It was led by Ada Holt and Karl Weir.": they are the two; null where one is named. */
export function doersTogether({ frame, answer }: TurnMentions): string | null {
  if (!asksWho(frame) || frame.russian || frame.noun !== '') return null;
  const name = extractValues(answer)
    .filter(isName)
    .find(({ text }) => !frame.text.includes(text));
  return name === undefined ? null : (togetherWith(name, { shown: answer, isPlace: false })?.text ?? null);
}
