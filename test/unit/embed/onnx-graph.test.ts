import { InferenceSession, Tensor } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { elementType, encodeModel } from '../../../src/embed/local/onnx-graph.ts';
import { bytesField, encode, integerField, message, stringField } from '../../../src/embed/local/protobuf.ts';

describe('protobuf', () => {
  it('writes numbers in groups of seven bits, lowest first', () => {
    expect([...encode(integerField(1, 300))]).toEqual([0x08, 0xac, 0x02]);
  });

  it('writes numbers beyond 32 bits', () => {
    expect([...encode(integerField(1, 2 ** 35))]).toEqual([0x08, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01]);
  });

  it('puts the length of a nested message before it', () => {
    expect([...encode(bytesField(2, message(stringField(1, 'hé'))))]).toEqual([
      0x12, 5, 0x0a, 3, 0x68, 0xc3, 0xa9,
    ]);
  });

  it('lets a source write itself to its place', () => {
    const source = { length: 3, copyTo: (target: Uint8Array) => target.fill(7) };
    expect([...encode(message(bytesField(1, source), integerField(2, 1)))]).toEqual([
      0x0a, 3, 7, 7, 7, 0x10, 1,
    ]);
  });
});

describe('ONNX graph', () => {
  it('is a model that the runtime loads and computes', async () => {
    const bytes = encodeModel({
      nodes: [
        { type: 'Add', inputs: ['x', 'one'], output: 'sum' },
        { type: 'ReduceMean', inputs: ['sum'], output: 'mean', attributes: { axes: [1], keepdims: 0 } },
        { type: 'LeakyRelu', inputs: ['mean'], output: 'y', attributes: { alpha: { float: 0.25 } } },
      ],
      initializers: [
        {
          name: 'one',
          type: elementType.float32,
          shape: [1],
          bytes: new Uint8Array(Float32Array.of(1).buffer),
        },
      ],
      inputs: [{ name: 'x', type: elementType.float32, shape: ['rows', 2] }],
      outputs: [{ name: 'y', type: elementType.float32, shape: ['rows'] }],
      operatorSets: { '': 17 },
    });
    const session = await InferenceSession.create(bytes);
    const { y } = await session.run({ x: new Tensor('float32', Float32Array.of(1, 2, -10, -12), [2, 2]) });
    expect([...((y?.data ?? []) as Float32Array)]).toEqual([2.5, -2.5]);
    await session.release();
  });
});
