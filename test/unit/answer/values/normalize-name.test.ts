import { describe, expect, it } from 'vitest';
import { normalizeName } from '../../../../src/answer/values/normalize-name.ts';

describe('one name in several spellings', () => {
  it.each([
    ['Алексей Кузнецов', 'Aleksey Kuznetsov'],
    ['Alexei Kuznetsov', 'Aleksei Kuznetsov'],
    ['Фёдор Достоевский', 'Fyodor Dostoyevsky'],
    ['Сергей Рахманинов', 'Sergey Rakhmaninoff'],
    ['Хрущёв', 'Khrushchev'],
    ['Юрий', 'Yuri'],
    ['José Núñez', 'Jose Nunez'],
    ['Dr. Müller', 'muller'],
    ['Ελένη', 'Eleni'],
    ['Lech Wałęsa', 'Lech Walesa'],
  ])('%s = %s', (a, b) => expect(normalizeName(a)).toBe(normalizeName(b)));

  it('keeps different names apart', () => {
    expect(normalizeName('Pavel')).not.toBe(normalizeName('Pyotr'));
    expect(normalizeName('Kuznetsov')).not.toBe(normalizeName('Kuznetsova'));
  });
});
