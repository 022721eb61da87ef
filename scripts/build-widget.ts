/** Bundles the browser's files into dist/ and holds the widget under its size limit. Runs as `npm run prepare`. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const root = resolve(import.meta.dirname, '..');
const limitBytes = 30_000;

const entryPoints = {
  widget: 'src/widget/widget.ts',
  page: 'src/widget/page/page.ts',
  source: 'src/widget/page/source.ts',
  docs: 'src/widget/page/docs.ts',
  'page-styles': 'src/http/pages/styles/page.css',
  'source-styles': 'src/http/pages/styles/source.css',
  'docs-styles': 'src/http/pages/styles/docs.css',
};

/** esbuild is a development dependency: an install without those keeps whatever dist/ holds. */
async function loadEsbuild() {
  try {
    return await import('esbuild');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return null;
  }
}

type Esbuild = typeof import('esbuild');

/** The widget's style sheets travel inside its script, as minified text. */
function textStyles(esbuild: Esbuild): import('esbuild').Plugin {
  return {
    name: 'text-styles',
    setup(build) {
      build.onLoad({ filter: /widget\/styles\/[^/]+\.css$/ }, async ({ path }) => {
        const { code } = await esbuild.transform(await readFile(path, 'utf8'), {
          loader: 'css',
          minify: true,
        });
        return { contents: code.trim(), loader: 'text' };
      });
    },
  };
}

async function bundle(esbuild: Esbuild): Promise<void> {
  await esbuild.build({
    absWorkingDir: root,
    entryPoints,
    outdir: 'dist',
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2022', 'chrome123', 'firefox125', 'safari17.5'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [textStyles(esbuild)],
  });
}

async function build(): Promise<void> {
  const esbuild = await loadEsbuild();
  if (!esbuild) {
    console.warn(
      'build-widget: esbuild is missing (installed without development dependencies), so dist/ stays as it is.',
    );
    return;
  }
  await bundle(esbuild);
  const file = await readFile(resolve(root, 'dist/widget.js'));
  const gzipped = gzipSync(file, { level: 9 }).length;
  console.log(`dist/widget.js: ${file.length} bytes, ${gzipped} gzipped (limit ${limitBytes})`);
  if (gzipped > limitBytes) {
    console.error(`dist/widget.js is over its limit of ${limitBytes} bytes gzipped: make it smaller.`);
    process.exitCode = 1;
  }
}

await build();
