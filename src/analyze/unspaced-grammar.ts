/**
 * Grammar of Chinese and Japanese, whose words stand without spaces: what carries no meaning of its own, and words with
 * the same characters in them that do.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');

const chinese =
  list(`的 了 吗 嗎 呢 是 在 被 您 它 她 这 這 谁 誰 哪 什么时候 什么时间 什么地方 什麼時候 什么 什麼 甚麼 怎么 怎麼 怎样 怎樣 如何 为什么 為什麼 为何
 为了 为谁 哪里 哪裡 哪儿 哪个 哪些 哪年 哪位 哪一年 哪一 多少 何时 何時 何地 何人 几年 幾年 几个 幾個 几月 几岁 这个 这些 这里 这样 這個 這些 那个 那些
 那里 那個 我们 你们 他们 她们 它们 我們 你們 他們 但是 于是 还是 總是 总是 就是 也是 都是 不是 也在 正在 因为 因為 所以 如果 虽然 雖然 以及 并且
 而且 或者 请问 請問 没有 沒有 一个 一個`);
/** Content words that hold a character of the list above. */
const chineseWords =
  list(`目的 的士 的确 标的 標的 了解 了结 终了 完了 是非 国是 存在 现在 現在 所在 内在 內在 实在 實在 潜在 在线 在职 自在 外在
 被告 被子 棉被 植被 被害 谁知`);

/** Grammar in a run with kana. 何 and 誰 ask, whatever follows. */
const japanese = list('何年 何月 何日 何時 何人 何 誰');
const japaneseWords = list('幾何 何処 誰彼');

export const chineseParts = { words: longestFirst(chineseWords), grammar: longestFirst(chinese) };
export const japaneseParts = { words: longestFirst(japaneseWords), grammar: longestFirst(japanese) };

/** What may follow a word in kana: particles, endings of verbs, the words between them. */
const kana: ReadonlySet<string> = new Set(
  list(`は が を に へ と で も の や か た て な し る れ よ ね だ ます ました ません まし です でした でしょう だっ だろう
 である であった ない なかった する した して しない します しました される された せる せた させ られ られる いる いた います いました いて ある あった
 あります ありました あり なる なった なり なりました こと もの ため から まで より など だけ しか ばかり ほど くらい ぐらい という といった として
 とともに について において における によって による により にて では には とは への での からの までの ので のに けれど けど ながら そして また しかし および
 または これ それ あれ この その あの どの どこ だれ いつ なぜ どう どんな どれ どちら いくつ いくら なに なん ここ そこ さん`),
);
const longestKana = 6;
/** Of these alone a run of kana without a word before it may end in: others end nouns, too. */
const particles: ReadonlySet<string> = new Set('はがをにでの');

/**
 * Where the grammar at the end of a run of kana begins; its length when there is none. After a character of another kind
 * all that can be read as grammar is; a run that stands alone may be a noun (はな) and its particle.
 */
export function kanaGrammar(run: string, isAfterWord: boolean): number {
  const ends = readableFrom(run);
  if (isAfterWord) return ends.indexOf(true);
  if (run.length === 1) return kana.has(run) ? 0 : 1;
  if (ends[0] && startsWithLong(run, ends)) return 0;
  return lastWord(run);
}

/** For each place, whether the rest from there is a row of grammar words. */
function readableFrom(run: string): boolean[] {
  const readable = Array.from({ length: run.length + 1 }, (_, at) => at === run.length);
  for (let at = run.length - 1; at >= 0; at--)
    for (let length = 1; length <= longestKana && at + length <= run.length && !readable[at]; length++)
      readable[at] = readable[at + length] === true && kana.has(run.slice(at, at + length));
  return readable;
}

function startsWithLong(run: string, readable: readonly boolean[]): boolean {
  for (let length = 2; length <= longestKana && length <= run.length; length++)
    if (readable[length] && kana.has(run.slice(0, length))) return true;
  return false;
}

function lastWord(run: string): number {
  for (let length = Math.min(longestKana, run.length - 2); length > 0; length--) {
    const word = run.slice(-length);
    if (length > 1 ? kana.has(word) : particles.has(word)) return run.length - length;
  }
  return run.length;
}
