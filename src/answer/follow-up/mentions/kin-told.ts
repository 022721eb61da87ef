/** Who is a man and who a woman, as far as a question of a marriage or of kin tells it, and how the kin is called. */
import { extractValues } from '../../values/extract-values.ts';
import { FEMALE_WORDS, MALE_WORDS, NAME_PATTERN, RELATIONS } from '../question-lexicon.ts';
import { asksWho, type Frame } from '../read-frame.ts';
import { coordinated } from './coordination.ts';
import { type Gender, genderOf } from './gender.ts';
import { isName, type Mention, nameMention } from './mention.ts';
import { nominative } from './russian-names.ts';

type Known = Exclude<Gender, null>;

const relations = [...RELATIONS].join('|');
const named = new RegExp(
  `(?:['’]s?|\\b(?:his|her|their)) (?:\\p{Ll}+ ){0,2}(${relations})(?!\\p{L})|(?<!\\p{L})(${relations}) of (?=\\p{Lu}|the |an? )`,
  'u',
);
const had = new RegExp(
  `\\b(?:have|has|had) (?:(?:an?|any) )?(?:\\p{Ll}+ )?(${relations})(?!\\p{L})|^had .{1,60} an? (${relations})$`,
  'iu',
);
const married = /\b(?:marry|married|marries|wed|divorced?)\b/;
const russianHusband = /(?<!\p{L})(?:муж\p{Ll}{0,2}|замуж(?:ем)?)(?!\p{L})/iu;
const russianWife = /(?<!\p{L})(?:жен(?:а|ой|у|е|ы)|женат|женился)(?!\p{L})/iu;

const genderOfWord = (word: string): Gender =>
  FEMALE_WORDS.has(word) ? 'female' : MALE_WORDS.has(word) ? 'male' : null;
const other = (gender: Known): Known => (gender === 'male' ? 'female' : 'male');

interface Pair {
  readonly asked: Gender;
  readonly told: Gender;
}

/** Those of the question and whom the answer names, with what they are: Weir's husband is a man, and she none. */
export function withKinGenders(mentions: readonly Mention[], frame: Frame): readonly Mention[] {
  const owner = mentions.find(
    ({ from, text }) => from === 'question' && /^\p{Lu}/u.test(text) && !/['’]s? /.test(text),
  );
  const told = mentions.filter(({ from }) => from === 'answer');
  // A rare name may look like a town's.
  const answered =
    told.find(({ kind }) => isSomebody(kind)) ?? told.find(({ text }) => / \p{Lu}/u.test(text));
  if (answered === undefined || !asksForSomebody(frame)) return mentions;
  const pair = pairIn(frame, owner?.gender ?? null, answered.gender);
  return mentions.map((mention) => {
    if (mention === answered) return withGender(inFirstCase(mention, frame), pair.told);
    return mention === owner && isSomebody(mention.kind) ? withGender(mention, pair.asked) : mention;
  });
}

/** "When was Weir's wife arrested?" may be answered with anybody's name. */
const asksForSomebody = (frame: Frame): boolean =>
  asksWho(frame) ||
  (frame.kind === 'auxiliary' && /\b(?:name|called|named)\b/.test(frame.body)) ||
  (frame.kind === 'yes-no' && married.test(frame.body));

/** "За кем?" and "На ком?" are answered in another case than the name has alone. */
function inFirstCase(mention: Mention, { question, russian }: Frame): Mention {
  if (!russian || !/ (?:кем|ком)$/.test(question)) return mention;
  const wordCase = question.endsWith('кем') ? 'instrumental' : 'prepositional';
  return { ...mention, text: nominative(mention.text, wordCase) };
}

const isSomebody = (kind: Mention['kind']) => kind === 'person' || kind === 'unknown';

const withGender = (mention: Mention, gender: Gender): Mention =>
  gender === null ? mention : { ...mention, gender, kind: 'person' };

function pairIn({ text, russian }: Frame, asked: Gender, told: Gender): Pair {
  if (russian) {
    if (russianHusband.test(text)) return { asked: 'female', told: 'male' };
    return russianWife.test(text) ? { asked: 'male', told: 'female' } : { asked: null, told: null };
  }
  const [, behind, before] = named.exec(text) ?? [];
  const relation = (behind ?? before)?.toLowerCase();
  if (relation !== undefined) {
    const gender = genderOfWord(relation);
    const isSpouse = /^(?:wife|husband|widow)$/.test(relation);
    return { asked: isSpouse && gender !== null ? other(gender) : null, told: gender };
  }
  if (!married.test(text)) return { asked: null, told: null };
  if (asked !== null) return { asked, told: other(asked) };
  return told === null ? { asked, told } : { asked: other(told), told };
}

const isSeveral = /(?:[^s]s|children|parents)$/;

/** "Did Weir have a son?" + "Yes, one, called Otto.": from now on Otto is spoken of. */
export function kinNamed({ text, kind }: Frame, answer: string): Mention | null {
  const [, has, inverted] = (kind === 'yes-no' ? had.exec(text) : null) ?? [];
  const relation = (has ?? inverted)?.toLowerCase();
  if (relation === undefined || /^no\b/i.test(answer)) return null;
  const names = extractValues(answer).filter(isName);
  const called = /\b(?:called|named|name was) (?=\p{Lu})/u.exec(answer);
  const at = called === null ? 0 : called.index + called[0].length;
  const name = names.find((found) => found.start >= at && !text.includes(found.text) && found.text !== 'Yes');
  const others = names.filter(
    (found) => found !== name && !text.includes(found.text) && found.text !== 'Yes',
  );
  const all = name !== undefined && isSeveral.test(relation) ? coordinated(answer, name) : null;
  if (name !== undefined && all !== null && all.end > name.end)
    return {
      ...nameMention(answer, name, 'question'),
      text: answer.slice(name.start, all.end),
      kind: 'people',
    };
  if (name === undefined || (called === null && others.length > 0)) return null;
  const mention = nameMention(answer, name, 'question');
  return { ...mention, kind: 'person', gender: genderOfWord(relation) ?? mention.gender, isTopic: true };
}

const kinOfNamed = new RegExp(
  `^(?:A|The|One) ((?:\\p{Ll}+ )?(?:${relations}|friend|colleague|neighbour|pupil|follower) of ${NAME_PATTERN})(?=[ ,])(?! (?:and|or)\\b)`,
  'u',
);

/** "A grandson of Weir, the clerk, had asked to speak": he is the grandson. */
export function kinAsSubject(answer: string): Mention | null {
  const phrase = kinOfNamed.exec(answer)?.[1];
  if (phrase === undefined) return null;
  const gender = genderOf(phrase.replace(/ of .*$/, ''));
  return { text: `the ${phrase}`, kind: 'person', gender, from: 'answer', isTopic: true };
}
