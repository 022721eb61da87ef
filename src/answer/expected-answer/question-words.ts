/** Question words and auxiliaries of the languages that questions come in. */
import type { AnswerKind } from './answer-kind.ts';

const rows: readonly (readonly [readonly AnswerKind[], string])[] = [
  [
    ['person', 'organization', 'name'],
    'who whom whose кто кого кому кем чей чья чьё чьи wer wen wem wessen qui quién quien quiénes',
  ],
  [['date', 'time'], 'when когда wann quand cuándo cuando'],
  [['place', 'organization'], 'where whence куда откуда где wo woher wohin où dónde donde'],
  [['reason', 'description'], 'why почему зачем отчего warum weshalb wieso pourquoi'],
  [
    ['quantity', 'number', 'percent', 'money', 'duration'],
    'сколько wieviel wieviele wie-viele combien cuánto cuántos cuántas',
  ],
  [['manner', 'description'], 'how как каким-образом wie comment cómo'],
  [
    ['description', 'name'],
    'what which какой какая какое какие какого какую каком каким каких какою какому какими каков какова каково каковы что чем чего welche welcher welches was quel quelle quels quelles qué cuál cuáles que',
  ],
];

/** Question word to what it asks for when nothing beside it says more. */
export const QUESTION_WORDS: ReadonlyMap<string, readonly AnswerKind[]> = new Map(
  rows.flatMap(([kinds, words]) => words.split(' ').map((word) => [word, kinds] as const)),
);

/** Question words that also open relative clauses: they count only at the beginning or after a preposition. */
export const DOUBTFUL_QUESTION_WORDS: ReadonlySet<string> = new Set(
  'was que qui wo wer как что чем чего'.split(' '),
);

export const AUXILIARIES: ReadonlySet<string> = new Set(
  "is was are were be been did does do has have had can could may might must shall should will would didn't isn't wasn't doesn't don't am s".split(
    ' ',
  ),
);

/** Verbs that open a request instead of a question. */
export const REQUESTS: ReadonlySet<string> = new Set(
  'name list tell give state identify describe explain mention show find define compare summarize summarise outline назови назовите перечисли перечислите расскажи расскажите опиши опишите объясни объясните укажи nenne beschreibe nommez describe'.split(
    ' ',
  ),
);

/** "How" + adjective to what it measures. */
export const HOW: ReadonlyMap<string, readonly AnswerKind[]> = new Map<string, readonly AnswerKind[]>([
  ['many', ['quantity', 'number']],
  ['much', ['money', 'quantity', 'percent', 'number']],
  ['long', ['duration', 'quantity', 'date']],
  ['old', ['duration', 'number', 'quantity']],
  ...'far tall high deep big large fast heavy wide hot cold small thick close loud strong bright numerous'
    .split(' ')
    .map((word) => [word, ['quantity', 'number'] as const] as const),
  ['often', ['description', 'number', 'duration']],
  ['come', ['reason']],
  ['early', ['date']],
  ['late', ['date']],
  ['soon', ['duration', 'date']],
]);
