import { describe, expect, it } from 'vitest';
import type { Behaviour } from '../../../support/openai-server.ts';
import { replyWith, selection } from '../../../support/openai-server-behaviours.ts';
import { createInput, createPassage, shownWords } from './fixtures.ts';
import { startSelector } from './start-selector.ts';

const invented = 'The lighthouse was lit by smugglers in 1650.';
const input = createInput();
const everyWord = input.ranking.passages.map(({ passage }) => passage.text).join('\n');

/** One true id among the lies, so that the model's answer is used. */
const withTruth = (lies: readonly string[]): Behaviour =>
  replyWith((request) => selection([...lies, request.idOf('4 May')].map((id) => ({ id }))));

describe('a chat model that lies', () => {
  it.each([
    ['an id that does not exist', ['p9.s1', 'p1.s99', 'p4.s1']],
    ['a negative or fractional id', ['p-1.s1', 'p1.s-1', 'p1.s1.5', 'p1.5.s1']],
    ['an id beside the numbering', ['p0.s1', 'p1.s0', 'p01.s1', 'p1e0.s1', 'p1.s', '1', '']],
    ['a name of the language', ['__proto__', 'constructor', 'toString', 'p1.__proto__']],
    ['a sentence instead of an id', [invented, `p1.s1 ${invented}`]],
  ])('gets %s dropped and counted', async (_, lies) => {
    await using world = await startSelector(withTruth(lies));
    const { draft, mode } = await world.selector.select(input);
    expect(mode).toBe('chat-model');
    expect(draft.picks).toEqual([{ passage: 0, sentence: 0 }]);
    expect(draft.dropped).toEqual([{ reason: 'sentence id does not exist', count: lies.length }]);
  });

  it('gets the same id counted once, however it is written', async () => {
    await using world = await startSelector(withTruth(['p1.s1', 'P1.S1', '[p1.s1]', ' p1.s1: ']));
    const { draft } = await world.selector.select(input);
    expect(draft.picks).toEqual([{ passage: 0, sentence: 0 }]);
    expect(draft.dropped).toEqual([{ reason: 'sentence named twice', count: 4 }]);
  });

  it('gets thousands of ids cut to the number of quotes wanted', async () => {
    const lies = Array.from({ length: 5_000 }, (_, i) => `p${i + 10}.s1`);
    await using world = await startSelector(withTruth(lies));
    const { draft } = await world.selector.select(input);
    expect(draft.picks).toHaveLength(1);
    expect(draft.dropped).toEqual([{ reason: 'sentence id does not exist', count: 5_000 }]);
  });

  it('is not used when no id of it exists, and what it named is still counted', async () => {
    await using world = await startSelector(replyWith(() => selection([{ id: 'p7.s7' }, { id: invented }])));
    const { draft, mode, degraded } = await world.selector.select(input);
    expect({ mode, degraded }).toEqual({
      mode: 'extractive',
      degraded: 'the chat model named no sentence that exists',
    });
    expect(draft.dropped).toEqual([
      { reason: 'sentence id does not exist', count: 2 },
      { reason: 'of the fallback', count: 1 },
    ]);
  });

  it('cannot point at a passage that it was not shown', async () => {
    const many = Array.from({ length: 30 }, (_, i) => createPassage(`d#${i + 1}`, [`Sentence ${i + 1}.`]));
    await using world = await startSelector(replyWith(() => selection([{ id: 'p1.s1' }, { id: 'p30.s1' }])));
    const { draft } = await world.selector.select(createInput({ passages: many }));
    expect(draft.picks).toEqual([{ passage: 0, sentence: 0 }]);
  });

  it('cannot smuggle words through answer, from, to or value [quote:verbatim]', async () => {
    const lie = (request: { idOf(words: string): string }) =>
      selection(
        [
          { id: request.idOf('4 May'), answer: invented, from: invented, to: invented },
          { id: request.idOf('rape oil'), answer: 'x'.repeat(100_000), from: 'after 1902', to: 'It burned' },
        ],
        [
          {
            about: 'date',
            sides: [
              { id: request.idOf('4 May'), value: '1650' },
              { id: request.idOf('6 June'), value: invented },
            ],
          },
        ],
      );
    await using world = await startSelector(replyWith(lie));
    const { draft } = await world.selector.select(input);
    for (const words of shownWords(input, draft)) expect(everyWord).toContain(words);
    expect(draft.picks.flatMap((pick) => pick.highlights ?? [])).toEqual([]);
    expect(draft.disagreements).toEqual([]);
    expect(JSON.stringify(draft)).not.toContain('1650');
    expect(draft.dropped).toEqual([{ reason: 'disagreement without two values in its sentences', count: 1 }]);
  });

  it('cannot mark half a number as the answer', async () => {
    const half = replyWith((request) => selection([{ id: request.idOf('4 May'), answer: '18' }]));
    await using world = await startSelector(half);
    const { draft } = await world.selector.select(input);
    expect(draft.picks).toEqual([{ passage: 0, sentence: 0 }]);
  });

  it('cannot name a disagreement in words of its own', async () => {
    const lie = replyWith((request) =>
      selection([{ id: request.idOf('4 May') }], [{ about: invented, sides: [] }]),
    );
    await using world = await startSelector(lie);
    const selected = await world.selector.select(input);
    expect(selected.mode).toBe('extractive');
    expect(JSON.stringify(selected)).not.toContain('smugglers');
  });

  it.each([
    ['itself', '4 May 1871', '4 MAY 1871'],
    ['another notation of it', '4 May 1871', '4.5.1871'],
    ['a vaguer statement', '4 May 1871', '1871'],
  ])('cannot make a value disagree with %s', async (_, one, other) => {
    const sentences = [`It was lit on ${one}.`, `The light dates from ${other}.`];
    const lie = replyWith(() =>
      selection(
        [{ id: 'p1.s1' }],
        [
          {
            about: 'date',
            sides: [
              { id: 'p1.s1', value: one },
              { id: 'p1.s2', value: other },
            ],
          },
        ],
      ),
    );
    await using world = await startSelector(lie);
    const { draft } = await world.selector.select(
      createInput({ passages: [createPassage('d#1', sentences)] }),
    );
    expect(draft.picks).toHaveLength(2);
    expect(draft.disagreements).toEqual([]);
  });
});
