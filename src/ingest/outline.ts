/** Which headings stand above a block. */

/** The open headings while a document is read from top to bottom. */
export interface Outline {
  /** A heading begins: it closes every open one of its own level or below. */
  open(level: number, title: string): void;
  /** Headings above the current place, outermost first. */
  path(): readonly string[];
}

/** An outline without any open heading. */
export function createOutline(): Outline {
  let open: readonly { readonly level: number; readonly title: string }[] = [];
  let path: readonly string[] = [];
  return {
    open(level, title) {
      open = [...open.filter((heading) => heading.level < level), { level, title }];
      path = open.map((heading) => heading.title).filter((heading) => heading !== '');
    },
    path: () => path,
  };
}
