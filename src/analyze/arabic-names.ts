/**
 * Arabic names in Latin letters. Arabic writes no short vowels, so that a list has the usual names, and the others are
 * read with an "a" for each vowel that a syllable needs: حداد is hadad.
 */
import { foldWord } from './fold.ts';

const usual = `محمد muhammad mohammed mohamed
محمود mahmoud mahmud
أحمد ahmad ahmed
حامد hamid hamed
حمد hamad
مصطفى mustafa mostafa
علي ali
حسن hassan hasan
حسين hussein husayn husain hussain
يوسف yusuf youssef yousef yusef
إبراهيم ibrahim
إسماعيل ismail
عمر omar umar
عثمان othman uthman osman
عبد abd abdul abdel
عبدالله abdullah abdallah
الله allah
خالد khalid khaled
خليل khalil
جمال jamal gamal
جميل jamil jameel
كمال kamal
طارق tariq tarek tareq
سعيد said saeed saeid
سالم salim salem
سليم salim selim
سليمان suleiman sulayman soliman
سمير samir sameer
سامي sami
نبيل nabil nabeel
نجيب naguib najib
توفيق tawfiq tewfik tawfik
فؤاد fuad fouad
فاروق farouk faruq
فيصل faisal faysal
قاسم qasim kassem qassem
كريم karim kareem
ماجد majid majed
مازن mazen mazin
مروان marwan
منير munir mounir
موسى musa moussa
عيسى isa issa
داود dawud daoud
يعقوب yaqub yacoub
يحيى yahya
زكريا zakaria zakariya
زكي zaki
رامي rami
رشيد rashid rachid
راشد rashid rashed
رضا rida reza
رياض riyad riad
زياد ziad ziyad
بشير bashir
بكر bakr
بدر badr
بلال bilal
أنور anwar
أمين amin ameen
أمير amir
أسعد asaad assad
الأسد assad
أسامة osama usama
إياد iyad eyad
إدريس idris
جورج george
حبيب habib
حنا hanna
حافظ hafez hafiz
جابر jabir jaber
ناصر nasser nasir naser
نصر nasr
نزار nizar
نعيم naim naeem
هاشم hashim hashem
هشام hisham
وليد walid waleed
وائل wael
ياسر yasser yasir
ياسين yassin yasin
شريف sharif sherif
صالح salih saleh
صلاح salah
صادق sadiq sadek
طه taha
عادل adel adil
عباس abbas
عزيز aziz
عصام issam essam
عماد imad emad
غسان ghassan
فهد fahd fahad
لطفي lutfi lotfi
مالك malik malek
معاوية muawiya
مهدي mahdi mehdi
هارون harun haroun
فاطمة fatima fatma
عائشة aisha
خديجة khadija
زينب zaynab zainab zeinab
مريم maryam mariam
ليلى layla leila laila
سلمى salma
سلوى salwa
سعاد suad souad
سناء sanaa sana
سارة sara sarah
سميرة samira
كريمة karima
جميلة jamila
أمينة amina
آمنة amina
نادية nadia
ناديا nadia
نجلاء naglaa najla
نور nur nour noor
نورا nora noura
هند hind
هدى huda hoda
هالة hala
هناء hana hanaa
رانيا rania
ريم reem rim
رنا rana
دينا dina
دنيا dunya donia
منى mona muna
مها maha
ميساء maysa
فيروز fairuz fayrouz
فريدة farida
عبير abir abeer
وفاء wafa wafaa
ياسمين yasmin yasmine
إيمان iman
أسماء asma asmaa
خوري khoury khouri
حداد haddad
نجار najjar naggar
خياط khayyat khayat
طيب tayyib tayeb
قدسي qudsi
بغدادي baghdadi
مصري masri
شامي shami
حلبي halabi
دمشقي dimashqi
تونسي tunisi
زيدان zidan zidane zaydan
درويش darwish darwich
جبران gibran jibran
قباني qabbani
مطران mutran matran
معلوف maalouf malouf
شهاب shihab chehab
صباغ sabbagh
عطار attar
بيروت beirut
دمشق dimashq damascus
بغداد baghdad
القاهرة cairo
الإسكندرية alexandria
حلب aleppo halab
حمص homs
حماة hama
طرابلس tripoli trablus
صيدا sidon saida
صور tyre
القدس jerusalem quds
غزة gaza
يافا jaffa yafa
حيفا haifa
عكا acre akka
نابلس nablus
الخليل hebron khalil
بيتلحم bethlehem
عمان amman oman
الموصل mosul
البصرة basra
كركوك kirkuk
الرياض riyadh riyad
مكة mecca makkah
جدة jeddah jidda
المدينة medina
صنعاء sanaa
عدن aden
الخرطوم khartoum
تونس tunis
الجزائر algiers
وهران oran
قسنطينة constantine
مراكش marrakesh marrakech
فاس fez fes
الرباط rabat
طنجة tangier
الأقصر luxor
أسوان aswan
دبي dubai
الكويت kuwait
قطر qatar
سوريا syria
لبنان lebanon
مصر egypt
العراق iraq
فلسطين palestine
الأردن jordan
ليبيا libya`;

let known: ReadonlyMap<string, readonly string[]> | undefined;

function listed(word: string): readonly string[] | undefined {
  known ??= new Map(
    usual.split('\n').map((line) => {
      const [name = '', ...spellings] = line.split(' ');
      return [foldWord(name), spellings];
    }),
  );
  return known.get(word);
}

const article = /^ال(?=.{3})/;

/** Latin spellings of a folded word, with and without its article; none for what is too short or too long for a name. */
export function arabicSpellings(word: string): readonly string[] {
  const bare = word.replace(article, '');
  return listed(word) ?? listed(bare) ?? (bare.length >= 4 && bare.length <= 7 ? readWithVowels(bare) : []);
}

const consonants: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: '',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
};
const vowels: Readonly<Record<string, string>> = { A: 'a', U: 'u', I: 'i' };

/** Each syllable begins with one consonant: ممدوح is mam-duh, حمدان ham-dan. */
function readWithVowels(word: string): readonly string[] {
  const marked = word
    .replace(/ا|ة$/g, 'A')
    .replace(/(?<=[^AUI])و(?!A)/g, 'U')
    .replace(/(?<=[^AUI])ي(?!A|U)/g, 'I');
  const voiced = [...marked.matchAll(/([^AUI]*)([AUI]|$)/g)].map(
    ({ 0: whole, 1: cluster = '', 2: vowel = '', index }) =>
      vowel === '' && cluster.length > 1
        ? `${syllables(cluster.slice(0, -1), index === 0)}A${cluster.slice(-1)}`
        : syllables(cluster, index === 0) + vowel || whole,
  );
  const letters = [...voiced.join('')].map((letter) => vowels[letter] ?? consonants[letter]);
  if (letters.includes(undefined)) return [];
  const latin = letters.join('');
  return latin.includes('u') ? [latin, latin.replaceAll('u', 'ou')] : [latin];
}

/** The consonants before a vowel: the last opens its syllable, the others are read in pairs with a vowel between. */
function syllables(cluster: string, isFirst: boolean): string {
  const before = cluster.slice(0, -1);
  const odd = before.slice(0, before.length % 2);
  const pairs = before.slice(odd.length).replace(/(.)(.)/g, '$1A$2');
  return odd + (isFirst && odd !== '' ? 'A' : '') + pairs + cluster.slice(-1);
}
