/** Answers that no typed value holds: reasons, ways and definitions, found by the words that introduce them. */
import type { AnswerKind } from './answer-kind.ts';
import type { Candidate } from './candidate.ts';
import type { SentenceWords } from './read-sentence.ts';

interface Marker {
  readonly words: readonly string[];
  readonly fit: number;
}

const markers = (fit: number, phrases: string): Marker[] =>
  phrases.split('|').map((phrase) => ({ words: phrase.split(' '), fit }));

const MARKERS: Partial<Record<AnswerKind, readonly Marker[]>> = {
  reason: [
    ...markers(
      1,
      'because of|because|due to|owing to|as a result of|in order to|so that|on account of|thanks to|caused by|потому что|так как|поскольку|из-за|вследствие|в связи с|чтобы|weil|wegen|parce que|à cause de|porque',
    ),
    ...markers(
      0.7,
      'since|so as to|in response to|resulting from|for fear of|led to|citing|given|based on|attributed to|amid|reflecting|after',
    ),
    ...markers(0.45, 'to|for|as|by|with|о'),
  ],
  manner: [
    ...markers(
      0.9,
      'by means of|through|via|by using|using|by|посредством|путём|путем|с помощью|durch|mittels',
    ),
    ...markers(0.5, 'with|as|from|in'),
  ],
  definition: [
    ...markers(
      0.9,
      'is a|is an|was a|was an|is the|was the|are|were|is|was|refers to|means|is defined as|is called|является|— это|это|ist ein|ist eine|est un|est une|es un',
    ),
    ...markers(0.5, 'known as|called|, a|, an|, the|, who'),
  ],
};

const BY_FIRST = new Map<string, Map<string, Marker[]>>();
for (const [kind, list] of Object.entries(MARKERS)) {
  const byWord = new Map<string, Marker[]>();
  for (const marker of list)
    byWord.set(marker.words[0] ?? '', [...(byWord.get(marker.words[0] ?? '') ?? []), marker]);
  BY_FIRST.set(kind, byWord);
}

const ENDS = new Set([',', ';', '.', '—', '–', ')', ':', '?', '!']);
const LONGEST = 14;

function clauseEnd(sentence: SentenceWords, at: number): number {
  let next = at;
  while (next < sentence.words.length && next < at + LONGEST) {
    const word = sentence.words[next];
    if (word?.kind === 'mark' && ENDS.has(word.text) && !(word.joined && sentence.words[next + 1]?.joined))
      break;
    next += 1;
  }
  return next;
}

/** The clauses that a marker of `kind` introduces. */
export function clauseCandidates(sentence: SentenceWords, kind: AnswerKind, factor: number): Candidate[] {
  const byWord = BY_FIRST.get(kind);
  if (!byWord) return [];
  const found: Candidate[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    for (const marker of byWord.get(sentence.words[at]?.lower ?? '') ?? []) {
      const first = at + marker.words.length;
      if (!marker.words.every((word, index) => sentence.words[at + index]?.lower === word)) continue;
      const next = clauseEnd(sentence, first);
      if (next > first) found.push({ first, next, fit: marker.fit * factor, source: 'clause', given: 0 });
      break;
    }
  }
  return found;
}
