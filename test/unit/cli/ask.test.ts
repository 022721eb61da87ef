import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/contract/answer.ts';
import { QuothError } from '../../../src/contract/errors.ts';
import { createFakeQuoth } from '../../support/fake-quoth.ts';
import { runFakeCli } from '../../support/run-fake-cli.ts';

const dates = 'When was the tower first lit?';

describe('quoth ask', () => {
  it('prints the quotes with their numbers, then where they stand', async () => {
    const { exitCode, out, err } = await runFakeCli(['ask', dates]);
    expect(exitCode).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('“The tower was first lit on 3 March 1871, after four winters of work.[1]” [1]');
    expect(out).toContain('[2] The Skarn Lighthouse › Building');
    expect(out).toContain("cites 1: Brenner's notebook.");
    expect(out.indexOf('References')).toBeGreaterThan(out.indexOf('9 May 1872'));
    expect(out.endsWith('\n')).toBe(true);
  });

  it('sets disagreeing values one under the other with their references', async () => {
    const { out } = await runFakeCli(['ask', dates]);
    expect(out).toContain('The documents disagree (date):\n  3 March 1871 [1]\n  9 May 1872 [2]\n');
  });

  it('takes the words of a question without quotation marks', async () => {
    const { out } = await runFakeCli(['ask', ...dates.split(' ')]);
    expect(out).toBe((await runFakeCli(['ask', dates])).out);
  });

  it('ends with 3 and near misses when the documents do not say', async () => {
    const { exitCode, out } = await runFakeCli(['ask', 'Who invented the telephone?']);
    expect(exitCode).toBe(3);
    expect(out).toContain('The documents don’t say.');
    expect(out).toContain('an invented island');
    expect(out).not.toContain('“');
  });

  it('prints the whole answer with --json, and the same exit codes', async () => {
    const answered = await runFakeCli(['ask', dates, '--json']);
    expect(answered.exitCode).toBe(0);
    expect(JSON.parse(answered.out)).toEqual(await createFakeQuoth().ask({ question: dates }));
    const refused = await runFakeCli(['ask', '--json', 'Who invented the telephone?']);
    expect(refused.exitCode).toBe(3);
    expect((JSON.parse(refused.out) as Answer).status).toBe('not_found');
  });

  it('passes --limit on', async () => {
    const { out } = await runFakeCli(['ask', dates, '--limit', '1', '--json']);
    expect((JSON.parse(out) as Answer).quotes).toHaveLength(1);
  });

  it('says when the language model was not used and what was dropped', async () => {
    const answer = await createFakeQuoth().ask({ question: dates });
    const quoth = createFakeQuoth({
      ask: async () => ({
        ...answer,
        quotes: answer.quotes.map((quote) => ({ ...quote, alsoIn: [2] })),
        degraded: 'it took over 20 s',
        dropped: [{ reason: 'unknown sentence', count: 2 }],
      }),
    });
    const { out } = await runFakeCli(['ask', dates], { quoth });
    expect(out).toContain('The language model was not used: it took over 20 s');
    expect(out).toContain('Not shown: 2 × unknown sentence');
    expect(out).toContain('[1] (also [2])');
  });

  it('shows the answer in bold on a terminal and plainly elsewhere', async () => {
    const plain = await runFakeCli(['ask', dates]);
    expect(plain.out).not.toContain('\u001b');
    const bold = await runFakeCli(['ask', dates], { tty: true });
    expect(bold.out).toContain('first lit on \u001b[1m3 March 1871\u001b[22m, after');
    expect((await runFakeCli(['ask', dates], { tty: true, color: false })).out).toBe(plain.out);
    expect((await runFakeCli(['ask', dates], { color: true })).out).toBe(bold.out);
  });

  it('shows what would act on the terminal as its code', async () => {
    const question = 'What is the hostile terminal text?';
    for (const argv of [
      ['ask', question],
      ['ask', question, '--json'],
      ['search', question],
    ]) {
      const { out } = await runFakeCli(argv);
      expect(out).toContain('u001b[31mred');
      expect(out).toContain('u202ereversed');
      for (const acting of ['\u001b', '\u202e']) expect(out).not.toContain(acting);
    }
  });

  it('closes Quoth also when it fails', async () => {
    let closed = 0;
    const quoth = createFakeQuoth({
      close: async () => {
        closed += 1;
      },
    });
    await runFakeCli(['ask', dates], { quoth });
    await runFakeCli(['ask', 'quoth-bug'], { quoth });
    expect(closed).toBe(2);
  });
});

describe('a failure', () => {
  it.each([
    [['ask']],
    [['ask', '']],
    [['ask', '  ']],
    [['search', '']],
    [['ask', 'x', '--colour']],
    [['asks', 'x']],
    [['ask', 'x', '--limit', 'ten']],
    [['ask', 'x', '--limit', '0']],
    [['serve', '--port', 'http']],
    [['serve', 'here']],
    [['status', '--index']],
  ])('of usage ends with 2 and one line, case %#', async (argv) => {
    const { exitCode, out, err } = await runFakeCli(argv);
    expect(exitCode).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^quoth: [^\n]+\n$/);
  });

  it('of the configuration ends with 2 and names the variable', async () => {
    const { exitCode, err } = await runFakeCli(['ask', 'x'], { env: { CHAT_MODEL: 'gpt' } });
    expect(exitCode).toBe(2);
    expect(err).toMatch(/^quoth: CHAT_MODEL=gpt must be .*\n$/);
  });

  it('of an operation ends with 1 and one line', async () => {
    const { exitCode, err } = await runFakeCli(['ask', 'quoth-unavailable']);
    expect(exitCode).toBe(1);
    expect(err).toBe('quoth: The index is being rebuilt.\n');
  });

  it('of ours shows its stack only when debugging', async () => {
    const plain = await runFakeCli(['ask', 'quoth-bug']);
    expect(plain.exitCode).toBe(1);
    expect(plain.err).toMatch(/^quoth: unexpected: [^\n]+\n$/);
    const debugging = await runFakeCli(['ask', 'quoth-bug'], { debug: true });
    expect(debugging.err).toContain('fake-quoth.ts');
  });

  it('shows a name from the disk without obeying it', async () => {
    const app = {
      openQuoth: async () => {
        throw new QuothError('corpus_unreadable', 'The file \u001b]0;owned\u0007\nx cannot be read.');
      },
    };
    const { err } = await runFakeCli(['ask', 'x'], { app });
    expect(err).toBe('quoth: The file \\u001b]0;owned\\u0007 x cannot be read.\n');
  });
});

describe('quoth', () => {
  it('shows its help and its version', async () => {
    const help = await runFakeCli(['--help']);
    expect(help.exitCode).toBe(0);
    for (const name of ['ingest', 'ask', 'search', 'serve', 'eval', 'status', 'verify', 'feedback']) {
      expect(help.out).toContain(`\n  ${name} `);
    }
    expect((await runFakeCli(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await runFakeCli([])).exitCode).toBe(2);
  });

  it('lets a flag beat a variable', async () => {
    const seen: string[] = [];
    const app = {
      openQuoth: async (config: { corpusDir: string }) => {
        seen.push(config.corpusDir);
        return createFakeQuoth();
      },
    };
    const env = { CORPUS_DIR: '/from-variable' };
    await runFakeCli(['ask', dates], { app, env });
    await runFakeCli(['ask', dates, '--corpus', '/from-flag'], { app, env });
    expect(seen).toEqual(['/from-variable', '/from-flag']);
  });
});
