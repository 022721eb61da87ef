/** Takes a standalone question apart: what it asks, and the statement that it asks about. */
import { scanWords, type Word } from '../values/scan-words.ts';
import { isRussian, stripEnd } from './compose.ts';
import {
  ADVERBS,
  AUXILIARIES,
  NOUN_QUESTION_WORDS,
  PARTICIPLE_OF,
  PARTICIPLES,
  PREPOSITIONS,
  QUESTION_WORDS,
} from './question-lexicon.ts';
import { isFinitePast } from './verb-forms.ts';

/** "In which year did he die?" → question "In which", noun "year", auxiliary "did", body "he die". */
export interface Frame {
  readonly text: string;
  readonly russian: boolean;
  /** `subject`: the question word is the subject, and `verb` follows it. `request`: "Tell me about" stands in `question`. */
  readonly kind: 'auxiliary' | 'subject' | 'yes-no' | 'request' | 'none';
  readonly question: string;
  /** The noun that the question word asks for, empty when it stands alone. */
  readonly noun: string;
  readonly auxiliary: string;
  readonly verb: string;
  readonly body: string;
}

/** What is asked for follows: these words have no subject and name nothing. */
const request =
  /^(?:(?:please|can you|could you)[,\s]+)?(?:(?:tell|give|show) (?:me|us)(?: (?:more|something|all|everything))?(?: (?:about|of|on))?|describe|explain|name|list|summari[sz]e|расскажи(?:те)?(?: мне)? (?:об?|про)|опиши(?:те)?|назови(?:те)?|перечисли(?:те)?)\s+(?=\S)/i;

export function readFrame(question: string): Frame {
  const text = stripEnd(question);
  const [asking] = request.exec(text) ?? [];
  if (asking !== undefined) return readRequest(text, asking);
  const words = scanWords(text);
  const empty = { text, russian: isRussian(text), question: '', noun: '', auxiliary: '', verb: '' };
  const slice = (from: number, to = words.length) => sliceWords(text, words, { from, to });
  if (AUXILIARIES.has(words[0]?.lower ?? ''))
    return { ...empty, kind: 'yes-no', auxiliary: slice(0, 1), body: slice(1) };
  const phrase = readQuestionPhrase(words);
  if (phrase === null) return { ...empty, kind: 'none', body: text };
  const { nounFrom, nounTo } = phrase;
  const asked = { ...empty, question: slice(0, nounFrom), noun: slice(nounFrom, nounTo) };
  if (empty.russian) return { ...asked, kind: 'auxiliary', body: slice(nounTo) };
  if (AUXILIARIES.has(words[nounTo]?.lower ?? ''))
    return { ...asked, kind: 'auxiliary', auxiliary: slice(nounTo, nounTo + 1), body: slice(nounTo + 1) };
  return { ...asked, kind: 'subject', verb: slice(nounTo, nounTo + 1), body: slice(nounTo + 1) };
}

/** "Tell me when it sank" is a question all the same. */
function readRequest(text: string, asking: string): Frame {
  const body = text.slice(asking.length);
  if (readQuestionPhrase(scanWords(body)) !== null) return readFrame(body);
  const none = { noun: '', auxiliary: '', verb: '' };
  return { ...none, text, russian: isRussian(text), kind: 'request', question: asking.trim(), body };
}

/** Somebody is asked for, in whatever case: "who", "with whom", "за кем". */
export const asksWho = ({ question }: Frame): boolean =>
  /^(?:\p{L}+ )?(?:who|whom|кто|кого|кем|кому|ком)$/iu.test(question);

/** What a question is about, without the words that ask. */
export const statementText = ({ kind, noun, verb, body }: Frame): string =>
  kind === 'auxiliary' || kind === 'subject' ? `${noun} ${verb} ${body}` : body;

export interface WordRange {
  readonly from: number;
  readonly to: number;
}

export function sliceWords(text: string, words: readonly Word[], { from, to }: WordRange): string {
  const first = words[from];
  const last = words[to - 1];
  return first && last && to > from ? text.slice(first.start, last.end) : '';
}

const isAuxiliary = (word: Word | undefined) => AUXILIARIES.has(word?.lower ?? '');
export const isPast = (lower: string): boolean =>
  (lower.length > 4 &&
    lower.endsWith('ed') &&
    !/^(?:speed|breed|greed|creed|steed|hundred|sacred|kindred|indeed|hatred)$/.test(lower)) ||
  PARTICIPLES.has(lower) ||
  PARTICIPLE_OF.has(lower);

/** Where the question words end and the noun that they ask for begins and ends. */
function readQuestionPhrase(words: readonly Word[]): { nounFrom: number; nounTo: number } | null {
  const at = PREPOSITIONS.has(words[0]?.lower ?? '') ? 1 : 0;
  const word = words[at]?.lower ?? '';
  if (!QUESTION_WORDS.has(word)) return null;
  let next = at + 1;
  if (word === 'how' && words[next]?.kind === 'word' && !isAuxiliary(words[next])) next++;
  while (ADVERBS.has(words[next]?.lower ?? '') || words[next]?.lower === 'именно') next++;
  const quantified = NOUN_QUESTION_WORDS.has(word) || NOUN_QUESTION_WORDS.has(words[at + 1]?.lower ?? '');
  return { nounFrom: next, nounTo: quantified ? nounEnd(words, next) : next };
}

/** Past forms that are nothing else: "What became of the mill?" */
const noNoun = /^(?:happens|goes|becomes|became|befell|went|arose)$/;

function nounEnd(words: readonly Word[], from: number): number {
  if (isAuxiliary(words[from]) || words[from]?.kind !== 'word') return from;
  if (/[а-яё]/.test(words[from]?.lower ?? '')) return russianNounEnd(words, from);
  const first = words[from]?.lower ?? '';
  if ((isPast(first) || noNoun.test(first)) && words.length - from > 1) return from;
  for (let at = from + 1; at < Math.min(words.length, from + 6); at++)
    if (isAuxiliary(words[at]) || isPast(words[at]?.lower ?? '') || isFinitePast(words[at]?.lower ?? ''))
      return at;
  return from + 1;
}

function russianNounEnd(words: readonly Word[], from: number): number {
  const adjective = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ую|юю|ых|их|ом|ым|им)$/.test(
    words[from]?.lower ?? '',
  );
  return Math.min(words.length, adjective ? from + 2 : from + 1);
}
