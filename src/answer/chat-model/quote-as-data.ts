/** Text of strangers on its way into a prompt: one JSON string on one line, so that it can neither end nor imitate the frame. */

/** Characters that no reader sees but a model reads (tags, direction marks, joiners), which can hide orders. */
const unseen = /[\p{Cf}\p{Variation_Selector}]+/gu;
const controls = /[\p{Cc}\u2028\u2029]+/gu;

export function quoteAsData(text: string): string {
  const plain = text.toWellFormed().replace(unseen, '').replace(controls, ' ');
  return JSON.stringify(plain.replace(/\s+/g, ' ').trim());
}
