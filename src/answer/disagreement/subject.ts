/** Checks that a sentence speaks of whom the question asks: relatives share a surname. */
import { compareNames } from '../values/compare-names.ts';
import type { NameValue, Value } from '../values/value.ts';
import type { Asked } from './asked.ts';
import type { SentenceFacts } from './sentence-facts.ts';

const isPersonal = (name: NameValue): boolean =>
  !name.normal.uncertain && (name.normal.role === 'person' || name.normal.role === 'unknown');

/** Shares a word with the name asked for, but cannot be the same person. */
const isRelative = (name: NameValue, asked: NameValue): boolean =>
  name.normal.tokens.some((token) => asked.normal.tokens.includes(token)) &&
  name.normal.role !== 'organization' &&
  compareNames(name.normal, asked.normal) === 'different';

const isAsked = (name: NameValue, asked: readonly NameValue[]): boolean =>
  asked.some((other) => {
    const compared = compareNames(name.normal, other.normal);
    return compared === 'equal' || compared === 'compatible';
  });

function namesBefore(facts: SentenceFacts, value: Value): NameValue[] {
  return facts.stated.flatMap((entry) =>
    entry.value.kind === 'name' && entry.value.end <= value.start ? [entry.value] : [],
  );
}

/** The sentence names a sibling of what the question names ("Treaty of Ghent" for "Treaty of Lund") and not the thing itself. */
function namesAnother(facts: SentenceFacts, asked: Asked): boolean {
  const names = facts.stated.flatMap((entry) => (entry.value.kind === 'name' ? [entry.value] : []));
  return asked.names.some(
    (wanted) =>
      wanted.normal.tokens.length > 1 &&
      !names.some((name) => isAsked(name, [wanted])) &&
      names.some((name) => isRelative(name, wanted) && name.normal.tokens.length > 1),
  );
}

/** The nearest personal name before `value` is not somebody else's, unless the question names nobody. */
export function speaksOfSubject(facts: SentenceFacts, value: Value, asked: Asked): boolean {
  if (namesAnother(facts, asked)) return false;
  const subjects = asked.names.filter(
    (name) => name.normal.role === 'person' || name.normal.role === 'unknown',
  );
  if (subjects.length === 0) return true;
  const before = namesBefore(facts, value).filter((name) => name !== value);
  for (const name of before.reverse()) {
    if (isAsked(name, subjects)) return true;
    if (subjects.some((subject) => isRelative(name, subject))) return false;
    if (isPersonal(name) && asked.about === 'date' && name.normal.role === 'person') return false;
  }
  return true;
}

/** The share of the question's names that the sentence has. */
export function namedShare(facts: SentenceFacts, asked: Asked): number {
  if (asked.names.length === 0) return 1;
  const found = asked.names.filter((name) => name.normal.tokens.some((token) => facts.folded.has(token)));
  return found.length / asked.names.length;
}
