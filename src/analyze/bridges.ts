/**
 * Terms beside a word's own by which text in one notation is found from another: names across scripts, months and
 * numbers across languages, compounds with and without hyphen. A prefix keeps them apart from ordinary terms.
 */
import type { Token } from '../contract/analyzer.ts';
import { foldWord } from './fold.ts';
import { lowerCaseForms, nameForms } from './name-forms.ts';
import { numericBridges } from './numeric-bridges.ts';
import { scriptOf } from './scripts.ts';
import { stemWord } from './stem.ts';

/** A token among its neighbours. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  /** The text that they were cut from. */
  readonly text: string;
  readonly language: string;
}

/** The name as seen from its own script: `l~` for Latin text, `c~` for Cyrillic. */
function ownName(token: Token): string[] {
  const prefix = scriptOf(token.text) === 'latin' ? 'l~' : 'c~';
  return nameForms(token).map((form) => prefix + form);
}

/** The same name as the other script writes it. */
export function otherScriptName(token: Token): string[] {
  const prefix = scriptOf(token.text) === 'latin' ? 'c~' : 'l~';
  return [...nameForms(token), ...lowerCaseForms(token)].map((form) => prefix + form);
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

/** What index and question both add to a token. */
export function sharedBridges(place: Place): string[] {
  const bridges = [...numericBridges(place), ...joinedCompound(place), ...withoutProclitic(place)];
  return bridges.filter((bridge) => bridge !== '');
}

/** All that the index stores beside the token's own term. */
export function indexBridges(place: Place): string[] {
  const token = place.tokens[place.at];
  if (token === undefined || scriptOf(token.text) === 'unspaced') return [];
  return [...ownName(token), ...sharedBridges(place)];
}
