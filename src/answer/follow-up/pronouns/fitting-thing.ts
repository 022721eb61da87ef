/** "Which newspaper printed it?" means the speech, no event that was spoken of since: nouns that a verb can be done to. */
import { scanWords, type Word } from '../../values/scan-words.ts';
import { stemWord } from '../../values/stem-word.ts';
import { possessive } from '../compose.ts';
import type { Mention } from '../mentions/mention.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { DETERMINERS, PREPOSITIONS } from '../question-lexicon.ts';
import { verbKey } from '../verb-forms.ts';

const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(stemWord));
const keys = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(verbKey));

/** What is done to texts, works of music and films, and hardly to anything else. */
const classes = [
  {
    verbs: keys('print reprint publish translate quote read edit write draft illustrate review'),
    nouns: stems(
      `speech address book novel letter report article diary memoir memoirs autobiography biography poem story essay paper
      manifesto pamphlet statement telegram document play script dictionary manual textbook treatise thesis text testament`,
    ),
  },
  {
    verbs: keys('perform sing compose record play'),
    nouns: stems('song opera symphony anthem hymn concerto sonata ballad tune musical ballet play album'),
  },
  { verbs: keys('screen film direct dub'), nouns: stems('film movie documentary series play') },
] as const;

/** Heads of phrases for what happens, or for whom and where it does: nobody prints these. */
const unfit = stems(
  `affair war battle famine strike revolt uprising riot trial scandal disaster fire flood earthquake siege election plot murder
  arrest accident crash campaign expedition bridge factory mine mill ship town city river party company school`,
);

/** The thing of the last turns that fits the verb; null where none does, or what was `found` may fit as well. */
export function fittingThing(
  question: string,
  turns: readonly TurnMentions[],
  found: Mention | null,
): string | null {
  const verbs = new Set(scanWords(question).map(({ lower }) => verbKey(lower)));
  const fitting = classes.find((one) => [...one.verbs].some((verb) => verbs.has(verb)));
  if (fitting === undefined) return null;
  for (const { frame } of [...turns].reverse()) {
    const phrase = frame.russian ? null : phraseIn(frame.text, fitting.nouns);
    if (phrase === null) continue;
    // "When did Weir publish his pamphlet?": Weir is who did.
    const isDoer = found?.kind === 'unknown' && phrase.startsWith(`${found.text}'`);
    return found === null || isDoer || isUnfit(found, fitting.nouns) ? phrase : null;
  }
  return null;
}

function isUnfit({ text, kind }: Mention, nouns: ReadonlySet<string>): boolean {
  const words = scanWords(text).map(({ lower }) => stemWord(lower));
  if (words.some((word) => nouns.has(word))) return false;
  return kind === 'person' || kind === 'place' || kind === 'body' || unfit.has(words.at(-1) ?? '');
}

/** With its adjectives, and with whose it is: "his farewell speech" → "Weir's farewell speech". */
function phraseIn(text: string, nouns: ReadonlySet<string>): string | null {
  const words = scanWords(text);
  const at = words.findIndex(({ lower, capital }, i) => i > 0 && !capital && nouns.has(stemWord(lower)));
  const noun = words[at];
  if (noun === undefined) return null;
  const first = words.findLastIndex((word, i) => i < at && i >= at - 4 && beginsPhrase(word));
  const start = words[first];
  if (start === undefined) return null;
  const behindIt = text.slice(start.end, noun.end);
  if (!/^(?:his|her|its|their)$/.test(start.lower)) {
    const own = /['’]s?$/.test(start.text) ? nameStart(text, words, first) : `the${behindIt}`;
    return own.startsWith('the') ? own : own + behindIt;
  }
  const owner = ownerBefore(text, words, first);
  return owner === null ? `the${behindIt}` : `${possessive(owner)}${behindIt}`;
}

const beginsPhrase = ({ lower, text }: Word) =>
  (DETERMINERS.has(lower) && lower !== 'no') || /['’]s?$/.test(text);

/** "Karl Weir's" whole. */
function nameStart(text: string, words: readonly Word[], at: number): string {
  const first = words.findLastIndex(({ capital }, i) => i < at && !capital) + 1;
  const from = first === 0 ? at : first;
  return text.slice(words[from]?.start, words[at]?.end);
}

/** The name before: "When did Weir give his speech?" */
function ownerBefore(text: string, words: readonly Word[], at: number): string | null {
  const last = words.findLastIndex(({ capital }, i) => i > 0 && i < at && capital);
  if (last === -1) return null;
  const before = words.findLastIndex(({ capital }, i) => i < last && !capital);
  const first = words[Math.max(before, 0) + 1];
  const led = words[before]?.lower ?? '';
  return first === undefined || PREPOSITIONS.has(led) ? null : text.slice(first.start, words[last]?.end);
}
