/**
 * `npm run screenshots`: pictures of the real application over the real corpus for the README, at phone and desktop
 * width, in light and dark. The index is a temporary one.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pino from 'pino';
import { type Browser, chromium, type Page } from 'playwright-core';
import { openQuoth } from '../src/app.ts';
import { loadConfig } from '../src/config.ts';
import { createServer } from '../src/http/create-server.ts';
import { openFeedbackStore } from '../src/http/feedback/open-feedback-store.ts';
import { listen } from '../src/http/listen.ts';
import { chooseScenes, type Scenes } from './screenshots/choose-scenes.ts';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'docs');

const sizes = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true },
} as const;

type Shot = (page: Page, url: string, scenes: Scenes) => Promise<void>;

async function ask(page: Page, url: string, question: string): Promise<void> {
  await page.goto(url);
  const field = page.locator('quoth-chat textarea');
  await field.fill(question);
  await field.press('Enter');
  await page.locator('.turn[data-phase="done"]').waitFor();
  await page.locator('.document').first().waitFor({ state: 'attached' });
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

async function openSource(page: Page, url: string, scenes: Scenes): Promise<void> {
  await ask(page, url, scenes.answer);
  const href = await page.locator('.quote .reference').first().getAttribute('href');
  await page.goto(href ?? url);
  await page.locator('mark.current').first().waitFor();
}

async function showAnswer(page: Page, url: string, scenes: Scenes): Promise<void> {
  await ask(page, url, scenes.answer);
  const mark = page.locator('.quote .reference').first();
  await page.keyboard.press('Shift');
  await mark.hover();
  await page.locator('.preview').waitFor();
}

const shots: Readonly<Record<string, Shot>> = {
  answer: showAnswer,
  disagreement: (page, url, scenes) => ask(page, url, scenes.disagreement),
  refusal: (page, url, scenes) => ask(page, url, scenes.refusal),
  source: openSource,
};

interface Gallery {
  readonly browser: Browser;
  readonly url: string;
  readonly scenes: Scenes;
}

async function takeAll({ browser, url, scenes }: Gallery): Promise<void> {
  for (const [size, options] of Object.entries(sizes)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const [name, prepare] of Object.entries(shots)) {
        const context = await browser.newContext({
          ...options,
          colorScheme,
          locale: 'en-GB',
          reducedMotion: 'reduce',
        });
        const page = await context.newPage();
        await prepare(page, url, scenes);
        await page.screenshot({ path: join(folder, `${name}-${size}-${colorScheme}.png`) });
        await context.close();
      }
    }
  }
}

async function run(indexDir: string): Promise<void> {
  const config = loadConfig({ flags: { INDEX_DIR: indexDir, CHAT_MODEL: '' } });
  const quoth = await openQuoth(config);
  const logger = pino({ level: 'silent' });
  const feedback = openFeedbackStore(indexDir);
  const app = createServer({ ...config, quoth: () => quoth, rateLimit: 0, logger, feedback, version: '' });
  const server = await listen(app, { host: '127.0.0.1', port: 0 });
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--force-color-profile=srgb',
  ];
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args });
  try {
    const scenes = await chooseScenes(quoth, join(root, 'test/eval/questions/corpus.jsonl'));
    await takeAll({ browser, url: server.url, scenes });
  } finally {
    await browser.close();
    await server.close();
    feedback.close();
    await quoth.close();
  }
}

const indexDir = await mkdtemp(join(tmpdir(), 'quoth-screenshots-'));
try {
  await run(indexDir);
} finally {
  await rm(indexDir, { recursive: true, force: true });
}
