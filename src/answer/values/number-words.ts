/** Numbers that are written as words, in English and Russian. */

const pairs = (text: string): [string, number][] =>
  text.split(' ').map((pair) => {
    const [word = '', value = '0'] = pair.split('=');
    return [word, Number(value)];
  });

/** Words that add up: "twenty five", "двести пять". */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  pairs(
    'zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 ' +
      'fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 ' +
      'sixty=60 seventy=70 eighty=80 ninety=90 ' +
      'один=1 одна=1 одного=1 два=2 две=2 двух=2 двое=2 двоих=2 три=3 трёх=3 трех=3 трое=3 троих=3 четыре=4 четырёх=4 ' +
      'четырех=4 четверо=4 пять=5 пяти=5 пятеро=5 шесть=6 шести=6 шестеро=6 семь=7 семи=7 семеро=7 восемь=8 восьми=8 ' +
      'девять=9 девяти=9 десять=10 десяти=10 одиннадцать=11 двенадцать=12 тринадцать=13 четырнадцать=14 пятнадцать=15 ' +
      'шестнадцать=16 семнадцать=17 восемнадцать=18 девятнадцать=19 двадцать=20 двадцати=20 тридцать=30 тридцати=30 ' +
      'сорок=40 сорока=40 пятьдесят=50 пятидесяти=50 шестьдесят=60 семьдесят=70 восемьдесят=80 девяносто=90 сто=100 ' +
      'ста=100 двести=200 двухсот=200 триста=300 трёхсот=300 четыреста=400 пятьсот=500 шестьсот=600 семьсот=700 ' +
      'восемьсот=800 девятьсот=900',
  ),
);

/** Words that multiply what stands before them. */
export const SCALE_WORDS: ReadonlyMap<string, number> = new Map(
  pairs(
    'dozen=12 dozens=12 score=20 hundred=100 hundreds=100 thousand=1e3 thousands=1e3 million=1e6 millions=1e6 ' +
      'billion=1e9 billions=1e9 trillion=1e12 дюжина=12 дюжины=12 тысяча=1e3 тысячи=1e3 тысяч=1e3 тыс=1e3 миллион=1e6 ' +
      'миллиона=1e6 миллионов=1e6 млн=1e6 миллиард=1e9 миллиарда=1e9 миллиардов=1e9 млрд=1e9 tausend=1e3 ' +
      'millionen=1e6 mio=1e6 milliarde=1e9 milliarden=1e9 mrd=1e9 mille=1e3 milliard=1e9 milliards=1e9 mil=1e3 ' +
      'millón=1e6 millones=1e6 bn=1e9',
  ),
);

/** Ordinals of a single word. */
const SIMPLE_ORDINALS: ReadonlyMap<string, number> = new Map(
  pairs(
    'first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 ' +
      'thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 ' +
      'thirtieth=30 ' +
      'первый=1 первая=1 первое=1 первого=1 первым=1 первой=1 второй=2 вторая=2 второе=2 второго=2 вторым=2 третий=3 ' +
      'третья=3 третье=3 третьего=3 третьим=3 четвёртый=4 четвертый=4 четвёртое=4 четвёртого=4 пятый=5 пятое=5 ' +
      'пятого=5 шестой=6 шестое=6 шестого=6 седьмой=7 седьмое=7 седьмого=7 восьмой=8 восьмое=8 восьмого=8 девятый=9 ' +
      'девятое=9 девятого=9 десятый=10 десятое=10 десятого=10 одиннадцатого=11 двенадцатого=12 тринадцатого=13 ' +
      'четырнадцатого=14 пятнадцатого=15 шестнадцатого=16 семнадцатого=17 восемнадцатого=18 девятнадцатого=19 ' +
      'двадцатого=20 тридцатого=30',
  ),
);

const isEnglish = (word: string): boolean => /^[a-z]/.test(word);
const tens = [...NUMBER_WORDS].filter(([word, value]) => isEnglish(word) && value >= 20);
const units = [...SIMPLE_ORDINALS].filter(([word, value]) => isEnglish(word) && value < 10);
/** "third", "twenty-third", "третий". */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...SIMPLE_ORDINALS,
  ...tens.flatMap(([ten, value]) => units.map(([unit, more]) => [`${ten}-${unit}`, value + more] as const)),
]);

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** The value of a Roman numeral, or null; Cyrillic look-alikes count ("ХIХ век"). */
export function readRoman(text: string): number | null {
  const letters = text.toLowerCase().replace(/х/g, 'x').replace(/і/g, 'i').replace(/с/g, 'c');
  if (!/^[ivxlcdm]{1,7}$/.test(letters)) return null;
  let total = 0;
  for (let at = 0; at < letters.length; at++) {
    const here = ROMAN[letters[at] ?? ''] ?? 0;
    total += here < (ROMAN[letters[at + 1] ?? ''] ?? 0) ? -here : here;
  }
  return total;
}
