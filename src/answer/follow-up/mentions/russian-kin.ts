/** "жена Орлова" in other cases: whose wife she is stands in the genitive already. */
import type { Gender } from './gender.ts';

export interface RussianKin {
  readonly noun: string;
  readonly genitive: string;
  readonly accusative: string;
  readonly gender: Gender;
  /** Pattern of the cases in which a question asks for such kin. */
  readonly asked: string;
}

const kinOf = (
  noun: string,
  [genitive, accusative]: readonly [string, string],
  gender: Gender,
  asked: string,
): RussianKin => ({ noun, genitive, accusative, gender, asked });

export const RUSSIAN_KIN: readonly RussianKin[] = [
  kinOf('жена', ['жены', 'жену'], 'female', 'жен(?:а|у|ой|ою|е)'),
  kinOf('муж', ['мужа', 'мужа'], 'male', 'муж(?:а|ем|у)?'),
  kinOf('сын', ['сына', 'сына'], 'male', 'сын(?:а|ом|у)?'),
  kinOf('дочь', ['дочери', 'дочь'], 'female', 'доч(?:ь|ерью|ери)'),
  kinOf('отец', ['отца', 'отца'], 'male', 'от(?:ец|ца|цом|цу)'),
  kinOf('мать', ['матери', 'мать'], 'female', 'мат(?:ь|ерью|ери)'),
  kinOf('брат', ['брата', 'брата'], 'male', 'брат(?:а|ом|у)?'),
  kinOf('сестра', ['сестры', 'сестру'], 'female', 'сестр(?:а|у|ой|ою)'),
];

/** Null where `name` is no such kin. */
export function kinInCase(name: string, wanted: 'genitive' | 'accusative'): string | null {
  const [first = '', ...owner] = name.split(' ');
  const kin = /^\p{Lu}/u.test(owner[0] ?? '') ? RUSSIAN_KIN.find(({ noun }) => noun === first) : undefined;
  return kin === undefined ? null : [kin[wanted], ...owner].join(' ');
}
