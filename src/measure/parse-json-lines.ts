/** JSON Lines ask about the configured corpus: one question a line, its gold as quotes or as offsets. */
import { z } from 'zod';
import { QuothError } from '../contract/errors.ts';
import { canonicalText } from './canonical-text.ts';
import { checkShape } from './check-shape.ts';
import { questionScript, questionType } from './classify-question.ts';
import type { StatedGold, StatedQuestion } from './question-set.ts';

const item = z
  .object({
    quote: z.string().min(1).nullish(),
    document: z.string().nullish(),
    start: z.number().int().min(0).nullish(),
    end: z.number().int().min(1).nullish(),
    part: z.union([z.string(), z.number()]).nullish(),
  })
  .refine(({ quote, start, end }) => quote != null || (start != null && end != null && start < end), {
    message: 'give a quote, or start and end with start before end',
  });
const value = z.union([z.string().min(1), item]);
const line = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  question: z.string().trim().min(1),
  history: z.array(z.object({ question: z.string(), answer: z.string().nullish() })).nullish(),
  document: z.string().nullish(),
  gold: z.array(item),
  sides: z.array(z.union([value, z.array(value).min(1)])).nullish(),
  type: z.string().nullish(),
  language: z.string().nullish(),
  standalone: z.string().nullish(),
});

/** Parses one question a line; blank lines are skipped, gold items with the same `part` are alternatives. */
export function parseJsonLines(
  path: string,
  text: string,
): { files: null; questions: readonly StatedQuestion[] } {
  const questions = text.split('\n').flatMap((source, index) => {
    if (source.trim() === '') return [];
    const place = `${path}, line ${index + 1}`;
    return [toQuestion(checkShape(line, parseLine(source, place), place), index + 1)];
  });
  return { files: null, questions };
}

function parseLine(source: string, place: string): unknown {
  try {
    return JSON.parse(source);
  } catch (cause) {
    const message = `${place}: not JSON. Give SQuAD JSON, or one JSON object a line.`;
    throw new QuothError('invalid_request', message, { cause });
  }
}

function toQuestion(entry: z.output<typeof line>, number: number): StatedQuestion {
  const gold = (one: z.output<typeof value>, field: string) =>
    toGold(one, entry.document ?? null, `line ${number}, field "${field}"`);
  return {
    id: String(entry.id ?? `line ${number}`),
    question: entry.question,
    history: (entry.history ?? []).map((turn) => ({
      question: turn.question,
      answer: turn.answer ?? undefined,
    })),
    type: entry.type ?? questionType(entry.question),
    language: entry.language ?? questionScript(entry.question),
    parts: groupParts(entry.gold, gold),
    sides: (entry.sides ?? []).map((side, index) => [side].flat().map((one) => gold(one, `sides.${index}`))),
    standalone: entry.standalone ?? null,
  };
}

type Items = z.output<typeof line>['gold'];

function groupParts(items: Items, gold: (one: Items[number], field: string) => StatedGold): StatedGold[][] {
  const groups = Map.groupBy(items.entries(), ([index, { part }]) => part ?? `#${index}`);
  return [...groups.values()].map((group) => group.map(([index, one]) => gold(one, `gold.${index}`)));
}

function toGold(one: z.output<typeof value>, document: string | null, where: string): StatedGold {
  if (typeof one === 'string')
    return { document: null, quote: canonicalText(one), start: null, end: null, where };
  return {
    document: one.document ?? document,
    quote: one.quote == null ? null : canonicalText(one.quote),
    start: one.start ?? null,
    end: one.end ?? null,
    where,
  };
}
