/** "А сколько в нём страниц?", "Сколько человек погибло?": what is counted of that which the last question was about. */
import { toQuestion } from '../compose.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { russianSubject } from '../mentions/russian-subject.ts';
import { PREPOSITIONS } from '../question-lexicon.ts';

const inside = '(?: (?:в|на) (?:н[её]м|ней|них)| там)';
const counted = new RegExp(`^сколько(?:${inside} (\\p{Ll}{3,})| (\\p{Ll}{3,})${inside})$`, 'iu');
const kinCounted = /^сколько (?:было )?(детей|сыновей|дочерей|братьев|сест[её]р|внуков)$/i;
const kinOf =
  /(?<!\p{L})(?:жен(?:а|у|ой|ы)|муж(?:а|ем)?|мат(?:ь|ери)|отц(?:а|ом)|отец|родител(?:и|ей)) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)$/u;

/** Null when it counts nothing, or nothing was spoken of that has parts. */
export function askRussianCount(core: string, { frame, mentions }: TurnMentions): string | null {
  if (!frame.russian) return null;
  const [, behind, before] = counted.exec(core) ?? [];
  const noun = behind ?? before;
  const subject = russianSubject(frame);
  const named = mentions.find(({ from, text }) => from === 'question' && /^\p{Lu}/u.test(text));
  const whole =
    subject === '' && named?.kind !== 'person' ? (built.exec(frame.body)?.[1] ?? named?.text ?? '') : subject;
  if (noun !== undefined && whole !== '') return toQuestion(`Сколько ${noun},`, whole);
  const kin = kinCounted.exec(core)?.[1];
  const owner = kin === undefined ? undefined : kinOf.exec(frame.text)?.[1];
  if (owner !== undefined) return toQuestion('Сколько', kin ?? '', 'у', owner);
  return kin !== undefined && named?.kind === 'person' ? toQuestion(`Сколько ${kin},`, named.text) : null;
}

/** "Сколько длилась блокада?" + "Когда закончилась?": "блокада"; "сколько" has its subject, and what "кто" did may need another case. */
export function russianTopic(core: string, turn: TurnMentions | undefined): string {
  if (turn === undefined) return '';
  const [mention] = turn.mentions;
  const subject = russianSubject(turn.frame);
  const isCount = /^сколько/i.test(core);
  // "Когда сгорела школа в Марле?": Marl alone says less, and not in that case.
  const isPlaceOf =
    mention !== undefined && isLed(mention.text, turn.frame.text) && subject.includes(mention.text);
  const object =
    /(?:^| )это /.test(core) && mention?.from === 'answer' ? built.exec(turn.frame.body)?.[1] : undefined;
  if (object !== undefined) return `, ${object}`;
  if (mention !== undefined && !isPlaceOf) return mention.text;
  if (/^кто/i.test(core)) return mention?.text ?? '';
  return subject !== '' && isCount ? `, ${subject}` : subject;
}

/** "Кто построил мост?" + "Сколько это стоило?" */
const built = /^\p{Ll}+(?:л|ла|ло|ли) (.+)$/u;

const isLed = (name: string, text: string): boolean =>
  PREPOSITIONS.has(/(\p{Ll}+) $/u.exec(text.slice(0, Math.max(0, text.indexOf(name))))?.[1] ?? '');
