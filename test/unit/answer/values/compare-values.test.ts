import { describe, expect, it } from 'vitest';
import { compareValues } from '../../../../src/answer/values/compare-values.ts';
import { extractValues } from '../../../../src/answer/values/extract-values.ts';

/** The first value of each text that is no doubtful name. */
function compare(a: string, b: string): string {
  const [left, right] = [a, b].map((text) => extractValues(text)[0]);
  if (!left || !right) throw new Error(`no value in "${left ? b : a}"`);
  return compareValues(left, right);
}

describe('equal values in other forms', () => {
  it.each([
    ['7.2.1905', '7 February 1905'],
    ['February 7th, 1905', '7 февраля 1905 года'],
    ['1905-02-07', 'on 07.02.1905'],
    ['am 3. Oktober 1990', 'October 3, 1990'],
    ['1941–1944', 'from 1941 to 1944'],
    ['over 1,000', 'more than a thousand'],
    ['1.4 million', '1,400,000'],
    ['1,4 млн', '1.4 million'],
    ['twelve', '12'],
    ['two dozen eggs', '24 eggs'],
    ['half a million', '500,000'],
    ['500 тыс.', 'five hundred thousand'],
    ['35 per cent', '35%'],
    ['$1.5 billion', '1,500,000,000 dollars'],
    ['two weeks', '14 days'],
    ['a quarter of an hour', '15 minutes'],
    ['полчаса', '30 минут'],
    ['an hour and a quarter', '75 minutes'],
    ['12:59 a.m.', '0:59'],
    ['20th', 'twentieth'],
    ['£5.3 million', '5.3 million pounds'],
    ['a fortnight', 'two weeks'],
    ['£5.3m', '5.3 million pounds'],
    ['2.5 tonnes', '2,500 kg'],
    ['1.2 km', '1,200 metres'],
    ['5 mg', '5 milligrams'],
    ['68 km/h', '68 kilometres an hour'],
    ['3 MW', '3,000 kW'],
    ['40 litres', '40 l'],
    ['4 GB', '4,000 MB'],
    ['five working days', '5 days'],
    ['at ten in the evening', '22:00'],
    ['40 °C', '104 degrees Fahrenheit'],
    ['half past six p.m.', '18:30'],
    ['met Aleksei Petrov', 'met Alexey Petrov'],
    ['met Кузнецов', 'met Kuznetsov'],
    ['met Фёдор Чайковский', 'met Fyodor Tchaikovsky'],
    ['met Pyotr Popov', 'met Пётр Попов'],
    ['in Ленинграде', 'in Leningrad'],
    ['met Dr. José Núñez', 'met Jose Nunez'],
  ])('%s = %s [disagree:not-on-equal]', (a, b) => expect(compare(a, b)).toBe('equal'));
});

describe('a more precise statement', () => {
  it.each([
    ['1949', '15 August 1949'],
    ['in August 1949', '15 August 1949'],
    ['the 1930s', '1937'],
    ['the 19th century', 'in 1862'],
    ['September 8, 1941, to January 1944', 'September 1941 to January 1944'],
    ['about 1850', '1852'],
    ['winter 1941–1942', 'December 1941'],
    ['07/02/1905', '2 July 1905'],
    ['over 1,000 people', '1,048 people'],
    ['about 800,000 people', '810,000 people'],
    ['30,000 to 40,000 cases', '35,000 cases'],
    ['872 seats', '900 seats'],
    ['1,418 days', '1,400 days'],
    ['872 days', 'about 900 days'],
    ['half past six', '18:30'],
    ['45 metres', '148 feet'],
    ['27,000 kg', '60,000 lb'],
    ['200 hectares', '494 acres'],
    ['80 km/h', '50 mph'],
    ['met General Kuznetsov', 'met A. A. Kuznetsov'],
    ['met Alexey Kuznetsov', 'met A. A. Kuznetsov'],
  ])('%s does not contradict %s [disagree:not-on-vague]', (a, b) => expect(compare(a, b)).toBe('compatible'));
});

describe('different values', () => {
  it.each([
    ['7 February 1905', '20 February 1905'],
    ['in March 1946', 'in April 1946'],
    ['1937 to 1938', '1938 to 1945'],
    ['five men', 'six men'],
    ['45 metres', '180 feet'],
    ['2.3 tonnes', '3,100 kg'],
    ['50 km/h', '50 mph'],
    ['3 GW', '3 MW'],
    ['40 °C', '120 °F'],
    ['over 200 factories', '600 factories'],
    ['over 1,300 individuals', 'over 1,000 individuals'],
    ['about 800,000 people', 'over 1 million people'],
    ['20 people', '21 people'],
    ['872 days', '900 days'],
    ['1.4 million people', '1.5 million people'],
    ['about 1.4 million people', '1.5 million people'],
    ['met Pavel Popkov', 'met Pyotr Popkov'],
    ['met Anna Berg', 'met Maria Berg'],
    ['in Oslo', 'in Bergen'],
    ['5%', '7%'],
  ])('%s ≠ %s', (a, b) => expect(compare(a, b)).toBe('different'));
});

describe('values that cannot be compared', () => {
  it.each([
    ['five men', 'five kilometres'],
    ['1949', '1,949 tanks'],
    ['$5 million', '5%'],
    ['68 km', '68 km/h'],
    ['45 metres', '30 tonnes'],
    ['15 August', '1949'],
  ])('%s and %s', (a, b) => expect(compare(a, b)).toBe('incomparable'));
});
