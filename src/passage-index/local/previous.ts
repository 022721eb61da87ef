/** What the published index already knows of a file, so that a build neither reads, splits nor embeds it again. */
import { QuothError } from '../../contract/errors.ts';
import type { IndexedDocument, IndexIdentity } from '../../contract/passage-index.ts';
import { readCurrent } from './current.ts';
import { generationFolder } from './layout.ts';
import { checkIdentity, type Manifest, readManifest } from './manifest.ts';
import type { PreviousMethods } from './previous-worker.ts';
import { startThread } from './start-thread.ts';

export interface Previous {
  readonly manifest: Manifest;
  /** The document that the file of this name and these bytes became, or null; never a file that failed. */
  find(file: { readonly name: string; readonly fileSha256: string }): Promise<IndexedDocument | null>;
  close(): Promise<void>;
}

export interface PreviousOptions {
  readonly indexDir: string;
  /** Documents of another format, model or analyzer are of no use. */
  readonly identity: IndexIdentity;
}

function readUsable({ indexDir, identity }: PreviousOptions): { folder: string; manifest: Manifest } | null {
  const current = readCurrent(indexDir);
  if (!current) return null;
  const folder = generationFolder(indexDir, current.generation);
  const manifest = readManifest(folder, current.manifestSha256);
  checkIdentity(manifest.identity, identity);
  return { folder, manifest };
}

async function open(options: PreviousOptions): Promise<Previous | null> {
  const usable = readUsable(options);
  if (!usable) return null;
  const thread = startThread<PreviousMethods>(new URL('./previous-worker.ts', import.meta.url), usable);
  try {
    await thread.call('open');
  } catch (error) {
    await thread.stop();
    throw error;
  }
  return {
    manifest: usable.manifest,
    find: ({ name, fileSha256 }) => thread.call('find', name, fileSha256),
    close: () => thread.stop(),
  };
}

/** Opens the published index for reuse; null when there is none, it is damaged or it was built with something else. */
export async function openPrevious(options: PreviousOptions): Promise<Previous | null> {
  try {
    return await open(options);
  } catch (error) {
    if (error instanceof QuothError) return null;
    throw error;
  }
}
