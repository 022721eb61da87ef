/** The browser's files from dist/, read once; each has a tag, so that a browser asks again and gets "unchanged". */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Response } from 'express';
import { HttpError } from '../problem.ts';

export const assetNames = [
  'widget.js',
  'page.js',
  'source.js',
  'docs.js',
  'page-styles.css',
  'source-styles.css',
  'docs-styles.css',
] as const;

export type AssetName = (typeof assetNames)[number];

interface Asset {
  readonly body: Buffer;
  readonly tag: string;
}

export interface Assets {
  /** The address of a file with its version: it may be cached for ever. */
  url(name: AssetName): string;
  /** Answers with the file, or 503 when it has not been built. */
  send(name: AssetName, response: Response): void;
}

const folder = resolve(import.meta.dirname, '../../../dist');
const yearSeconds = 31_536_000;

function load(name: AssetName): Asset | null {
  try {
    const body = readFileSync(resolve(folder, name));
    return { body, tag: createHash('sha256').update(body).digest('hex').slice(0, 16) };
  } catch {
    return null;
  }
}

/** The files that `npm run prepare` has built. */
export function openAssets(): Assets {
  const assets = new Map(assetNames.map((name) => [name, load(name)]));
  return {
    url(name) {
      const path = name === 'widget.js' ? '/widget.js' : `/assets/${name}`;
      return `${path}?v=${assets.get(name)?.tag ?? '0'}`;
    },
    send(name, response) {
      const asset = assets.get(name);
      if (!asset) {
        const message = `dist/${name} has not been built: run \`npm run prepare\` and start again.`;
        throw new HttpError('unavailable', message);
      }
      const isCurrent = response.req.query.v === asset.tag;
      response
        .set({
          'Cache-Control': isCurrent ? `public, max-age=${yearSeconds}, immutable` : 'public, max-age=300',
          ETag: `"${asset.tag}"`,
          // The widget is meant for other people's pages.
          'Cross-Origin-Resource-Policy': 'cross-origin',
          ...(name === 'widget.js' ? { 'Access-Control-Allow-Origin': '*' } : {}),
        })
        .type(name.endsWith('.css') ? 'css' : 'js')
        .send(asset.body);
    },
  };
}
