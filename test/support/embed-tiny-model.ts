/** A model of a few hundred numbers in the files that Transformers.js expects, so that no test downloads one. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementType, encodeModel } from '../../src/embed/local/onnx-graph.ts';

const WIDTH = 8;
const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789:-.'];
const special = ['[PAD]', '[UNK]', '[CLS]', '[SEP]'];
const vocabulary = [...special, ...letters, ...letters.map((letter) => `##${letter}`)];

/** One row of numbers a token, without a pattern that would make two texts alike. */
function embeddingTable(): Uint8Array {
  const values = Float32Array.from({ length: vocabulary.length * WIDTH }, (_, index) =>
    Math.sin(index ** 1.5),
  );
  return new Uint8Array(values.buffer);
}

/** `last_hidden_state` is the row of each token: the pooled vector is their mean. */
function onnxModel(): Uint8Array {
  const shape = ['batch', 'sequence'];
  return encodeModel({
    nodes: [{ type: 'Gather', inputs: ['table', 'input_ids'], output: 'last_hidden_state' }],
    initializers: [
      {
        name: 'table',
        type: elementType.float32,
        shape: [vocabulary.length, WIDTH],
        bytes: embeddingTable(),
      },
    ],
    inputs: [
      { name: 'input_ids', type: elementType.int64, shape },
      { name: 'attention_mask', type: elementType.int64, shape },
    ],
    outputs: [{ name: 'last_hidden_state', type: elementType.float32, shape: [...shape, WIDTH] }],
    operatorSets: { '': 17 },
  });
}

const idOf = (token: string) => vocabulary.indexOf(token);

const tokenizer = {
  version: '1.0',
  truncation: null,
  padding: null,
  added_tokens: special.map((content, id) => ({ id, content, special: true })),
  normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, lowercase: true },
  pre_tokenizer: { type: 'BertPreTokenizer' },
  post_processor: { type: 'BertProcessing', cls: ['[CLS]', idOf('[CLS]')], sep: ['[SEP]', idOf('[SEP]')] },
  decoder: { type: 'WordPiece', prefix: '##' },
  model: {
    type: 'WordPiece',
    unk_token: '[UNK]',
    continuing_subword_prefix: '##',
    max_input_chars_per_word: 100,
    vocab: Object.fromEntries(vocabulary.map((token, id) => [token, id])),
  },
};

/** Writes the model into `folder`, which may not exist yet. */
export function writeTinyModel(folder: string): void {
  mkdirSync(join(folder, 'onnx'), { recursive: true });
  const config = { model_type: 'bert', architectures: ['BertModel'], hidden_size: WIDTH };
  const tokenizerConfig = { tokenizer_class: 'BertTokenizer', model_max_length: 128, pad_token: '[PAD]' };
  writeFileSync(join(folder, 'config.json'), JSON.stringify(config));
  writeFileSync(join(folder, 'tokenizer.json'), JSON.stringify(tokenizer));
  writeFileSync(join(folder, 'tokenizer_config.json'), JSON.stringify(tokenizerConfig));
  writeFileSync(join(folder, 'onnx', 'model.onnx'), onnxModel());
}
