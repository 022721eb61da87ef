import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { QuothError } from '../../../src/contract/errors.ts';
import { createFakeQuoth } from '../../support/fake-quoth.ts';
import { type FakeCliOptions, runFakeCli } from '../../support/run-fake-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'quoth-serve-'));
afterAll(() => rmSync(folder, { recursive: true }));
const argv = ['serve', '--port', '0', '--index', folder, '--log-level', 'silent'];

/** Runs `serve` and hands its address to the test; the test ends it. */
function startServe(options: FakeCliOptions = {}) {
  const stop = new AbortController();
  const url = Promise.withResolvers<string>();
  const ready = Promise.withResolvers<void>();
  const onOut = (text: string) => {
    const listening = /^Quoth listens on (\S+)\n/.exec(text)?.[1];
    if (listening) url.resolve(listening);
    if (text.startsWith('Ready')) ready.resolve();
  };
  const run = runFakeCli(argv, { ...options, stop: stop.signal, onOut });
  return { run, url: url.promise, ready: ready.promise, stop: () => stop.abort() };
}

describe('quoth serve', () => {
  it('listens, answers, and ends with 0 when it is asked to stop', async () => {
    let closed = 0;
    const quoth = createFakeQuoth({
      close: async () => {
        closed += 1;
      },
    });
    const served = startServe({ quoth });
    const url = await served.url;
    await served.ready;
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    served.stop();
    const { exitCode, out } = await served.run;
    expect(exitCode).toBe(0);
    expect(out).toBe(
      `Quoth listens on ${url}\nReady: 3 documents. 1 could not be read: \`quoth status\` says why.\n`,
    );
    expect(closed).toBe(1);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  });

  it('listens while the index is being built, and says how far that is', async () => {
    const built = Promise.withResolvers<void>();
    const served = startServe({
      app: {
        openQuoth: async (_config, options) => {
          options?.onProgress?.({ phase: 'embedding', done: 3, total: 9 });
          await built.promise;
          return createFakeQuoth();
        },
      },
    });
    const response = await fetch(`${await served.url}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('embedding, 3 of 9');
    built.resolve();
    await served.ready;
    served.stop();
    expect((await served.run).exitCode).toBe(0);
  });

  it('can be stopped while the index is being built', async () => {
    const served = startServe({ app: { openQuoth: () => new Promise(() => {}) } });
    await served.url;
    served.stop();
    expect((await served.run).exitCode).toBe(0);
  });

  it('ends with 1 when the index cannot be opened', async () => {
    const served = startServe({
      app: {
        openQuoth: async () => {
          throw new QuothError('index_damaged', 'The index is damaged: run `quoth ingest`.');
        },
      },
    });
    const { exitCode, err } = await served.run;
    expect(exitCode).toBe(1);
    expect(err).toContain('quoth: The index is damaged');
  });

  it('ends with 1 when the port is taken', async () => {
    const first = startServe();
    const port = new URL(await first.url).port;
    const { exitCode, err } = await runFakeCli([...argv, '--port', port]);
    expect(exitCode).toBe(1);
    expect(err).toMatch(/^quoth: HOST:PORT 127\.0\.0\.1:\d+ is already in use: .*\n$/);
    first.stop();
    await first.run;
  });
});
