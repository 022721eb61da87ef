/** "Were the records lost?" + "The log book was saved." + "Who got it out?": the log book. */
import type { Mention } from './mention.ts';
import { isPeopleNoun } from './mention.ts';

const word = '(?!who\\b|that\\b|which\\b|whose\\b|other\\b|same\\b)\\p{Ll}+';
const subject = new RegExp(
  `^(?:The|An?) ((?:${word}[ -]){0,2}?${word}(?<![^siu]s)) (?:was|is|has|had)(?![\\p{L}'’])`,
  'u',
);

/** The one thing that the answer begins with; null where it is somebody, or no such phrase. */
export function subjectTold(answer: string): string | null {
  const told = subject.exec(answer)?.[1];
  return told === undefined || isPeopleNoun(told.split(' ').at(-1) ?? '') ? null : `the ${told}`;
}

/** "What happened to Weir Lund?" + "He drowned.": nothing else is named that might be a man. */
export function asTold(mention: Mention, all: readonly Mention[], answer: string): Mention {
  const [, pronoun] = /^(He|She|His|Her) /.exec(answer) ?? [];
  if (pronoun === undefined || all.length > 1 || !/^(?:place|unknown)$/.test(mention.kind)) return mention;
  return { ...mention, kind: 'person', gender: /^H(?:e|is)$/.test(pronoun) ? 'male' : 'female' };
}
