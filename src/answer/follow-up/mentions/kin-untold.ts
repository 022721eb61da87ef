/** "Whom did Weir marry?" with no answer to name her: she is Weir's wife from then on, and no name is needed for that. */
import { possessive } from '../compose.ts';
import { RELATIONS } from '../question-lexicon.ts';
import { asksWho, type Frame } from '../read-frame.ts';
import { nameAsked } from './asked-name.ts';
import { type Gender, genderOf } from './gender.ts';
import type { Mention } from './mention.ts';
import { mainPhrase } from './noun-phrase.ts';
import { RUSSIAN_KIN } from './russian-kin.ts';
import { genitive } from './russian-names.ts';

const relations = [...RELATIONS].join('|');
const name = '\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*){0,3}';
const married = /\b(?:marry|married to|wed)\b/;
const holder = new RegExp(`^(?:been )?((?:${name})['’]s? (?:\\p{Ll}+ ){0,2}\\p{Ll}{3,})$`, 'u');
const kin = new RegExp(
  `((?:${name})['’]s? (?:\\p{Ll}+ )?(?:${relations}))(?=['’]s? (?:\\p{Ll}+ )?name$| (?:called|named)$|$)`,
  'u',
);
const child = new RegExp(`^(?:of )?(${name})['’]s? children$|^child(?:ren)? of (${name})$`, 'u');

/** Those whom the last question asked for and nobody named, by what they are to somebody; none where the answer names one. */
export function kinUntold(frame: Frame, mentions: readonly Mention[]): readonly Mention[] {
  const isTold = mentions.some(
    ({ from, kind }) => from === 'answer' && /^(?:person|unknown|people)$/.test(kind),
  );
  const isNamed = mentions.some(({ text }) => !frame.text.includes(text.replace(/^the /, '')));
  if (isTold || isNamed) return [];
  return frame.russian ? russianKin(frame) : englishKin(frame);
}

const asked = (text: string, gender: Gender): Mention => ({
  text,
  kind: 'person',
  gender,
  from: 'question',
  isTopic: true,
  isUntold: true,
});

function englishKin(frame: Frame): Mention[] {
  const [, ofOwner, behind] = child.exec(frame.noun) ?? [];
  const parent = ofOwner ?? behind;
  if (parent !== undefined && /^which$/i.test(frame.question))
    return [asked(`${possessive(parent)} son`, 'male'), asked(`${possessive(parent)} daughter`, 'female')];
  if (nameAsked(frame) !== null) return kinTold(kin.exec(frame.body)?.[1]);
  if (!asksWho(frame) || frame.kind !== 'auxiliary') return [];
  if (married.test(frame.body)) return spouseOf(mainPhrase(frame));
  return kinTold(holder.exec(frame.body)?.[1]);
}

/** "Weir's elder sister" is a woman by her last noun. */
const kinTold = (one: string | undefined): Mention[] =>
  one === undefined ? [] : [asked(one, genderOf(one.replace(/^.*['’]s? /, '')))];

/** Where the name tells neither man nor woman, "she" may be either of the two. */
function spouseOf(owner: string): Mention[] {
  const gender = /^\p{Lu}/u.test(owner) ? genderOf(owner) : null;
  if (gender === null) return [];
  return gender === 'male'
    ? [asked(`${possessive(owner)} wife`, 'female')]
    : [asked(`${possessive(owner)} husband`, 'male')];
}

const russianName = '(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,2})';
const russianMarried = new RegExp(`(?<!\\p{L})(?:женат|женился) ${russianName}$`, 'u');
const russianWed = new RegExp(`(?<!\\p{L})(?:замужем|замуж вышла|вышла замуж) ${russianName}$`, 'u');
const russianKinAsked = RUSSIAN_KIN.map((kin) => ({
  ...kin,
  pattern: new RegExp(`(?<!\\p{L})${kin.asked} ${russianName}$`, 'u'),
}));
const russianChild = new RegExp(`^Кто из детей ${russianName}`, 'u');

/** The owner stands in the genitive already: "Как звали жену Вейра?" → "жена Вейра" */
function russianKin(frame: Frame): Mention[] {
  const parent = russianChild.exec(frame.text)?.[1];
  if (parent !== undefined) return [asked(`сын ${parent}`, 'male'), asked(`дочь ${parent}`, 'female')];
  if (!(asksWho(frame) || nameAsked(frame) !== null)) return [];
  const husband = russianMarried.exec(frame.text)?.[1];
  if (husband !== undefined) return [asked(`жена ${genitive(husband)}`, 'female')];
  const wife = russianWed.exec(frame.text)?.[1];
  if (wife !== undefined) return [asked(`муж ${genitive(wife)}`, 'male')];
  for (const { noun, gender, pattern } of russianKinAsked) {
    const owner = pattern.exec(frame.text)?.[1];
    if (owner !== undefined) return [asked(`${noun} ${owner}`, gender)];
  }
  return [];
}
