/** Russian names in the genitive: whose brother it is. */
import { genderOf } from './gender.ts';
import { kinInCase } from './russian-kin.ts';

/** Names whose vowel changes or falls out. */
const fleeting: ReadonlyMap<string, string> = new Map([
  ['Пётр', 'Петра'],
  ['Петр', 'Петра'],
  ['Павел', 'Павла'],
  ['Лев', 'Льва'],
]);

/** "Павел Лунин" → "Павла Лунина", "Анна Лунина" → "Анны Луниной"; what ends like neither is left as it stands. */
export function genitive(name: string): string {
  const kin = kinInCase(name, 'genitive');
  if (kin !== null) return kin;
  const [first = '', ...others] = name.split(' ');
  if (others.length > 0 && /[ая]$/.test(first) && genderOf(name) !== 'male')
    return [first, ...others].map(womanGenitive).join(' ');
  return name
    .split(' ')
    .map((part) => {
      const irregular = fleeting.get(part);
      if (irregular !== undefined) return irregular;
      if (/ский$/.test(part)) return part.replace(/ий$/, 'ого');
      if (/[йь]$/.test(part)) return part.replace(/[йь]$/, 'я');
      return /[бвгджзклмнпрстфхцчшщ]$/.test(part) ? `${part}а` : part;
    })
    .join(' ');
}

function womanGenitive(part: string): string {
  if (
    /(?:ова|ева|ёва|ина|ына)$/.test(part) &&
    !/^(?:Нина|Ирина|Марина|Екатерина|Галина|Полина|Арина|Дина)$/.test(part)
  )
    return part.replace(/а$/, 'ой');
  if (/ская$/.test(part)) return part.replace(/ая$/, 'ой');
  if (/[гкхжчшщ]а$/.test(part) || /я$/.test(part)) return part.replace(/[ая]$/, 'и');
  return part.replace(/а$/, 'ы');
}

const streetForms: ReadonlyMap<string, string> = new Map([
  ['улице', 'улица'],
  ['площади', 'площадь'],
  ['набережной', 'набережная'],
  ['переулке', 'переулок'],
  ['проспекте', 'проспект'],
  ['бульваре', 'бульвар'],
  ['шоссе', 'шоссе'],
]);

/** "Мельничном переулке" → "Мельничный переулок"; a name that is no adjective stays as it is. */
export function placeNominative(place: string): string {
  const words = place.split(' ');
  const street = words.map((word) => streetForms.get(word)).find((word) => word !== undefined);
  const isFeminine = /(?:а|ь|ая)$/.test(street ?? '');
  return words
    .map((word) => streetForms.get(word) ?? (isFeminine ? word.replace(/ой$/, 'ая') : manAdjective(word)))
    .join(' ');
}

const manAdjective = (word: string): string =>
  word
    .replace(/(?<=[оеи][вн]|ын)ом$/, '')
    .replace(/(?<=ск|цк|к)ом$/, 'ий')
    .replace(/(?<=\p{Ll}{2})ом$/u, 'ый');

/** "За Ильёй Шубиным", "на Эве Новак": the name as it is when it answers "who". */
export function nominative(name: string, wordCase: 'instrumental' | 'prepositional'): string {
  const isWoman = /(?:ой|ою|ей|ью)$/.test(name.split(' ').at(-1) ?? '');
  const turn = wordCase === 'instrumental' ? fromInstrumental : fromPrepositional;
  return name
    .split(' ')
    .map((part) => turn(part, isWoman))
    .join(' ');
}

const fromInstrumental = (part: string, isWoman: boolean): string => {
  if (isWoman)
    return part
      .replace(/ской$/, 'ская')
      .replace(/ой$/, 'а')
      .replace(/(?<=[ие])ей$/, 'я')
      .replace(/ией$/, 'ия');
  return part
    .replace(/(?<=[ое]в|[иы]н)ым$/, '')
    .replace(/ским$/, 'ский')
    .replace(/(?<=[аиео])ем$/, 'й')
    .replace(/ёй$|(?<=ь)ей$/, 'я')
    .replace(/(?<=\p{Ll}[бвгджзклмнпрстфх])ом$/u, '');
};

const fromPrepositional = (part: string): string =>
  part
    .replace(/ской$/, 'ская')
    .replace(/(?<=[ое]в|ин)ой$/, 'а')
    .replace(/ии$/, 'ия')
    .replace(/(?<=[бвгджзклмнпрст])е$/, 'а');

export const manSurname = /\p{Ll}(?:[оеё]в|[иы]н|ский)$/u;

/** Known by the form or the given name. */
export const isOnePerson = (name: string): boolean =>
  /^\p{Lu}\p{Ll}+(?:[оеё]в|[иы]н|ск)(?:а|у|ой|ий|ого)?$/u.test(name) ||
  (manSurname.test(name) && !/[ ,]/.test(name)) ||
  (genderOf(name) !== null && !/ (?:и|and) |,/.test(name));

/** "Над Вейровым": a man is no place. */
export const manInstrumental = /\p{Ll}(?:[оеё]в|[иы]н|ск)[ыи]м$/u;

/** What stands behind these is in the genitive: "у них" → "у Вейра". */
export const ofWhom = /^(?:у|от|до|для|без|после|около|против|кроме|из)$/;
