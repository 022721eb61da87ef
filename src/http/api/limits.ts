/** How much one request may ask for: a server for many has to say no before it works. */
export const limits = {
  bodyBytes: 64 * 1024,
  questionCharacters: 2_000,
  historyTurns: 20,
  turnCharacters: 4_000,
  results: 20,
  quotesToCheck: 100,
  quoteCharacters: 10_000,
  reasonCharacters: 2_000,
  answerCharacters: 20_000,
  idCharacters: 200,
} as const;
