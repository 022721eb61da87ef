/** A second close of a native session throws: two owners of an embedder must not have to know of each other. */
export function closeOnce(close: () => Promise<unknown>): () => Promise<void> {
  let closing: Promise<void> | undefined;
  return () => {
    closing ??= close().then(() => {});
    return closing;
  };
}
