/** Document ids are URLs and index keys: readable, unique, and the same on every run. */

/** `Notes/Ранние годы.md` → `notes--ранние-годы`. */
export function createSlug(path: string): string {
  const parts = path.normalize('NFC').toLowerCase().split('/');
  const slugs = parts.map((part) => part.replace(/[^\p{L}\p{N}\p{M}]+/gu, '-').replace(/^-+|-+$/g, ''));
  return slugs.filter((slug) => slug !== '').join('--') || 'document';
}

/** An id for each name, independent of the order in which the names arrive. */
export function assignIds(names: readonly string[]): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const [slug, group] of groupBySlug(names)) {
    for (const name of group) {
      const id = group.length === 1 ? freeId(slug, taken) : freeId(createSlug(name), taken);
      taken.add(id);
      ids.set(name, id);
    }
  }
  return ids;
}

/** Names that share a slug are told apart by their extension; those with a slug of their own come first. */
function groupBySlug(names: readonly string[]): [string, string[]][] {
  const groups = new Map<string, string[]>();
  for (const name of [...new Set(names)].sort()) {
    const slug = createSlug(withoutExtension(name));
    groups.set(slug, [...(groups.get(slug) ?? []), name]);
  }
  return [...groups].sort(([, a], [, b]) => Number(a.length > 1) - Number(b.length > 1));
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  return id;
}

/** The path without the extension of its file name. */
export function withoutExtension(name: string): string {
  return name.replace(/(?<=[^/])\.[^./]+$/, '');
}
