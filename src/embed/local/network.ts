/**
 * The Universal Sentence Encoder lite as an ONNX graph: two pre-norm transformer layers, the mean over tokens, a
 * dense layer, length 1. Sequences of a batch have equal length, so nothing is padded and nothing is masked.
 * Token embedding and position are added in JavaScript: the table stays out of the graph.
 */
import { elementType, encodeModel, type GraphNode, type Initializer } from './onnx-graph.ts';
import { type Weights, weightNamed } from './weights.ts';

/** Width of a token's embedding. */
export const TOKEN_WIDTH = 256;
/** Width of a finished vector. */
export const DIMENSION = 512;
const HEADS = 4;
const EPSILON = 1e-6;

const ENCODE = 'Encoder_en/KonaTransformer/Encode';
const applied = (name: string) => `module_apply_default/${ENCODE}/${name}`;
const concatenated = (name: string) => applied(`${name}/ConcatPartitions/concat`);
const HIDDEN = 'module/Encoder_en/hidden_layers/tanh_layer_0';

/** Names of the weights that are used outside the graph. */
export const weightNames = {
  tokens: 'module/Embeddings_en',
  timescales: applied('TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1'),
  outputBias: `${HIDDEN}/bias`,
} as const;

/** Collects nodes and constants while the graph is put together. */
class GraphBuilder {
  readonly nodes: GraphNode[] = [];
  readonly initializers = new Map<string, Initializer>();
  readonly #weights: Weights;

  constructor(weights: Weights) {
    this.#weights = weights;
  }

  /** A constant from the package; kernels of width 1 (`1×1×in×out`) are matrices. */
  weight(name: string): string {
    const weight = weightNamed(this.#weights, name);
    const shape = weight.shape.length === 4 ? weight.shape.slice(2) : weight.shape;
    this.initializers.set(name, { name, type: elementType.float32, shape, bytes: weight });
    return name;
  }

  add(type: string, inputs: readonly string[], rest: Partial<GraphNode> = {}): string {
    const output = rest.output ?? `v${this.nodes.length}`;
    this.nodes.push({ ...rest, type, inputs, output });
    return output;
  }

  dense(input: string, kernel: string, bias: string): string {
    return this.add('Add', [this.add('MatMul', [input, this.weight(kernel)]), this.weight(bias)]);
  }

  normalize(input: string, part: string): string {
    const name = `${part}/layer_prepostprocess/layer_norm/layer_norm`;
    const inputs = [
      input,
      this.weight(concatenated(`${name}_scale`)),
      this.weight(concatenated(`${name}_bias`)),
    ];
    return this.add('LayerNormalization', inputs, { attributes: { epsilon: { float: EPSILON }, axis: 2 } });
  }
}

function attention(graph: GraphBuilder, input: string, layer: string): string {
  const kernel = (name: string) => `module/${ENCODE}/${layer}/MultiheadAttention/${name}/kernel/part_0`;
  const bias = (name: string) => concatenated(`${layer}/MultiheadAttention/${name}/bias`);
  const mixed = graph.add(
    'Attention',
    [input, graph.weight(kernel('qkv_transform_single')), graph.weight(bias('qkv_transform_single'))],
    { domain: 'com.microsoft', attributes: { num_heads: HEADS } },
  );
  return graph.dense(mixed, kernel('output_transform_single'), bias('output_transform_single'));
}

function feedForward(graph: GraphBuilder, input: string, layer: string): string {
  const kernel = (name: string) => applied(`TransformerStack/${layer}/FFN/${name}/Tensordot/Reshape_1`);
  const bias = (name: string) => concatenated(`${layer}/FFN/${name}/bias`);
  const wide = graph.add('Relu', [graph.dense(input, kernel('conv1'), bias('conv1'))]);
  return graph.dense(wide, kernel('conv2'), bias('conv2'));
}

function transformerLayer(graph: GraphBuilder, input: string, number: number): string {
  const layer = `Layer_${number}/TransformerLayer`;
  // The first layer takes 256 values and gives 512: its residual needs a dense layer of its own.
  const dense = `${layer}/dense`;
  const residual =
    number === 0 ? graph.dense(input, concatenated(`${dense}/kernel`), concatenated(`${dense}/bias`)) : input;
  const attended = graph.add('Add', [residual, attention(graph, graph.normalize(input, layer), layer)]);
  const fed = feedForward(graph, graph.normalize(attended, `${layer}/FFN`), layer);
  return graph.add('Add', [attended, fed]);
}

/** The graph's bytes; it takes `tokens` (batch × length × 256) and gives `vectors` (batch × 512). */
export function encodeNetwork(weights: Weights): Uint8Array {
  const graph = new GraphBuilder(weights);
  const encoded = transformerLayer(graph, transformerLayer(graph, 'tokens', 0), 1);
  const mean = graph.add('ReduceMean', [encoded], { attributes: { axes: [1], keepdims: 0 } });
  const hidden = graph.add('Tanh', [graph.dense(mean, `${HIDDEN}/weights`, weightNames.outputBias)]);
  graph.add('LpNormalization', [hidden], { output: 'vectors', attributes: { axis: 1, p: 2 } });
  return encodeModel({
    nodes: graph.nodes,
    initializers: [...graph.initializers.values()],
    inputs: [{ name: 'tokens', type: elementType.float32, shape: ['batch', 'length', TOKEN_WIDTH] }],
    outputs: [{ name: 'vectors', type: elementType.float32, shape: ['batch', DIMENSION] }],
    operatorSets: { '': 17, 'com.microsoft': 1 },
  });
}
