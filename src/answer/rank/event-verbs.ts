/** Verbs that tell of an event more closely than the question does: who was shot died, who was elected became something. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const closer: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [
    words('die died dies death умер умерла умереть умирает смерть смерти'),
    words(
      'died dies executed shot hanged beheaded guillotined killed murdered assassinated drowned perished succumbed умер умерла скончался скончалась погиб погибла расстрелян расстреляна казнён казнен казнена убит убита утонул утонула',
    ),
  ],
  [
    words('become became стал стала'),
    words('became elected appointed named chosen promoted избран избрана назначен назначена стал стала'),
  ],
];

const closerOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  closer.flatMap(([general, special]) => [...general].map((word) => [word, special] as const)),
);

/** Whether one of the sentence's words tells of the event that the question's word names; both in lower case. */
export const tellsOf = (word: string, surface: ReadonlySet<string>): boolean =>
  closerOf.get(word)?.isDisjointFrom(surface) === false;
