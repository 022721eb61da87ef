/** The main language of a text. */
import { describe, expect, it } from 'vitest';
import { detectLanguage, parseLanguage } from '../../../src/ingest/detect-language.ts';

describe('language', () => {
  it.each([
    ['en', 'The tower was built on the rock, and it has stood there for two hundred years.'],
    ['de', 'Der Turm wurde auf dem Felsen gebaut und steht dort seit zweihundert Jahren.'],
    ['fr', 'La tour a été construite sur le rocher et les bateaux la voient dans la nuit.'],
    ['es', 'La torre se construyó sobre la roca y los barcos la ven por la noche.'],
    ['it', 'La torre fu costruita sulla roccia e le navi la vedono nella notte, come si dice che sia.'],
    ['pt', 'A torre foi construída sobre a rocha e os navios não a veem de dia, mas à noite.'],
    ['nl', 'De toren werd op de rots gebouwd en het licht is voor de schepen niet te missen.'],
    ['tr', 'Kule kayanın üzerine yapıldı ve iki yüz yıldır orada duruyor.'],
    ['tr', "Işık Kütüphanesi 14 Eylül 1961 tarihinde Trabzon'da açıldı. Kütüphanede 8500 kitap vardır."],
    ['en', 'The library was founded by Ayşe Yıldız of Diyarbakır, who ran it with Işık Aydın for years.'],
    ['ru', 'Башня была построена на скале, и она стоит там уже двести лет.'],
    ['uk', 'Вежа була збудована на скелі, і вона стоїть там уже двісті років та ще й світить.'],
    ['el', 'Ο πύργος χτίστηκε πάνω στον βράχο.'],
    ['ar', 'بني البرج على الصخرة منذ مئتي عام'],
    ['zh', '灯塔建在岩石上，已经有两百年了。'],
    ['ja', '灯台は岩の上に建てられ、二百年そこに立っている。'],
    ['ko', '등대는 바위 위에 세워졌다.'],
    ['he', 'המגדל נבנה על הסלע לפני מאתיים שנה'],
  ])('is recognised: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('is English when nothing tells', () => {
    expect(detectLanguage('1802 — 1901')).toBe('en');
  });

  it('may be named by tag or by name', () => {
    expect(['en-GB', 'RU', 'Deutsch', 'a long story'].map(parseLanguage)).toEqual(['en', 'ru', 'de', null]);
  });
});
