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

const strong = /^(?:умер|погиб|исчез|достиг|возник|проник|привык|погас|спас|вырос|зам[её]рз|помог|смог|мог)$/;

/** "ушел" and "ушла", "пришёл" and "пришли": the vowel is a man's alone. */
const going = /^(\p{Ll}*ш)(?:[её]л|л[аио])(ся|сь)?$/u;
/** Behind a consonant a man's verb has no л: "погиб", "мог". */
const bare = /[бгзкпрсх]$/;

/** The verb as it goes with `subject`, a word that tells its gender. */
export function inflected(verb: string, subject: string): string {
  const [goes, root = '', self] = going.exec(verb) ?? [];
  if (goes !== undefined) {
    const man = root === 'вы' || root === 'выш' ? 'ел' : 'ёл';
    const isMan = men.test(subject);
    const last = self === undefined ? '' : isMan ? 'ся' : 'сь';
    return `${root}${isMan ? man : several.test(subject) ? 'ли' : 'ла'}${last}`;
  }
  const [, stem = '', past, reflexive = ''] = /^(\p{Ll}+?)(л[аио]?)?(ся|сь)?$/u.exec(verb) ?? [];
  if (past === undefined && !strong.test(stem)) return verb;
  const own = reflexive === '' ? '' : men.test(subject) ? 'ся' : 'сь';
  if (men.test(subject)) return `${stem}${bare.test(stem) ? '' : 'л'}${own}`;
  return `${stem}${several.test(subject) ? 'ли' : 'ла'}${own}`;
}
