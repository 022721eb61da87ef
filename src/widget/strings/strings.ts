/** What the interface says, one file a language; the type keeps the languages complete. */
import type { FailureKind } from '../conversation/failure.ts';
import { english } from './en.ts';
import { russian } from './ru.ts';

export interface Strings {
  readonly language: string;
  readonly title: string;
  readonly greeting: string;
  readonly placeholder: string;
  readonly questionLabel: string;
  readonly send: string;
  readonly stop: string;
  readonly newConversation: string;
  readonly open: string;
  readonly close: string;
  readonly conversation: string;
  readonly suggestions: string;
  readonly footnote: string;
  readonly looking: string;
  readonly slow: string;
  readonly understood: string;
  readonly verified: (quotes: number) => string;
  readonly alsoIn: string;
  readonly page: (page: number) => string;
  readonly references: (count: number) => string;
  readonly openSource: string;
  readonly openReference: (number: number, title: string) => string;
  readonly citations: string;
  readonly disagreement: (about: string) => string;
  readonly notFound: string;
  readonly notFoundHint: string;
  readonly nearMisses: string;
  readonly degraded: string;
  readonly dropped: (count: number) => string;
  readonly stopped: string;
  readonly askAgain: string;
  readonly askNow: string;
  readonly cancel: string;
  readonly tryingAgain: (seconds: number) => string;
  readonly partial: string;
  readonly failures: Readonly<Record<FailureKind, string>>;
  readonly originHint: (origin: string) => string;
  readonly copyText: string;
  readonly copyMarkdown: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly helpful: string;
  readonly notHelpful: string;
  readonly whatIsWrong: string;
  readonly reasons: readonly string[];
  readonly reasonLabel: string;
  readonly sendReason: string;
  readonly thanks: string;
  readonly feedbackLost: string;
  readonly sources: string;
  readonly sourcesHint: string;
  readonly sourcesFailed: string;
  readonly quotedNow: string;
  readonly states: Readonly<Record<'indexed' | 'empty' | 'failed', string>>;
  readonly backToSources: string;
  readonly openInTab: string;
  readonly reload: string;
}

const languages: readonly Strings[] = [english, russian];

/** The first of the reader's languages that the interface speaks, else English. */
export function chooseStrings(wanted: readonly string[]): Strings {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0];
    const found = languages.find((each) => each.language === primary);
    if (found) return found;
  }
  return english;
}
