/** "жена Орлова" in other cases: whose wife she is stands in the genitive already. */
type Cases = readonly [genitive: string, accusative: string];

const kin: ReadonlyMap<string, Cases> = new Map<string, Cases>([
  ['жена', ['жены', 'жену']],
  ['муж', ['мужа', 'мужа']],
  ['сын', ['сына', 'сына']],
  ['дочь', ['дочери', 'дочь']],
  ['отец', ['отца', 'отца']],
  ['мать', ['матери', 'мать']],
  ['брат', ['брата', 'брата']],
  ['сестра', ['сестры', 'сестру']],
]);

/** Null where `name` is no such kin. */
export function kinInCase(name: string, wanted: 'genitive' | 'accusative'): string | null {
  const [first = '', ...owner] = name.split(' ');
  const cases = /^\p{Lu}/u.test(owner[0] ?? '') ? kin.get(first) : undefined;
  return cases === undefined ? null : [cases[wanted === 'genitive' ? 0 : 1], ...owner].join(' ');
}
