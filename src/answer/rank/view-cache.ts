/** Views of the passages that came up lately: reading a passage word by word is most of the work of ranking it. */
import type { RetrievedPassage } from '../../contract/draft.ts';
import { type PassageView, type ViewOptions, viewPassage } from './sentence-view.ts';

/** What is known of a passage's document. */
export interface DocumentTraits {
  readonly language: string;
  readonly title: string;
}

export interface ViewCacheOptions extends Omit<ViewOptions, keyof DocumentTraits> {
  /** By the document's id. */
  traitsOf(document: string): DocumentTraits;
}

const maxKept = 2_000;

export function createViewCache({ traitsOf, ...options }: ViewCacheOptions) {
  const kept = new Map<string, PassageView>();
  return ({ passage }: RetrievedPassage): PassageView => {
    const known = kept.get(passage.id);
    if (known !== undefined && known.text === passage.text) return known;
    const view = viewPassage(passage, { ...options, ...traitsOf(passage.document) });
    if (kept.size >= maxKept) kept.clear();
    kept.set(passage.id, view);
    return view;
  };
}
