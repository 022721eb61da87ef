/** Figures by kind of question show what to improve; files that don't name the kind get it from the words. */

const questionWords: readonly (readonly [string, RegExp])[] = [
  ['how many', /how (?:many|much)|сколько/u],
  ['who', /who|whom|whose|кто|кого|кому|кем|чей/u],
  ['when', /when|когда/u],
  ['where', /where|где|куда|откуда/u],
  ['which', /which|какой|какая|какое|какие|каком|какую|каким|какого/u],
  ['why', /why|почему|зачем/u],
  ['how', /how|как/u],
  ['what', /what|что|чем|чего/u],
];

/** The kind of question by the first question word in it, `other` without one. */
export function questionType(question: string): string {
  const found = questionWords.map(([type, words]) => ({ type, at: wordAt(question, words) }));
  const first = found.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at)[0];
  return first?.type ?? 'other';
}

/** Where one of the words stands as a whole word, -1 when it does not. */
function wordAt(text: string, words: RegExp): number {
  return text
    .toLowerCase()
    .search(new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.source})(?![\\p{L}\\p{N}])`, 'u'));
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Han or Kana', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Hangul', /\p{Script=Hangul}/gu],
];

/** Stands in for the language where a file does not state it: the script of most letters, `none` without letters. */
export function questionScript(question: string): string {
  const counted = scripts.map(([name, letter]) => ({ name, count: question.match(letter)?.length ?? 0 }));
  const most = counted.sort((a, b) => b.count - a.count)[0];
  return most !== undefined && most.count > 0 ? most.name : 'none';
}
