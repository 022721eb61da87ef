#!/usr/bin/env node
// Plain JavaScript that an old Node can read: it has to say what is missing instead of failing on syntax.
var major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    'quoth: needs Node 24 or newer, this is ' +
      process.versions.node +
      '. Run `npm run -s quoth -- …` in the project, which brings its own Node, or install Node 24.',
  );
  process.exitCode = 1;
} else {
  void import('../src/cli/main.ts');
}
