/** A question of the document itself states nothing: "**When do you open on Sundays?**" */

export const isQuestion = (text: string): boolean => /[?？؟]\P{L}*$/u.test(text) && /\p{L}/u.test(text);
