/** The asking side of a search: the thread names passages by number, and most of them have been read before. */
import type { IndexQuery, SearchResult } from '../../contract/passage-index.ts';
import { compareCandidates } from '../ranking.ts';
import type { PassageCache } from './passage-cache.ts';
import type { SearchMethods } from './search-worker.ts';
import type { Thread } from './start-thread.ts';

/** Searches in a thread and puts the passages to the hits. */
export async function searchThread(
  thread: Thread<SearchMethods>,
  query: IndexQuery,
  cache: PassageCache,
): Promise<SearchResult> {
  const { hits, documentFrequencies, passageCount } = await thread.call('search', query);
  const numbers = hits.map((hit) => hit.number);
  const passages = await cache.read(numbers, (missing) => thread.call('load', missing));
  const candidates = hits.flatMap(({ number, lexical, cosines }) => {
    const passage = passages.get(number);
    return passage ? [{ passage, lexical, cosines }] : [];
  });
  return { candidates: candidates.sort(compareCandidates), documentFrequencies, passageCount };
}
