/** Whether a name is a man's or a woman's, as far as it shows; null when it does not. */
import { FEMALE_WORDS, MALE_WORDS } from '../question-lexicon.ts';

export type Gender = 'male' | 'female' | null;

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
/** Women's names that don't end in -a. */
const female = words(
  `mary elizabeth anne ann margaret sarah jane emily charlotte catherine katherine helen alice ruth rose susan jennifer karen
  nancy betty dorothy eleanor grace claire isabel carmen marie agnes edith florence harriet joan judith kate lucy rachel violet
  zoe chloe hannah sophie beatrice caroline christine irene isabelle josephine louise madeleine simone yvonne любовь`,
);
/** Men's names that end in -a. */
const male = words(
  'nikita ilya luca joshua sasha misha foma kuzma savva никита илья лука фома кузьма савва миша саша',
);
const maleNames = words(
  `john james william robert michael david richard thomas charles george joseph edward henry peter paul mark daniel andrew stephen
  steven anthony martin frank jack simon philip alan brian kevin gary eric adam samuel benjamin arthur albert louis francis patrick
  walter harold fred alfred ernest victor viktor oscar max leo hugo otto karl carl hans isaac niels alexander alexey aleksei alexei
  ivan pyotr pavel sergei sergey nikolai vladimir dmitri dmitry mikhail andrei boris yuri igor oleg grigory vasily konstantin georgy
  leonid fyodor anatoly maxim valery lev roman semyon joe tom tim jim bob bill`,
);

export function genderOf(name: string): Gender {
  const parts = name
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/g, '')
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  const last = parts.at(-1) ?? '';
  if (parts.some((part) => FEMALE_WORDS.has(part))) return MALE_WORDS.has(last) ? 'male' : 'female';
  if (parts.some((part) => MALE_WORDS.has(part))) return 'male';
  return (
    byPatronymic(parts) ?? byGivenName(parts[0] ?? '', parts.length) ?? bySurname(last, parts.length === 1)
  );
}

function byPatronymic(parts: readonly string[]): Gender {
  if (parts.some((part) => /(?:ovna|evna|inichna|овна|евна|ична)$/.test(part))) return 'female';
  return parts.some((part) => /(?:ovich|evich|ович|евич)$/.test(part)) && parts.length > 1 ? 'male' : null;
}

/** A single word may be a surname, whose ending says less. Russian forms in -а may be a man's genitive. */
function byGivenName(first: string, count: number): Gender {
  if (female.has(first)) return 'female';
  if (male.has(first) || maleNames.has(first)) return 'male';
  if (/[a-z]a$/.test(first) && (count > 1 || !/(?:ova|eva|ina)$/.test(first))) return 'female';
  return count > 1 && /[бвгджзйклмнпрстфхцчшщ]$/.test(first) ? 'male' : null;
}

/** Alone, a surname in Latin letters is a man's if it has his ending; behind a given name it may be a woman's as well. */
function bySurname(last: string, isAlone: boolean): Gender {
  if (/(?:[bcdfghklmnprstvz](?:ova|eva|ina)|skaya|skaia)$/.test(last)) return 'female';
  if (isAlone && /(?:[bdfghklmnprstvz][oe]v|sk(?:y|iy|ii))$/.test(last)) return 'male';
  return /(?:[бвгджзклмнпрст](?:ов|ев|ин)|ский)$/.test(last) ? 'male' : null;
}
