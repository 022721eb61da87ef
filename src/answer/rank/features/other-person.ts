/** Whether the sentence tells of somebody else: "Joseph Stalin died in 1953" says nothing of when another died. */
import type { AnswerKind } from '../../expected-answer/answer-kind.ts';
import type { ExpectedAnswer } from '../../expected-answer/expected-answer.ts';
import { agree, compareValues } from '../../values/compare-values.ts';
import { isKinWord } from '../../values/kin-words.ts';
import { isReportingVerb } from '../../values/reporting-verbs.ts';
import { scanWords } from '../../values/scan-words.ts';
import { stemWord } from '../../values/stem-word.ts';
import type { NameValue, Value } from '../../values/value.ts';
import type { PassageView, SentenceView } from '../sentence-view.ts';
import type { PassageContext, QuestionContext } from './context.ts';

export const otherPersonFeatures = ['ofAnother'] as const;

export function otherPersonValues({ question, view, matches }: PassageContext, sentence: number): number[] {
  const own = view.sentences[sentence];
  if (own === undefined || question.people.length === 0) return [0];
  const namesakes = own.values.filter((value) => isNamesake(value, question, view));
  const isNamed =
    own.values.some((value) => isAnyOf(value, question.people) && !namesakes.includes(value)) ||
    // Transliteration leaves differences between scripts that the search bridges.
    (question.isForeign && namesakes.length === 0 && hasName(question, matches[sentence]?.strength ?? []));
  return [!isNamed && opensWithPerson(own, view) ? 1 : 0];
}

const isAnyOf = (value: Value, people: QuestionContext['people']): boolean =>
  value.kind === 'name' && people.some((one) => agree(value, one) || mayBe(value, one));

/** "Weir" may be Ada Weir, and Tom Weir be Thomas; Edith Weir is another. */
function mayBe({ text, normal: { tokens } }: NameValue, { normal: asked }: NameValue): boolean {
  if (!asked.tokens.some((token) => tokens.includes(token))) return false;
  const areFull = asked.tokens.length > 1 && tokens.length > 1 && !NO_GIVEN_NAME.test(text);
  return !areFull || asked.tokens[0]?.[0] === tokens[0]?.[0];
}

/** "Following Kuznetsov's arrest", "Young Kuznetsov": with a capital at the beginning of a sentence they look like a name. */
const NO_GIVEN_NAME =
  /^(?:\p{L}+ing|accused|both|despite|elder|even|fellow|former|future|great|her|his|late|like|little|old|only|our|poor|their|unlike|younger|young)(?!\p{L})/iu;

/** Asked of "Kuznetsov" in a document on Alexey Kuznetsov, Valery Kuznetsov is another. */
const isNamesake = (value: Value, { people }: QuestionContext, { titleNames }: PassageView): boolean =>
  !NO_GIVEN_NAME.test(value.text) &&
  titleNames.some(
    (name) => people.some((one) => agree(name, one)) && compareValues(name, value) === 'different',
  );

const hasName = ({ retrieval }: QuestionContext, strengths: readonly number[]): boolean =>
  retrieval.terms.some(({ token }, i) => token.capital && (strengths[i] ?? 0) > 0);

/** A person is the subject, and not only whoever reports the rest. */
function opensWithPerson({ text, values: [first] }: SentenceView, view: PassageView): boolean {
  if (first?.kind !== 'name' || first.start > 1) return false;
  if (first.normal.role !== 'person' && !isNamedElsewhere(first, view)) return false;
  return !scanWords(text.slice(first.end))
    .slice(0, 2)
    .some(({ lower }) => isReportingVerb(lower));
}

/** "Beria was executed": one capital at the beginning tells nothing, but the passage has the name inside a sentence, too. */
const isNamedElsewhere = ({ normal }: NameValue, { sentences }: PassageView): boolean =>
  normal.uncertain &&
  sentences.some(({ values }) =>
    values.some(
      (value) =>
        value.kind === 'name' &&
        !value.normal.uncertain &&
        (value.normal.role === 'person' || value.normal.role === 'unknown') &&
        normal.tokens.every((token) => value.normal.tokens.includes(token)),
    ),
  );

/** Asked for them, another person is never the answer; asked who or why, another may be. */
const UNSHARED: ReadonlySet<AnswerKind> = new Set([
  'date',
  'time',
  'place',
  'number',
  'quantity',
  'duration',
  'money',
  'percent',
  'manner',
]);

/** Whom the question names when it asks for a date, a number, a place or a manner, and of no relative; else nobody. */
export function askedPeople({ kinds, terms, given, asksObject }: ExpectedAnswer): NameValue[] {
  const [kind] = kinds;
  // "Whom did Ada Weir marry?" asks for another person, but of her.
  const isOfThem = kind !== undefined && (UNSHARED.has(kind) || (kind === 'person' && asksObject));
  if (!isOfThem || [...terms].some(isKinWord)) return [];
  const isOfLife = [...terms].some((term) => LIFE.has(term));
  return given.filter(
    (value): value is NameValue =>
      value.kind === 'name' &&
      (value.normal.role === 'person' || (value.normal.role === 'unknown' && isOfLife)),
  );
}

/** Only people are born and die: such a word tells that an unknown name is a person's. */
const LIFE: ReadonlySet<string> = new Set(
  'born birth birthday die died death executed execution shot arrested arrest married marry marriage wedding родился родилась рождения умер умерла смерти погиб арестован казнён'
    .split(' ')
    .map(stemWord),
);
