import { describe, expect, it } from 'vitest';
import {
  notAnswered,
  replyWith,
  replyWithSentence,
  selection,
  toolsOnly,
} from '../../../support/openai-server-behaviours.ts';
import { createInput, shownWords } from './fixtures.ts';
import { key, startSelector } from './start-selector.ts';

const input = createInput();

describe('a chat model that works', () => {
  it('chooses by id, and its choice is drafted by position', async () => {
    await using world = await startSelector(replyWithSentence('4 May 1871'));
    const { draft, mode, degraded } = await world.selector.select(input);
    expect({ mode, degraded }).toEqual({ mode: 'chat-model', degraded: null });
    expect(draft).toEqual({ picks: [{ passage: 0, sentence: 0 }], disagreements: [], dropped: [] });
  });

  it('is asked with the key and the one list of passages, numbered', async () => {
    await using world = await startSelector(replyWithSentence('4 May 1871'));
    await world.selector.select(input);
    const [request] = world.server.requests;
    expect(request?.headers.authorization).toBe(`Bearer ${key}`);
    const shown = input.ranking.passages.flatMap(({ passage }) => passage.sentences);
    for (const { text } of shown)
      expect(request?.text).toContain(JSON.stringify(JSON.stringify(text)).slice(1, -1));
  });

  it('may say that the documents do not answer', async () => {
    await using world = await startSelector(replyWith(() => notAnswered));
    const { draft, mode, degraded } = await world.selector.select(input);
    expect({ picks: draft.picks, mode, degraded }).toEqual({ picks: [], mode: 'chat-model', degraded: null });
  });

  it('quotes what answers before what completes and what contradicts', async () => {
    await using world = await startSelector(
      replyWith((request) =>
        selection([
          { id: request.idOf('6 June'), role: 'contradicts' },
          { id: request.idOf('rape oil'), role: 'completes' },
          { id: request.idOf('4 May'), role: 'answers' },
        ]),
      ),
    );
    const { draft } = await world.selector.select(input);
    expect(draft.picks.map(({ passage, sentence }) => [passage, sentence])).toEqual([
      [0, 0],
      [0, 1],
      [2, 0],
    ]);
  });

  it('marks the answer in document offsets when it finds the words, spelt with other quotation marks too', async () => {
    await using world = await startSelector(
      replyWith((request) =>
        selection([
          { id: request.idOf('4 May'), answer: '4 may 1871' },
          { id: request.idOf('never again'), answer: '"Never  again"' },
          { id: request.idOf('Ada'), answer: 'Zoe' },
        ]),
      ),
    );
    const { draft } = await world.selector.select(input);
    const texts = input.ranking.passages.map(({ passage }) => passage);
    const marked = draft.picks.map((pick) =>
      (pick.highlights ?? []).map(({ start, end }) =>
        texts[pick.passage]?.text.slice(start - 100, end - 100),
      ),
    );
    expect(marked).toEqual([['4 May 1871'], ['“never again”'], []]);
  });

  it('draws a disagreement from the values of both sides, and quotes a side that it did not list', async () => {
    await using world = await startSelector(
      replyWith((request) =>
        selection(
          [{ id: request.idOf('4 May') }],
          [
            {
              about: 'date',
              sides: [
                { id: request.idOf('4 May'), value: '4 May 1871' },
                { id: request.idOf('6 June'), value: '6 June 1872' },
              ],
            },
          ],
        ),
      ),
    );
    const { draft } = await world.selector.select(input);
    expect(shownWords(input, draft)).toEqual([
      'The Harle lighthouse was lit on 4 May 1871.',
      'The Harle lighthouse was lit on 6 June 1872.',
    ]);
    expect(draft.disagreements).toEqual([
      {
        about: 'date',
        sides: [
          { pick: 0, value: { start: 132, end: 142 } },
          { pick: 1, value: { start: 132, end: 143 } },
        ],
      },
    ]);
  });

  it('may trim a sentence at punctuation, but not between a "not" and its verb', async () => {
    await using world = await startSelector(
      replyWith((request) =>
        selection([
          { id: request.idOf('rape oil'), from: 'and after 1902', to: 'paraffin' },
          { id: request.idOf('not painted'), from: 'painted red', to: null },
        ]),
      ),
    );
    const { draft } = await world.selector.select(input);
    expect(shownWords(input, draft)).toEqual([
      'and after 1902 it burned paraffin',
      'The tower was not painted red, but white.',
    ]);
  });

  it('takes as many quotes as the caller wants', async () => {
    const all = replyWith((request) => selection([...request.sentences.keys()].map((id) => ({ id }))));
    await using world = await startSelector(all);
    const { draft } = await world.selector.select(createInput({ limit: 2 }));
    expect(draft.picks).toHaveLength(2);
    expect(draft.dropped).toEqual([{ reason: 'more sentences than wanted', count: 4 }]);
  });

  it('is asked by tool call where the server knows no JSON schema, from then on', async () => {
    await using world = await startSelector(toolsOnly(replyWithSentence('4 May 1871')));
    await world.selector.select(input);
    const { draft, degraded } = await world.selector.select(input);
    expect(degraded).toBeNull();
    expect(draft.picks).toEqual([{ passage: 0, sentence: 0 }]);
    expect(world.server.requests).toHaveLength(3);
  });

  it('is not asked when nothing was retrieved', async () => {
    await using world = await startSelector(replyWithSentence('4 May 1871'));
    const { draft } = await world.selector.select(createInput({ passages: [] }));
    expect(draft.picks).toEqual([]);
    expect(world.server.requests).toEqual([]);
  });
});
