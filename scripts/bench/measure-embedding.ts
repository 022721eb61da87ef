/** The bundled model beside the runtime that its authors ship, in the same run, so that a busy machine slows both. */
import { readQuestionSet } from '../../src/measure/read-question-set.ts';
import { formatMs, type Row } from './format-rows.ts';
import { generateCorpus } from './generate-corpus.ts';

export interface EmbeddingBench {
  /** Its questions are embedded, and the sentences of the documents that it brings. */
  readonly questionFile: string;
  readonly sentences: number;
}

/** Embeds sentences with both and compares rate and vectors. */
export async function measureEmbeddingRate(options: EmbeddingBench): Promise<Row[]> {
  const { measureEmbedding } = await import('../bench-embed.ts');
  const { files, questions } = await readQuestionSet(options.questionFile);
  const all = (files ?? generateCorpus(20)).flatMap(({ text }) => splitRoughly(text));
  const step = Math.max(1, Math.floor(all.length / options.sentences));
  const sentences = all.filter((_, index) => index % step === 0).slice(0, options.sentences);
  const asked = questions.slice(0, 200).map(({ question }) => question);
  const figures = await measureEmbedding({ sentences, questions: asked });
  return [
    {
      what: 'sentences a second',
      value: figures.sentencesPerSecond.toFixed(0),
      note: `${sentences.length} sentences`,
    },
    { what: 'one sentence', value: formatMs(figures.msPerSentence) },
    { what: 'one sentence, reference runtime', value: formatMs(figures.referenceMsPerSentence) },
    { what: 'times the reference’s rate', value: figures.ratio.toFixed(1) },
    { what: 'largest difference of the vectors', value: figures.maxDifference.toExponential(1) },
    { what: 'one question', value: formatMs(figures.msPerQuestion), note: `median of ${asked.length}` },
    { what: 'loading the model', value: formatMs(figures.loadMs) },
  ];
}

/** Good enough to time: paragraphs without headings, cut by the platform's own rules. */
function splitRoughly(text: string): string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const paragraphs = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return paragraphs.flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()));
}
