/** Where the terminal door begins. It loads nothing before it knows that this Node can run it. */
import { checkNodeVersion } from './check-node-version.ts';

const complaint = checkNodeVersion(process.versions.node);
if (complaint) {
  process.stderr.write(`quoth: ${complaint}\n`);
  process.exitCode = 1;
} else {
  const { runProcess } = await import('./run-process.ts');
  await runProcess();
}
