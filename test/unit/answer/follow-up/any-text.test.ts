import { describe, expect, it } from 'vitest';
import { createFollowUpRewriter } from '../../../../src/answer/follow-up/create-follow-up-rewriter.ts';
import { seededNumbers } from '../../../support/seeded-numbers.ts';

const rewriter = createFollowUpRewriter();

function randomText(seed: number): string {
  const next = seededNumbers(seed);
  const words =
    'who when why he it the second one of them and what about 1943 Anna Кто он там и 京都 שלום café "x" — ? . , \n \u0301 \ud83d \u0000 [1]'.split(
      ' ',
    );
  const pick = () => (next(4) === 0 ? String.fromCodePoint(next(0x2fff)) : (words[next(words.length)] ?? ''));
  return Array.from({ length: next(14) }, pick).join(next(5) === 0 ? '' : ' ');
}

describe('any text', () => {
  it('comes back unchanged when nothing was said before', async () => {
    for (let seed = 0; seed < 300; seed++) {
      const question = randomText(seed);
      expect(await rewriter.rewrite(question, [])).toBe(question);
    }
  });

  it('never fails, and gives a question of 500 characters at most', async () => {
    for (let seed = 0; seed < 2000; seed++) {
      const history = [1, 2, 3].map((turn) => ({
        question: randomText(seed + turn * 7919),
        answer: randomText(seed + turn),
      }));
      const rewritten = await rewriter.rewrite(randomText(seed), history);
      expect(rewritten.length).toBeLessThanOrEqual(500);
    }
  });

  it('is bounded on texts without end', async () => {
    const long = 'why did he and she and it '.repeat(4000);
    const history = Array.from({ length: 50 }, () => ({ question: long, answer: long }));
    for (const question of [long, `${long}?`, 'Why?', 'And the second one?', 'What about his wife?'])
      expect((await rewriter.rewrite(question, history)).length).toBeLessThanOrEqual(500);
  });

  it('takes no mark of a question for a pattern', async () => {
    const visited = { question: 'Did Ann Lee visit $& mills?', answer: 'She did.' };
    expect(await rewriter.rewrite('Did she do so in May?', [visited])).toContain('visit $& mills in May');
    const trusted = { question: 'Did Ann Lee ((trust the board?', answer: 'She mistrusted it.' };
    expect(await rewriter.rewrite('Why?', [trusted])).toMatch(/^Why/);
  });

  it('does not cut a character in two', async () => {
    const question = `${'a'.repeat(499)}😀?`;
    const rewritten = await rewriter.rewrite(question, [{ question: 'Who was Ann Lee?' }]);
    expect(rewritten.isWellFormed()).toBe(true);
  });
});
