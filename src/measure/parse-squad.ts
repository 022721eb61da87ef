/** SQuAD brings its own documents: each article becomes one file, and answers become offsets into it. */
import { z } from 'zod';
import { canonicalText } from './canonical-text.ts';
import { checkShape } from './check-shape.ts';
import { questionScript, questionType } from './classify-question.ts';
import type { CorpusFile } from './open-quoth.ts';
import type { StatedGold, StatedQuestion } from './question-set.ts';

const answer = z.object({ text: z.string().min(1), answer_start: z.number().int().min(0) });
const qa = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  question: z.string().trim().min(1),
  answers: z.array(answer).default([]),
  is_impossible: z.boolean().default(false),
});
const paragraph = z.object({ context: z.string(), qas: z.array(qa).default([]) });
const article = z.object({ title: z.string().nullish(), paragraphs: z.array(paragraph) });
const squad = z.object({ data: z.array(article) });

/** Between two paragraphs of an article. */
const gap = '\n\n';

/** Where a paragraph's context stands in the file that its article becomes. */
interface Place {
  readonly document: string;
  readonly base: number;
  /** Path inside the JSON, for messages and as the id of questions that have none. */
  readonly path: string;
}

/** Parses SQuAD 1.1 or 2.0; several answers to one question are alternatives. */
export function parseSquad(
  path: string,
  value: unknown,
): { files: readonly CorpusFile[]; questions: readonly StatedQuestion[] } {
  const { data } = checkShape(squad, value, path);
  const names = fileNames(data.map(({ title }) => title ?? ''));
  const files: CorpusFile[] = [];
  const questions: StatedQuestion[] = [];
  for (const [index, { paragraphs }] of data.entries()) {
    const name = names[index] ?? '';
    let text = '';
    for (const [at, { context, qas }] of paragraphs.entries()) {
      if (text !== '') text += gap;
      const place = { document: name, base: text.length, path: `data.${index}.paragraphs.${at}` };
      questions.push(...qas.map((entry, which) => toQuestion(entry, context, { ...place, which })));
      text += canonicalText(context);
    }
    files.push({ name, text });
  }
  return { files, questions };
}

function toQuestion(
  entry: z.output<typeof qa>,
  context: string,
  place: Place & { which: number },
): StatedQuestion {
  const path = `${place.path}.qas.${place.which}`;
  const answers = entry.is_impossible ? [] : entry.answers;
  const gold = answers.map((one, index) =>
    toGold(one, context, { ...place, path: `${path}.answers.${index}` }),
  );
  const distinct = gold.filter(
    (one, index) => gold.findIndex(({ start, end }) => start === one.start && end === one.end) === index,
  );
  return {
    id: String(entry.id ?? path),
    question: entry.question,
    history: [],
    type: questionType(entry.question),
    language: questionScript(entry.question),
    parts: distinct.length > 0 ? [distinct] : [],
    sides: [],
    standalone: null,
  };
}

function toGold(one: z.output<typeof answer>, context: string, place: Place): StatedGold {
  const quote = canonicalText(one.text);
  const start = place.base + canonicalText(context.slice(0, one.answer_start)).length;
  return {
    document: place.document,
    quote,
    start,
    end: start + quote.length,
    where: `field "${place.path}"`,
  };
}

/** One safe, distinct file name an article: its title, or its position. */
function fileNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title, index) => {
    const words = title
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '_')
      .replace(/^_+|_+$/g, '')
      .slice(0, 80);
    const plain = words === '' ? `article-${index + 1}` : words;
    const stem = taken.has(plain.toLowerCase()) ? `${plain}-${index + 1}` : plain;
    taken.add(stem.toLowerCase());
    return `${stem}.md`;
  });
}
