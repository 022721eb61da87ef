/** Where the terminal door begins. It loads nothing before it knows that this Node can run it. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { checkNodeVersion } from './check-node-version.ts';

const complaint = checkNodeVersion(process.versions.node);
if (complaint) {
  process.stderr.write(`quoth: ${complaint}\n`);
  process.exitCode = 1;
} else {
  // Halves the time to start: the stripped and compiled modules are kept. Where that is impossible, it does nothing.
  enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/quoth'));
  const { runProcess } = await import('./run-process.ts');
  await runProcess();
}
