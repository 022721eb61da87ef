import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/analyze/create-analyzer.ts';

const { inEnglish } = createAnalyzer();

describe('a Russian question in English', () => {
  it.each([
    ['В каком году арестовали Сорокина?', 'In which year was arrest Сорокин?'],
    ['Когда Сорокин стал секретарём обкома?', 'When was Сорокин become secretary regional committee?'],
    ['Сколько мирных жителей погибло?', 'How many civilians died?'],
    ['Сколько человек эвакуировали из города в 1941 году?', /^How many people evacuated (?:city|town) 1941/],
    ['До какого года Анна Сорокина была судьёй?', /^Until which year was Анна Сорокина \p{L}+\?$/u],
    ['Кто руководил ЦК?', /^Who \w+ Central Committee\?$/],
    ['Какого числа родился Иван Сорокин?', /^On which day was born Иван Сорокин\?$/u],
    ['Сколько лет он там служил?', /^How many years \w+/],
    ['Когда умер Мороз?', /^When was \w+ Мороз\?$/],
    ['Когда Сорокина не стало?', 'When was Сорокин died?'],
    ['Когда СССР напал на Финляндию?', /^When was USSR \w+ Finland\?$/],
    ['Где похоронен Сорокин?', 'Where was buried Сорокин?'],
    ['Когда ОГПУ закрыло театр?', /^When was OGPU \w+ theat(?:re|er)\?$/],
  ])('asks for the same: %s', (question, english) => {
    expect(inEnglish(question)).toMatch(english);
  });

  it.each([
    'Кто не пришёл?',
    'Сколько стоит билет?',
    'Сколько времени было?',
    'Как звали сына Сорокина?',
    'When was Sorokin arrested?',
    'Был ли он арестован?',
    'Когда?',
    'Коли він помер?',
    '',
    '灯台はいつ?',
  ])('is none where nothing is asked that can be read: %j', (question) => {
    expect(inEnglish(question)).toBeNull();
  });
});
