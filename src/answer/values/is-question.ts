/** A question of the document itself states nothing: "**When do you open on Sundays?**" */

/** So many marks may close it; behind a title in quotation marks comes a full stop. */
const asks = /[?？؟][^\p{L}.]{0,8}$/u;

export const isQuestion = (text: string): boolean => asks.test(text.slice(-10)) && /\p{L}/u.test(text);
