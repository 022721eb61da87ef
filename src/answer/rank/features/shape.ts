/** Where the sentence stands and what it looks like. */
import type { PassageContext } from './context.ts';

export const shapeFeatures = ['isFirst', 'place', 'logLength', 'pointsBack', 'asks', 'newWords'] as const;

export function shapeValues({ view, matches }: PassageContext, sentence: number): number[] {
  const own = view.sentences[sentence];
  if (own === undefined) return shapeFeatures.map(() => 0);
  const matched = (matches[sentence]?.strength ?? []).filter((strength) => strength > 0).length;
  return [
    sentence === 0 ? 1 : 0,
    view.sentences.length < 2 ? 0 : sentence / (view.sentences.length - 1),
    Math.log(1 + own.length),
    own.pointsBack ? 1 : 0,
    own.asks ? 1 : 0,
    Math.log(1 + Math.max(0, own.content.length - matched)),
  ];
}
