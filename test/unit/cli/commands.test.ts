import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openFeedbackStore } from '../../../src/http/feedback/open-feedback-store.ts';
import { createFakeQuoth } from '../../support/fake-quoth.ts';
import { runFakeCli } from '../../support/run-fake-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'quoth-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('quoth search', () => {
  it('lists passages best first', async () => {
    const { exitCode, out } = await runFakeCli(['search', 'last keeper Marta', '--limit', '1']);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^1\. The Skarn Lighthouse › Keepers\n {3}Three keepers/);
    expect(out).not.toContain('2. ');
  });

  it('prints the shape of the API with --json', async () => {
    const { out } = await runFakeCli(['search', 'keepers', '--json']);
    expect(JSON.parse(out)).toEqual({ passages: await createFakeQuoth().search('keepers', 5) });
  });

  it('says that nothing matches', async () => {
    expect((await runFakeCli(['search', 'zzzz'])).out).toBe('No passage matches.\n');
  });
});

describe('quoth status', () => {
  it('shows counts, the index and what could not be read', async () => {
    const { out } = await runFakeCli(['status']);
    expect(out).toMatch(/^4 documents, 8 passages, 15 sentences\n/);
    expect(out).toMatch(/broken\.md {2}failed: The file is binary/);
    expect(out).toContain('mayak.md  1 passage\n');
  });

  it('opens the index as it is, without building', async () => {
    const seen: unknown[] = [];
    const app = {
      openQuoth: async (_config: unknown, options?: { refresh?: boolean }) => {
        seen.push(options?.refresh);
        return createFakeQuoth();
      },
    };
    await runFakeCli(['status', '--json'], { app });
    await runFakeCli(['search', 'x'], { app });
    expect(seen).toEqual([false, true]);
  });
});

describe('quoth verify', () => {
  it('reads every offset back', async () => {
    const { exitCode, out } = await runFakeCli(['verify']);
    expect(exitCode).toBe(0);
    expect(out).toBe('All 3 documents, 8 passages and 15 sentences give their text back.\n');
  });

  it('prints every problem and fails [quote:verbatim]', async () => {
    const problems = [
      'passage lighthouse#1 is not what its offsets say',
      'sentence 2 has\u001b[2J no vector',
    ];
    const app = { verifyIndex: async () => ({ documents: 0, passages: 0, sentences: 0, problems }) };
    const { exitCode, err } = await runFakeCli(['verify'], { app });
    expect(exitCode).toBe(1);
    expect(err).toContain('passage lighthouse#1 is not what its offsets say\n');
    expect(err).not.toContain('\u001b[2J');
    expect(err).toMatch(/quoth: the index is damaged.*quoth ingest/);
  });
});

describe('quoth ingest', () => {
  it('reports what was read and what was not', async () => {
    const { exitCode, out } = await runFakeCli(['ingest']);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^Indexed 3 documents, 8 passages\.\n {2}broken\.md {2}failed: /);
  });

  it('fails when nothing could be read', async () => {
    const [broken] = (await createFakeQuoth().documents()).filter(({ state }) => state === 'failed');
    const app = { ingest: async () => ({ documents: broken ? [broken] : [] }) };
    expect((await runFakeCli(['ingest'], { app })).exitCode).toBe(1);
  });

  it.each([
    [false, 'embedding 0 %\nembedding 50 %\nembedding 100 %\n'],
    [true, '\r\u001b[2K████████████████████████ 100 % embedding\r\u001b[2K'],
  ])('shows how far it is, on a terminal %s', async (tty, shown) => {
    const app = {
      ingest: async (
        _config: unknown,
        options?: { onProgress?: (progress: { phase: string; done: number; total: number }) => void },
      ) => {
        for (const done of [0, 2, 2, 4]) options?.onProgress?.({ phase: 'embedding', done, total: 4 });
        return { documents: [] };
      },
    };
    const { err } = await runFakeCli(['ingest'], { app, tty });
    expect(err.endsWith(shown)).toBe(true);
  });
});

describe('quoth feedback', () => {
  it('prints JSON Lines that are safe to look at', async () => {
    const store = openFeedbackStore(folder);
    const entry = {
      thumb: 'down',
      answerId: null,
      reason: 'a\u009bb',
      question: null,
      answer: null,
    } as const;
    store.add(entry);
    store.close();
    const { exitCode, out } = await runFakeCli(['feedback', '--index', folder]);
    expect(exitCode).toBe(0);
    expect(out).not.toContain('\u009b');
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([{ ...entry, id: 1, at: expect.any(String) }]);
  });
});
