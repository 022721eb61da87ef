/** Pieces of text to one question with its capital, its single question mark and no loose spaces. */

const maxCharacters = 500;

export function toQuestion(...parts: readonly string[]): string {
  const text = tidy(parts.join(' ')).replace(/[\s?.!,;:…]+$/u, '');
  const capital = capitalise(text);
  const mark = /^(?:tell|explain|describe|list|name|расскажи|опиши|назови)/i.test(capital) ? '.' : '?';
  return capital === '' ? '' : cut(capital, maxCharacters - 1) + mark;
}

const tidy = (text: string) =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/ ([,?;:])/g, '$1')
    .trim();

/** Cut where a character ends. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const code = text.charCodeAt(length - 1);
  return text.slice(0, code >= 0xd800 && code <= 0xdbff ? length - 1 : length);
}

export const capitalise = (text: string): string => {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
};

/** The first letter small, unless the word is a name or an abbreviation. */
export const uncapitalise = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** Question marks and stops at the end are no part of what is asked. */
export const stripEnd = (text: string): string => text.trim().replace(/[\s?!.…]+$/u, '');

export function possessive(name: string): string {
  if (/['’]s?$/.test(name)) return name;
  return /s$/.test(name) ? `${name}'` : `${name}'s`;
}

/** A name in Latin letters makes no other language of it. */
export const isRussian = (text: string): boolean =>
  /[а-яё]/i.test(text) && (text.match(/[a-z]/gi)?.length ?? 0) < (text.match(/[а-яё]/gi)?.length ?? 0);
