import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { saveWeights } from '../../../scripts/training/save-weights.ts';
import type { TreeNode } from '../../../src/answer/rank/boosted-trees.ts';

const folder = mkdtempSync(join(tmpdir(), 'quoth-weights-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('writes weights that are read back in six digits, each tree on a line of its own', () => {
  const trees: TreeNode[] = [-0.5, [0, 1.25, 2, [3, 0.1, -3, 4]]];
  const file = join(folder, 'model.json');
  saveWeights(file, { note: 'in [brackets]', weights: [1 / 7], nested: { trees } });
  const text = readFileSync(file, 'utf8');
  expect(JSON.parse(text)).toEqual({ note: 'in [brackets]', weights: [0.142857], nested: { trees } });
  expect(text.split('\n').map((line) => line.trim())).toContain('[0,1.25,2,[3,0.1,-3,4]]');
});
