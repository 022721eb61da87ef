/** The direction of imports: contract ← rooms ← pipeline ← app ← doors. A room never imports a sibling. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');
const rooms = [
  'analyze',
  'ingest',
  'chunk',
  'embed',
  'passage-index',
  'retrieve',
  'answer',
  'verify',
  'measure',
];
const doors = ['cli', 'http', 'widget'];

/** What each part of the house may import besides itself and packages. */
const allowed: Record<string, readonly string[]> = {
  contract: [],
  ...Object.fromEntries(rooms.map((room) => [room, ['contract']])),
  pipeline: ['contract', ...rooms],
  'config.ts': ['contract'],
  'app.ts': ['contract', 'pipeline', 'config.ts', ...rooms],
  cli: ['contract', 'app.ts', 'config.ts', 'measure', 'http'],
  http: ['contract'],
  widget: ['contract'],
};

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return files(path);
    return name.endsWith('.ts') ? [path] : [];
  });
}

function imports(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)];
  return found.map((match) => resolve(dirname(path), match[1] ?? ''));
}

const roomOf = (path: string) => relative(src, path).split('/')[0] ?? '';

describe('the house', () => {
  it('has only the rooms that the plan names', () => {
    const entries = readdirSync(src).sort();
    const known = ['contract', ...rooms, 'pipeline', ...doors, 'app.ts', 'config.ts'];
    expect(entries.filter((entry) => !known.includes(entry))).toEqual([]);
  });

  it('lets imports run in one direction', () => {
    const wrong = files(src).flatMap((path) =>
      imports(path)
        .filter((target) => target.startsWith(src))
        .map((target) => [roomOf(path), roomOf(target)] as const)
        .filter(([from, to]) => from !== to && !(allowed[from] ?? []).includes(to))
        .map(([from, to]) => `${relative(root, path)} (${from}) imports ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps files under 300 lines', () => {
    const long = files(src).filter((path) => readFileSync(path, 'utf8').split('\n').length > 300);
    expect(long.map((path) => relative(root, path))).toEqual([]);
  });

  it('reads the environment in one place only', () => {
    const readers = files(src).filter((path) => readFileSync(path, 'utf8').includes('process.env'));
    expect(readers.map((path) => relative(src, path))).toEqual(
      ['config.ts'].filter((name) => readers.includes(join(src, name))),
    );
  });
});
