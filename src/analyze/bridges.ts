/**
 * Terms beside a word's own by which text in one notation is found from another: names across scripts, months and
 * numbers across languages, compounds with and without hyphen. A prefix keeps them apart from ordinary terms.
 */
import type { Token } from '../contract/analyzer.ts';
import { foldWord } from './fold.ts';
import { lowerCaseForms, nameForms, ukrainianForms } from './name-forms.ts';
import { numericBridges } from './numeric-bridges.ts';
import { scriptOf } from './scripts.ts';
import { stemWord } from './stem.ts';
import { hasUkrainianLetter } from './ukrainian-names.ts';

/** A token among its neighbours. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  /** The text that they were cut from. */
  readonly text: string;
  readonly language: string;
}

/**
 * The name as its own script has it: `l~` for Latin text, `c~` for others. Questions in Latin letters look for `c~`, all
 * others for `l~`: a name of Greek, Arabic or Ukrainian text is kept as both, so that a Russian question finds it, too.
 */
function ownName(token: Token, language: string): string[] {
  const script = scriptOf(token.text);
  const forms = nameForms(token);
  if (script === 'latin') return forms.map((form) => `l~${form}`);
  if (script !== 'cyrillic') return forms.flatMap((form) => [`c~${form}`, `l~${form}`]);
  const own = forms.map((form) => `c~${form}`);
  return isUkrainian(token, language) ? [...new Set([...own, ...asUkrainian(token)])] : own;
}

function isUkrainian({ text, capital }: Token, language: string): boolean {
  return capital && (language === 'uk' || language === 'be' || hasUkrainianLetter(text));
}

function asUkrainian({ text }: Token): string[] {
  const { russian, latin } = ukrainianForms(text);
  return [...russian.flatMap((form) => [`l~${form}`, `c~${form}`]), ...latin.map((form) => `c~${form}`)];
}

/** The same name as the other script writes it. */
export function otherScriptName(token: Token): string[] {
  const script = scriptOf(token.text);
  const forms = [...nameForms(token), ...lowerCaseForms(token)];
  if (script === 'latin') return forms.map((form) => `c~${form}`);
  const names = forms.map((form) => `l~${form}`);
  if (script !== 'cyrillic') return [...names, ...forms.map((form) => `c~${form}`)];
  if (!hasUkrainianLetter(token.text)) return names;
  const { russian, latin } = ukrainianForms(token.text);
  return [
    ...names,
    ...russian.flatMap((form) => [`l~${form}`, `c~${form}`]),
    ...latin.map((form) => `l~${form}`),
  ];
}

const brokenWord = /^[-‐‑](?:\s*\n\s*)?$/;

/** "post-war" also stands for "postwar", and so does a word that the end of a line divides. */
function joinedCompound({ tokens, at, text, language }: Place): string[] {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (token?.kind !== 'word' || previous?.kind !== 'word') return [];
  const gap = token.start - previous.end;
  const joined = gap >= 1 && gap <= 8 && brokenWord.test(text.slice(previous.end, token.start));
  if (!joined) return [];
  const whole = foldWord(previous.text) + foldWord(token.text);
  return [stemWord(whole.slice(0, 64).toWellFormed(), scriptOf(whole), language)];
}

const elision =
  /^(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu|dell|all|nell|sull|dall|coll|un|quest|sant)['’＇](?=[aeiouhàâéèêëîïôûœ])(.{3,})$/i;
const hebrewPrefix = /^[בהוכלמש](\p{L}{3,})$/u;

/** The noun without the article or preposition that is written together with it: "l'homme", "בירושלים". */
function withoutProclitic({ tokens, at, language }: Place): string[] {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.text.length < 4) return [];
  const elided = /['’＇]/.test(token.text) ? elision.exec(token.text)?.[1] : undefined;
  if (elided !== undefined) return [stemWord(foldWord(elided), 'latin', language)];
  const rest = hebrewPrefix.exec(token.term)?.[1];
  return rest === undefined ? [] : [rest];
}

const turkishCase = /^(\p{L}{2,})['’＇]\p{L}{1,5}$/u;

/** Turkish sets the case of a name off: "Trabzon'da" is in Trabzon. */
function withoutCase({ tokens, at, language }: Place): string[] {
  const token = tokens[at];
  if (language !== 'tr' || token?.kind !== 'word') return [];
  const name = turkishCase.exec(token.text)?.[1];
  return name === undefined ? [] : [stemWord(foldWord(name), 'latin', language)];
}

/** What index and question both add to a token. */
export function sharedBridges(place: Place): string[] {
  const bridges = [
    ...numericBridges(place),
    ...joinedCompound(place),
    ...withoutProclitic(place),
    ...withoutCase(place),
  ];
  return bridges.filter((bridge) => bridge !== '');
}

/** All that the index stores beside the token's own term. */
export function indexBridges(place: Place): string[] {
  const token = place.tokens[place.at];
  if (token === undefined || (token.kind === 'word' && scriptOf(token.text) === 'unspaced')) return [];
  return [...ownName(token, place.language), ...sharedBridges(place)];
}
