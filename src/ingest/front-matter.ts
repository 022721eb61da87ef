/** YAML at the head of a file: what the document says about itself. Bad YAML must not cost the document. */
import { parse } from 'yaml';
import { parseLanguage } from './detect-language.ts';
import { type Metadata, noMetadata } from './reading.ts';
import { foldSpaces } from './trim-span.ts';

const maxCharacters = 64 * 1024;

/** The metadata; null when the block is not a YAML mapping. */
export function parseFrontMatter(yaml: string): Metadata | null {
  const fields = parseMapping(yaml);
  if (!fields) return null;
  const language = firstText(fields, ['language', 'lang']);
  return {
    ...noMetadata,
    title: firstText(fields, ['title']),
    author: firstText(fields, ['author', 'authors', 'by']),
    date: firstText(fields, ['date', 'published', 'updated']),
    url: firstText(fields, ['url', 'source', 'link', 'canonical']),
    language: language === null ? null : parseLanguage(language),
  };
}

function parseMapping(yaml: string): Map<string, unknown> | null {
  if (yaml.length > maxCharacters) return null;
  try {
    const value: unknown = parse(yaml, { maxAliasCount: 20, logLevel: 'error' });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return new Map(Object.entries(value).map(([key, field]) => [key.toLowerCase(), field]));
  } catch {
    return null;
  }
}

function firstText(fields: ReadonlyMap<string, unknown>, keys: readonly string[]): string | null {
  for (const key of keys) {
    const text = textOf(fields.get(key));
    if (text !== null) return text;
  }
  return null;
}

function textOf(value: unknown): string | null {
  if (Array.isArray(value))
    return (
      value
        .map(textOf)
        .filter((item) => item !== null)
        .join(', ') || null
    );
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' ? foldSpaces(String(value)) || null : null;
}
