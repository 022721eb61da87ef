/** What the pages that the server writes say, one file a language. */
import type { Request } from 'express';
import { english } from './en.ts';
import { russian } from './ru.ts';

export interface PageStrings {
  readonly language: string;
  readonly motto: string;
  readonly skip: string;
  readonly sources: string;
  readonly sourcesHint: string;
  readonly needsScript: string;
  readonly readWithoutScript: string;
  readonly home: string;
  readonly contents: string;
  readonly cite: string;
  readonly citationFormats: string;
  readonly plainText: string;
  readonly linkToWords: string;
  readonly linkToOriginal: string;
  readonly copy: string;
  readonly copied: string;
  readonly quoteOf: (at: number, count: number) => string;
  readonly previousQuote: string;
  readonly nextQuote: string;
  readonly backToQuote: string;
  readonly badRange: string;
  readonly noDocument: string;
  readonly noDocumentHint: string;
  readonly notReady: string;
  readonly notReadyHint: string;
  readonly unreadable: string;
  readonly backToCitation: (entry: number, place: number) => string;
  readonly entryLink: (host: string) => string;
  readonly toEntry: (entry: number) => string;
  readonly page: (page: number) => string;
  readonly frontMatter: string;
  readonly states: Readonly<Record<'indexed' | 'empty' | 'failed', string>>;
}

/** By the browser's language. */
export function choosePageStrings(request: Request): PageStrings {
  return request.acceptsLanguages('en', 'ru') === 'ru' ? russian : english;
}
