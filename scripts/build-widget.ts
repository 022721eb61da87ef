/** Bundles the browser's files into dist/ and holds the widget under its size limit. Runs as `npm run prepare`. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const root = resolve(import.meta.dirname, '..');
const limitBytes = 30_000;

/** esbuild is a development dependency: an install without those keeps whatever dist/ holds. */
async function loadEsbuild() {
  try {
    return await import('esbuild');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return null;
  }
}

async function build(): Promise<void> {
  const esbuild = await loadEsbuild();
  if (!esbuild) {
    console.warn(
      'build-widget: esbuild is not installed (npm ci without dev dependencies); dist/ is left as it is.',
    );
    return;
  }
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: { widget: 'src/widget/widget.ts' },
    outdir: 'dist',
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2022'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const file = await readFile(resolve(root, 'dist/widget.js'));
  const gzipped = gzipSync(file, { level: 9 }).length;
  console.log(`dist/widget.js ${file.length} bytes, ${gzipped} gzipped (limit ${limitBytes})`);
  if (gzipped > limitBytes) {
    console.error(`dist/widget.js is over its limit of ${limitBytes} bytes gzipped.`);
    process.exitCode = 1;
  }
}

await build();
