/** Names, dates and numbers that need no translation are found in the text of another script. */
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/analyze/create-analyzer.ts';

const analyzer = createAnalyzer();

/** Whether every word of the question is in the text, function words apart. */
function finds(question: string, text: string, language: string): boolean {
  const index = new Set(analyzer.indexTerms(text, language));
  const terms = analyzer.queryTerms(question, [language]);
  return (
    terms.length > 0 && terms.every((term) => [...term.terms, ...term.bridges].some((key) => index.has(key)))
  );
}

type Case = readonly [question: string, language: string, text: string];

describe('a date is found in the notation of another language', () => {
  const cases: readonly Case[] = [
    ['12 May 1958', 'ar', 'افتتحت المكتبة في ١٢ مايو ١٩٥٨'],
    ['12.05.1958', 'ar', 'ولد في 12 أيار 1958'],
    ['12 January 1958', 'ar', 'في ١٢ كانون الثاني ١٩٥٨'],
    ['December 1958', 'ar', 'في كانون الأول ١٩٥٨'],
    ['4 October 1958', 'ar', 'يوم ٤ أكتوبر ١٩٥٨'],
    ['3 March 1941', 'el', 'Γεννήθηκε στις 3 Μαρτίου 1941.'],
    ['March 1941', 'el', 'Ο Μάρτιος του 1941 ήταν κρύος.'],
    ['3.5.1941', 'el', 'στις 3 Μαΐου 1941'],
    ['August 1941', 'el', 'τον Αύγουστο του 1941'],
    ['3 марта 1941', 'el', 'στις 3 Μαρτίου 1941'],
    ['14.09.1961', 'tr', 'Kütüphane 14 Eylül 1961 günü açıldı.'],
    ['September 1961', 'tr', "1961 yılının Eylül'ünde açıldı."],
    ['14 сентября', 'tr', "14 Eylül'de açıldı."],
    ['14 January 1961', 'tr', '14 Ocak 1961'],
    ['11 August 1934', 'uk', 'Народився 11 серпня 1934 року.'],
    ['в августе 1934', 'uk', 'у серпні 1934'],
    ['February 1934', 'uk', 'Лютий 1934 року'],
    ['11 August 1934', 'pl', 'Urodził się 11 sierpnia 1934.'],
    ['in October 1934', 'pl', 'w październiku 1934'],
    ['1 October 1949', 'zh', '1949年10月1日成立。'],
    ['1 October 1949', 'zh', '一九四九年十月一日成立。'],
    ['3 March 1930', 'ja', '昭和5年3月3日に開館した。'],
    ['1 October 1949', 'ko', '1949년 10월 1일에 태어났다.'],
  ];
  it.each(cases)('%s in %s: %s', (question, language, text) => {
    expect(finds(question, text, language)).toBe(true);
  });

  const back: readonly Case[] = [
    ['一九四九年十月', 'en', 'It was founded in October 1949.'],
    ['昭和5年', 'en', 'It opened in 1930.'],
    ['3 Μαρτίου 1941', 'en', 'born on March 3, 1941'],
    ['14 Eylül 1961', 'en', 'opened on 14.09.1961'],
    ['١٢ مايو ١٩٥٨', 'en', 'opened on 12 May 1958'],
  ];
  it.each(back)('and from it: %s in %s: %s', (question, language, text) => {
    expect(finds(question, text, language)).toBe(true);
  });

  it.each<Case>([
    ['April', 'ar', 'في مايو ١٩٥٨'],
    ['August', 'ar', 'كان أب العائلة معلما'],
    ['January', 'tr', 'Maden ocak olarak bilinir.'],
    ['October 1949', 'zh', '1949年1月'],
  ])('but no other: %s in %s: %s', (question, language, text) => {
    expect(finds(question, text, language)).toBe(false);
  });
});

describe('a number is found in the notation of another script', () => {
  it.each<Case>([
    ['8500', 'ar', 'تضم ٨٥٠٠ كتاب'],
    ['8,500', 'ar', 'تضم ٨٬٥٠٠ كتاب'],
    ['1.5', 'ar', 'طوله ١٫٥ متر'],
    ['8500', 'fa', 'دارای ۸۵۰۰ کتاب'],
    ['8200', 'zh', '图书馆有八千二百册书。'],
    ['600', 'ja', '入場料は六百円です。'],
    ['360,000', 'zh', '人口三十六万'],
    ['30000', 'ja', '3万冊の本がある。'],
    ['35,000', 'ja', '3万5千冊'],
    ['123456', 'ja', '12万3456人'],
    ['3万', 'ja', '三万冊'],
    ['30000', 'ko', '책이 3만 권 있다'],
    ['120 million', 'ja', '人口は1.2億人'],
    ['1001', 'zh', '一千零一夜'],
    ['1949', 'zh', '一九四九年成立'],
    ['2008', 'zh', '二〇〇八年北京奥运会'],
    ['1930', 'ja', '昭和5年に開館'],
    ['1930', 'ja', '昭和五年に開館'],
    ['1868', 'ja', '明治元年'],
    ['1912', 'ja', '大正1年'],
    ['1995', 'ja', '平成7年'],
    ['2020', 'ja', '令和2年'],
    ['1949', 'zh', '民国三十八年'],
    ['1958', 'ja', '１９５８年'],
    ['八千二百', 'en', 'It has 8,200 books.'],
  ])('%s in %s: %s', (question, language, text) => {
    expect(finds(question, text, language)).toBe(true);
  });

  it('but words with the same characters are words', () => {
    const terms = (text: string) => analyzer.tokens(text, 'ja').map(({ kind, term }) => `${kind} ${term}`);
    expect(terms('三井')).toEqual(['word 三井']);
    expect(terms('万一')).toEqual(['word 万一']);
    expect(terms('二三人')).toEqual(['word 二三', 'word 三人']);
    expect(terms('統一日本')).toEqual(['word 統一', 'word 一日', 'word 日本']);
    expect(terms('千葉')).toEqual(['word 千葉']);
  });
});

describe('a name is found in another script', () => {
  const cases: readonly Case[] = [
    ['Georgios Bakalakis', 'el', 'Ο Γεώργιος Μπακαλάκης γεννήθηκε στην Καβάλα.'],
    ['Bakalakis', 'el', 'το βιβλίο του Μπακαλάκη'],
    ['Maria Ioannou', 'el', 'Η Μαρία Ιωάννου δίδαξε εκεί.'],
    ['Kavala', 'el', 'το λιμάνι της Καβάλας'],
    ['Stavros', 'el', 'του Σταύρου'],
    ['Christos', 'el', 'Ο Χρήστος'],
    ['Hristos', 'el', 'Ο Χρήστος'],
    ['Irini', 'el', 'Η Ειρήνη'],
    ['Eirini', 'el', 'Η Ειρήνη'],
    ['Yannis', 'el', 'Ο Γιάννης'],
    ['Giannis', 'el', 'Ο Γιάννης'],
    ['Evangelos Papadopoulos', 'el', 'ο Ευάγγελος Παπαδόπουλος'],
    ['Alexandros', 'el', 'ο Αλέξανδρος'],
    ['Dimitris Galanis', 'el', 'του Δημήτρη Γαλάνη'],
    ['Мария', 'el', 'Η Μαρία'],
    ['Layla Mansour', 'ar', 'أسست ليلى منصور المكتبة'],
    ['Leila', 'ar', 'ليلي'],
    ['Yusuf Haddad', 'ar', 'المهندس يوسف حداد'],
    ['Youssef Hamdani', 'ar', 'يوسف الحمداني'],
    ['Mahmoud Qandil', 'ar', 'محمود قنديل'],
    ['Beirut', 'ar', 'في بيروت'],
    ['Мансур', 'ar', 'ليلى منصور'],
    ['Volodymyr Gzhytskyi', 'uk', 'Володимир Ґжицький'],
    ['Hryhorii', 'uk', 'Григорій'],
    ['Гжицкий', 'uk', 'Володимир Ґжицький народився там.'],
    ['Гжицкого', 'uk', 'роман Ґжицького'],
    ['Залещики', 'uk', 'у місті Заліщики'],
    ['Львов', 'uk', 'у місті Львів'],
    ['Киев', 'uk', 'Київ'],
    ['Харьков', 'uk', 'Харків'],
    ['Евген', 'uk', 'Євген'],
  ];
  it.each(cases)('%s in %s: %s', (question, language, text) => {
    expect(finds(question, text, language)).toBe(true);
  });

  const back: readonly Case[] = [
    ['Γεώργιος Μπακαλάκης', 'en', 'Georgios Bakalakis was born in Kavala.'],
    ['γιώργος μπακαλάκης', 'en', 'Giorgos Bakalakis'],
    ['ليلى منصور', 'en', 'Layla Mansour founded it.'],
    ['يوسف حداد', 'ru', 'Юсуф Хадад'],
    ['Ґжицький', 'ru', 'писатель Гжицкий'],
    ['Заліщики', 'ru', 'город Залещики'],
  ];
  it.each(back)('and from it: %s in %s: %s', (question, language, text) => {
    expect(finds(question, text, language)).toBe(true);
  });

  it.each<Case>([
    ['Georgios', 'el', 'Ο Γρηγόριος'],
    ['Mansour', 'ar', 'منصة في المدينة'],
    ['Yusuf', 'ar', 'ياسر'],
    ['Харьков', 'uk', 'Херсон'],
  ])('but no other name: %s in %s: %s', (question, language, text) => {
    expect(finds(question, text, language)).toBe(false);
  });
});

describe('spellings of one word in other scripts', () => {
  it.each<Case>([
    ['المكتبه', 'ar', 'المكتبة الوطنية'],
    ['المكتبة', 'ar', 'المكتبه الوطنيه'],
    ['مصطفي', 'ar', 'مصطفى'],
    ['احمد', 'ar', 'أحمد'],
    ['الاسكندرية', 'ar', 'الإسكندرية'],
    ['کتاب', 'fa', 'كتاب'],
    ['IŞIK KÜTÜPHANESİ NEREDE?', 'tr', 'Işık Kütüphanesi 1961 yılında açıldı.'],
    ['Isik Kutuphanesi', 'tr', 'Işık Kütüphanesi'],
    ['Işık Kütüphanesi', 'tr', 'ISIK KUTUPHANESI'],
    ["Trabzon'da", 'tr', 'Trabzon bir şehirdir.'],
    ['Trabzon', 'tr', "Trabzon'un tarihi"],
    ['гудзик', 'uk', 'ґудзик'],
  ])('%s in %s: %s', (question, language, text) => {
    expect(finds(question, text, language)).toBe(true);
  });
});

describe('grammar without spaces', () => {
  const content = (text: string) =>
    analyzer
      .tokens(text, 'ja')
      .filter(({ stop }) => !stop)
      .map(({ text }) => text);

  it.each([
    ['青岛图书馆是什么时候建成的？', ['青岛', '岛图', '图书', '书馆', '建成']],
    ['谁在北京出生了青岛', ['北京', '京出', '出生', '青岛']],
    ['目的是什么', ['目的']],
    ['存在的了解', ['存在', '了解']],
    ['図書館は何年に開館しましたか', ['図書', '書館', '開館']],
    ['図書館はいつ開館したか', ['図書', '書館', '開館']],
    ['了青', ['青']],
    ['これはいつですか', []],
    ['生まれた', ['生ま']],
    ['さくらが咲いた', ['さく', 'くら', '咲']],
    ['はなが', ['はな']],
    ['お茶を飲む', ['お茶', '飲む']],
    ['東京タワーは高い。', ['東京', '京タ', 'タワ', 'ワー', '高い']],
    ['1949年', ['1949']],
    ['3月の5日', ['3', '5']],
  ])('is no content: %s', (text, words) => {
    expect(content(text)).toEqual(words);
  });

  it.each<Case>([
    ['是谁建了图书馆？', 'zh', '张伟建图书馆。'],
    ['いつ生まれましたか', 'ja', '高橋は東京で生まれた。'],
    ['北京的图书馆', 'zh', '北京图书馆'],
    ['京', 'zh', '北京的大学'],
  ])('does not hide a sentence: %s in %s: %s', (question, language, text) => {
    expect(finds(question, text, language)).toBe(true);
  });
});

describe('function words of other languages', () => {
  it.each([
    ['tr', 'Bu kitap nerede ve ne zaman?', ['kitap', 'zaman']],
    ['el', 'Πότε γεννήθηκε ο Χρήστος;', ['γεννήθηκε', 'Χρήστος']],
    ['ar', 'متى ولد يوسف في بيروت', ['ولد', 'يوسف', 'بيروت']],
  ])('are known in %s: %s', (language, text, words) => {
    const content = analyzer.tokens(text, language).filter(({ stop }) => !stop);
    expect(content.map(({ text }) => text)).toEqual(words);
  });
});
