/** "Two daughters, Anna and Maria" and "two daughters, Anna and Olga": lists of as many things, of which only some agree. */
import { agree, compareValues } from '../../values/compare-values.ts';
import { NUMBER_WORDS } from '../../values/number-words.ts';
import { scanWords } from '../../values/scan-words.ts';
import { stemWord } from '../../values/stem-word.ts';
import { foldNameWord } from '../../values/transliterate.ts';
import { isDated, type Value } from '../../values/value.ts';
import { type Asked, readAsked } from '../asked.ts';
import type { PairInput } from '../candidate-pairs.ts';
import { isElsewhere } from '../circumstances.ts';
import { conceptOf } from '../concepts.ts';
import { type Found, toSide } from '../found.ts';
import type { Opinion } from '../opinions.ts';
import { isInValue, readFacts, type SentenceFacts } from '../sentence-facts.ts';
import { areApart, type List } from './lists-apart.ts';

const COUNTED =
  /(?<![\p{L}\p{N}])(two|three|four|five|six|seven|eight) ((?:\p{Ll}[\p{L}-]* ){0,2}?)(\p{L}{2,}s|children|men|women)(?!\p{L})((?: (?:of|for) (?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*)?)/giu;
/** What is counted is listed behind it: in brackets, after a colon, or straight away. */
const LISTS = /^(?:\s*[(:,—–]|\s(?:in|on|called|named|—|–)(?!\p{L}))/u;
const CLAUSE_END = /^(?:;|[.!?](?:\s|$))/u;
/** Between the names of a list. */
const JOINS = /^(?:\s*\([^()]{0,40}\))?\s*(?:,|&|,?\s(?:and|und|et|y|и))\s*$/u;
/** Sentences further down speak of something else. */
const considered = 12;

/** The member of each list that the other one lacks, or none. */
export function differingLists({ question, expected, sentences }: PairInput): Found[] {
  const facts = sentences.slice(0, considered).map(readFacts);
  for (const asked of readAsked(question, expected)) {
    const lists = facts.flatMap((one) => listsIn(one, asked));
    for (const [at, one] of lists.entries()) {
      for (const other of lists.slice(at + 1)) {
        const sides = rivalMembers(one, other, asked);
        if (sides.length > 0) return [{ about: asked.about, sides }];
      }
    }
  }
  return [];
}

/** Lists of dates or of names, whichever the question asks for, of a thing that it names. */
function listsIn(facts: SentenceFacts, asked: Asked): List[] {
  const kind = asked.about === 'date' ? 'date' : asked.about === 'number' ? null : 'name';
  if (kind === null || asked.asksClaim !== null) return [];
  return [...facts.text.matchAll(COUNTED)].flatMap((match) => {
    const [whole, number = '', adjectives = '', noun = '', of = ''] = match;
    const count = NUMBER_WORDS.get(number.toLowerCase());
    if (count === undefined || !isNamed(noun, asked) || !isNamedOf(of, asked)) return [];
    const members = membersBehind(facts, match.index + whole.length, kind, count);
    if (members.length !== count) return [];
    return [
      {
        facts,
        count,
        start: match.index,
        noun: `${stemWord(noun.toLowerCase())}${of.toLowerCase()}`,
        adjectives: adjectives.toLowerCase().split(' ').filter(Boolean),
        members,
      },
    ];
  });
}

function isNamed(noun: string, { focus, predicates, things, nameConcepts }: Asked): boolean {
  const concept = conceptOf(stemWord(noun.toLowerCase()));
  return [focus, predicates, things, nameConcepts].some((known) => known.has(concept));
}

/** "Two Stars of Merit" answer nothing where another star is asked about. */
const isNamedOf = (of: string, { nameTokens }: Asked): boolean =>
  scanWords(of).every((word) => !word.capital || nameTokens.has(foldNameWord(word.lower)));

/** The dates up to the list's end, or the names that follow each other. */
function membersBehind(
  facts: SentenceFacts,
  start: number,
  kind: 'date' | 'name',
  count: number,
): readonly Value[] {
  const { text, stated } = facts;
  if (!LISTS.test(text.slice(start))) return [];
  const end = listEnd(facts, start);
  const values = stated.flatMap(({ value }) =>
    value.kind === kind && value.start >= start && value.end <= end ? [value] : [],
  );
  if (kind === 'date') return values.filter(isDated);
  const [first] = values;
  if (first === undefined || first.start - start > LEAD) return [];
  const names = values.slice(0, count);
  const isRow = names.every(
    (name, at) => at === 0 || JOINS.test(text.slice(names[at - 1]?.end ?? 0, name.start)),
  );
  // "Two sons, Anders and Carl, Ole and Per …" are more than it counts.
  const next = values[count];
  const isLonger = next !== undefined && JOINS.test(text.slice(names.at(-1)?.end ?? 0, next.start));
  return isRow && !isLonger ? names : [];
}
/** Characters from what is counted to the first name. */
const LEAD = 12;

/** The bracket that the list stands in is closed, or the clause ends; a bracket inside it is the list's own. */
function listEnd(facts: SentenceFacts, start: number): number {
  const { text } = facts;
  const isInBracket = /^\s*\(/.test(text.slice(start));
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (mark === '(') depth += 1;
    if (mark === ')') depth -= 1;
    if (depth < (isInBracket ? 1 : 0) && mark === ')') return at;
    const isEnd = depth <= (isInBracket ? 1 : 0) && CLAUSE_END.test(text.slice(at, at + 2));
    if (isEnd && !isInValue(facts, at) && !isInitial(text, at)) return at;
  }
  return text.length;
}

const isInitial = (text: string, at: number): boolean => /(?<!\p{L})\p{Lu}$/u.test(text.slice(0, at));

/** Some members agree, and one of each list with none of the other. */
function rivalMembers(one: List, other: List, asked: Asked): Found['sides'] {
  if (one.facts === other.facts || one.count !== other.count || one.noun !== other.noun) return [];
  if (!one.facts.isQuoted && !other.facts.isQuoted) return [];
  const [left, right] = [lackedBy(other, one), lackedBy(one, other)];
  const [a, b] = [left[0], right[0]];
  const isShared = left.length < one.count && left.length === right.length;
  if (a === undefined || b === undefined || !isShared || compareValues(a, b) !== 'different') return [];
  const opinions: readonly [Opinion, Opinion] = [
    { facts: one.facts, value: a, fit: 1, span: 1 },
    { facts: other.facts, value: b, fit: 1, span: 1 },
  ];
  const isTrueOfBoth =
    opinions.some((opinion) => isElsewhere(opinion, asked)) || areApart([one, other], opinions, asked);
  return isTrueOfBoth ? [] : opinions.map(toSide);
}

/** Members of `list` that agree with none of the other's. */
const lackedBy = (other: List, list: List): Value[] =>
  list.members.filter((member) => !other.members.some((one) => agree(one, member)));
