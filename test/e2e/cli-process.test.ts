import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFeedbackStore } from '../../src/http/feedback/open-feedback-store.ts';
import { runQuoth, startQuoth } from '../support/run-quoth.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'quoth-process-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the process of quoth', () => {
  it('ends with 2 and one line on wrong usage', async () => {
    for (const argv of [['ask', ''], ['ask'], ['--nope'], ['nope']]) {
      const { exitCode, out, err } = await runQuoth(argv);
      expect(exitCode).toBe(2);
      expect(out).toBe('');
      expect(err).toMatch(/^quoth: [^\n]+\n$/);
    }
  });

  it('reads its variables and names the wrong one', async () => {
    const { exitCode, err } = await runQuoth(['feedback'], { PORT: 'many' });
    expect(exitCode).toBe(2);
    expect(err).toMatch(/^quoth: PORT=many /);
  });
});

describe('the executable', () => {
  const bin = resolve(root, 'bin/quoth.js');

  it('runs the command', () => {
    const { status, stdout } = spawnSync(process.execPath, [bin, '--version'], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('says what an old Node has to do, and loads nothing that it could not read', () => {
    const pretend = "Object.defineProperty(process.versions, 'node', { value: '20.20.2' });";
    const script = `${pretend} import(${JSON.stringify(bin)});`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^quoth: needs Node 24 or newer, this is 20\.20\.2\. .*npm run.*\n$/);
  });
});

describe('a reader that has seen enough', () => {
  beforeAll(() => {
    const store = openFeedbackStore(folder);
    const reason = 'long '.repeat(400);
    for (let entry = 0; entry < 500; entry += 1) {
      store.add({ thumb: 'up', answerId: null, reason, question: null, answer: null });
    }
    store.close();
  });

  it('ends the command quietly', async () => {
    const { child, ended } = startQuoth(['feedback'], { INDEX_DIR: folder });
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { exitCode, signal, err } = await ended;
    expect({ exitCode, signal, err }).toEqual({ exitCode: 0, signal: null, err: '' });
  });

  it('gets everything when it reads on, also through a pipe', async () => {
    const { exitCode, out } = await runQuoth(['feedback'], { INDEX_DIR: folder });
    expect(exitCode).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(500);
  });
});
