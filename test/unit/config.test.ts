import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { loadConfig, readTerminalPreferences, variableNames } from '../../src/config.ts';

const folder = mkdtempSync(join(tmpdir(), 'quoth-config-'));
const envFile = join(folder, '.env');
const missing = join(folder, 'missing.env');
const load = (env: Record<string, string>) => loadConfig({ env, envFile: missing });

afterAll(() => rmSync(folder, { recursive: true }));

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(load({})).toEqual({
      corpusDir: resolve('corpus'),
      indexDir: resolve('index'),
      host: '127.0.0.1',
      port: 3000,
      publicUrl: null,
      embeddings: { kind: 'local' },
      chatModel: null,
      openai: { apiKey: null, baseUrl: null },
      apiKeys: [],
      adminKeys: [],
      allowedOrigins: [],
      rateLimit: 120,
      logLevel: 'info',
      logQuestions: false,
    });
  });

  it('prefers a flag to a variable and a variable to .env', () => {
    writeFileSync(envFile, 'PORT=1001\nHOST=1.1.1.1\nCORPUS_DIR="from file"\nRATE_LIMIT=5\n');
    const config = loadConfig({
      env: { PORT: '1002', HOST: '2.2.2.2', RATE_LIMIT: '' },
      flags: { PORT: '1003', HOST: undefined },
      envFile,
    });
    expect(config).toMatchObject({
      port: 1003,
      host: '2.2.2.2',
      corpusDir: resolve('from file'),
      rateLimit: 120,
    });
  });

  it('reads lists, models and addresses', () => {
    const config = load({
      API_KEYS: ' one, two,,',
      ALLOWED_ORIGINS: 'https://a.example/,http://b.example:8080',
      PUBLIC_URL: 'https://quoth.example/',
      CHAT_MODEL: 'openai:some:model',
      EMBEDDINGS: 'openai:text-embedding-3-small',
      OPENAI_API_KEY: 'k',
      LOG_QUESTIONS: 'true',
      PORT: '0',
    });
    expect(config).toMatchObject({
      apiKeys: ['one', 'two'],
      allowedOrigins: ['https://a.example', 'http://b.example:8080'],
      publicUrl: 'https://quoth.example',
      chatModel: { provider: 'openai', model: 'some:model' },
      embeddings: { kind: 'openai', model: 'text-embedding-3-small' },
      logQuestions: true,
      port: 0,
    });
  });

  it.each([
    ['PORT', '70000', '0 for any free one'],
    ['PORT', 'http', 'whole number'],
    ['HOST', 'a b', '0.0.0.0'],
    ['PUBLIC_URL', 'https://quoth.example/path', 'without a path'],
    ['EMBEDDINGS', 'cohere', 'openai:<model>'],
    ['CHAT_MODEL', 'gpt-4.1-mini', 'provider:model'],
    ['OPENAI_BASE_URL', 'localhost:8080', 'http(s)'],
    ['ALLOWED_ORIGINS', '*', 'exact origins'],
    ['ALLOWED_ORIGINS', 'https://a.example/path', 'exact origins'],
    ['RATE_LIMIT', '-1', 'no limit'],
    ['LOG_LEVEL', 'loud', 'debug'],
    ['LOG_QUESTIONS', 'maybe', 'true or false'],
    ['DATABASE_URL', 'postgres://user:pass@host/db', 'leave it empty'],
  ])('names %s when it is %s, and the fix', (name, value, fix) => {
    expect(() => load({ [name]: value })).toThrow(
      expect.objectContaining({ code: 'invalid_config', message: expect.stringContaining(fix) }),
    );
    expect(() => load({ [name]: value })).toThrow(new RegExp(`^${name}`));
  });

  it('names every wrong variable at once', () => {
    expect(() => load({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT=x .*LOG_LEVEL=y /);
  });

  it('shows no secret in an error', () => {
    expect(() => load({ DATABASE_URL: 'postgres://user:pass@host/db' })).not.toThrow(/pass/);
  });

  it('wants a key or a server for an OpenAI model', () => {
    for (const env of [{ CHAT_MODEL: 'openai:m' }, { EMBEDDINGS: 'openai:m' }]) {
      expect(() => load(env)).toThrow('OPENAI_API_KEY');
      expect(load({ ...env, OPENAI_BASE_URL: 'http://127.0.0.1:1/v1' }).openai.apiKey).toBeNull();
    }
  });

  it('refuses an index among the documents', () => {
    expect(() => load({ CORPUS_DIR: 'same', INDEX_DIR: './same' })).toThrow('INDEX_DIR');
  });

  it('refuses a .env that cannot be read', () => {
    expect(() => loadConfig({ env: {}, envFile: folder })).toThrow('cannot be read');
  });
});

describe('.env.example', () => {
  it('documents every variable, and loads with the defaults', () => {
    const example = parseEnv(readFileSync(resolve(import.meta.dirname, '../../.env.example'), 'utf8'));
    expect(Object.keys(example).sort()).toEqual([...variableNames].sort());
    expect(loadConfig({ env: example, envFile: missing })).toEqual(load({}));
  });
});

describe('the preferences of the terminal', () => {
  it.each([
    [{}, null],
    [{ NO_COLOR: '1' }, false],
    [{ NO_COLOR: '' }, null],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    [{ TERM: 'dumb' }, false],
  ])('reads %j as colour %s', (env, color) => {
    expect(readTerminalPreferences(env)).toEqual({ color, debug: false });
  });

  it('shows stacks when debugging', () => {
    expect(readTerminalPreferences({ LOG_LEVEL: 'debug' }).debug).toBe(true);
  });
});
