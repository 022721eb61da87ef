/** A Russian verb of the past goes with its subject: "умер Лапин", but "умерла жена Лапина". */

const women = /^(?:жена|мать|дочь|сестра|бабушка|тётя|тетя|вдова|подруга|невеста|дочка)(?!\p{L})/iu;
const men = /^(?:муж|отец|сын|брат|дед|дядя|друг|жених)(?!\p{L})/iu;
const several = /^(?:дети|родители|сыновья|дочери|братья|с[её]стры)(?!\p{L})/iu;

export interface Replacement {
  readonly old: string;
  readonly fragment: string;
}

/** `fragment` for `old`; the verb before it takes its ending where that is sure. */
export function agreeing(question: string, { old, fragment }: Replacement): string {
  const at = question.indexOf(old);
  const before = question.slice(0, at);
  const isSure = women.test(fragment) || men.test(fragment) || several.test(fragment);
  const verb = isSure ? /(?<!\p{L})(\p{Ll}+)(?=\s+$)/u.exec(before)?.[1] : undefined;
  const start =
    verb === undefined
      ? before
      : before.replace(/\p{Ll}+(\s+)$/u, (_, space: string) => inflected(verb, fragment) + space);
  return start + fragment + question.slice(at + old.length);
}

const strong = /^(?:умер|погиб|исчез|достиг)$/;

function inflected(verb: string, subject: string): string {
  const [, stem = '', past, reflexive = ''] = /^(\p{Ll}+?)(л[аио]?)?(ся|сь)?$/u.exec(verb) ?? [];
  if (past === undefined && !strong.test(verb)) return verb;
  const own = reflexive === '' ? '' : men.test(subject) ? 'ся' : 'сь';
  if (men.test(subject)) return `${stem}${strong.test(stem) ? '' : 'л'}${own}`;
  return `${stem}${several.test(subject) ? 'ли' : 'ла'}${own}`;
}
