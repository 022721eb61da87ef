import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFeedbackStore } from '../../../src/http/feedback/open-feedback-store.ts';

const thumb = { thumb: 'up', answerId: null, reason: null, question: null, answer: null } as const;

describe('the feedback store', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'quoth-feedback-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('keeps entries beside the index, in order, across openings', () => {
    const nested = join(folder, 'not', 'there', 'yet');
    const first = openFeedbackStore(nested);
    first.add(thumb);
    first.add({ ...thumb, thumb: 'down', reason: 'Кто? "quoted"\u2028' });
    first.close();
    const second = openFeedbackStore(nested);
    expect([...second.entries()]).toEqual([
      { ...thumb, id: 1, at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) },
      { ...thumb, id: 2, at: expect.any(String), thumb: 'down', reason: 'Кто? "quoted"\u2028' },
    ]);
    second.close();
  });

  it('touches no file before its first use', () => {
    openFeedbackStore(folder).close();
    expect(existsSync(join(folder, 'feedback.sqlite'))).toBe(false);
  });

  it('says which file is damaged, and works again when it is gone', () => {
    const file = join(folder, 'feedback.sqlite');
    writeFileSync(file, 'not a database '.repeat(100));
    const store = openFeedbackStore(folder);
    expect(() => store.add(thumb)).toThrow(
      expect.objectContaining({ code: 'unavailable', message: expect.stringContaining(file) }),
    );
    rmSync(file);
    expect(store.add(thumb)).toBe(1);
    store.close();
  });

  it('takes entries from two processes', () => {
    const [one, two] = [openFeedbackStore(folder), openFeedbackStore(folder)];
    one.add(thumb);
    two.add(thumb);
    expect([...one.entries()].map(({ id }) => id)).toEqual([1, 2]);
    one.close();
    two.close();
  });
});
