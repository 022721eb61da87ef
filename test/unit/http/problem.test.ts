import { describe, expect, it } from 'vitest';
import { QuothError } from '../../../src/contract/errors.ts';
import { HttpError, toProblem } from '../../../src/http/problem.ts';

describe('a problem', () => {
  it('shows what an error says about the request', () => {
    const error = new QuothError('invalid_request', '`question` is empty.');
    expect(toProblem(error, 'id-1')).toEqual({
      type: 'urn:quoth:problem:invalid_request',
      title: 'The request is not valid',
      status: 400,
      code: 'invalid_request',
      detail: '`question` is empty.',
      instance: 'urn:quoth:request:id-1',
    });
  });

  it.each([
    ['index_damaged', 503],
    ['index_missing', 503],
    ['corpus_unreadable', 503],
    ['unavailable', 503],
    ['embedding_failed', 500],
    ['invalid_config', 500],
    ['model_failed', 502],
    ['timeout', 504],
  ] as const)('hides what %s says about the server, status %i', (code, status) => {
    const problem = toProblem(new QuothError(code, 'read /srv/private failed'), 'id');
    expect(problem.status).toBe(status);
    expect(problem.detail).not.toBe('');
    expect(JSON.stringify(problem)).not.toContain('private');
  });

  it('hides everything about a bug, whatever was thrown', () => {
    for (const bug of [new TypeError('x of undefined'), 'text', null, { message: 'private' }]) {
      expect(toProblem(bug, 'id')).toMatchObject({ status: 500, code: 'internal' });
      expect(JSON.stringify(toProblem(bug, 'id'))).not.toMatch(/undefined|private/);
    }
  });

  it('is never chosen by the words of a message', () => {
    expect(toProblem(new Error('not found'), 'id').status).toBe(500);
  });

  it('lists the wrong fields', () => {
    const errors = [{ field: 'limit', detail: 'is missing' }];
    expect(toProblem(new HttpError('invalid_request', 'x', { errors }), 'id').errors).toEqual(errors);
  });
});
