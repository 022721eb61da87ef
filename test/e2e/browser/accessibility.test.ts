/** For everyone: axe finds nothing in any view in either theme, and nothing is lost at 320 pixels. */
import { source as axe } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerIn, askIn, launchBrowser, openVisit, turnsIn, type Visit } from '../../support/browser.ts';
import { type BrowserApp, startBrowserApp } from '../../support/browser-app.ts';
import { createHeldQuoth } from '../../support/browser-held-quoth.ts';
import { type HostPage, startHostPage } from '../../support/browser-host.ts';

const held = createHeldQuoth();

let browser: Browser;
let app: BrowserApp;
let host: HostPage;
let visit: Visit;

beforeAll(async () => {
  browser = await launchBrowser();
  host = await startHostPage(
    () => `<main><h1>Shop</h1></main><script src="${app.url}/widget.js" defer></script>`,
  );
  app = await startBrowserApp({
    quoth: () => held.quoth,
    suggestions: ['Who was the builder?'],
    allowedOrigins: [host.url],
  });
});

afterAll(async () => {
  await browser.close();
  await host.close();
  await app.close();
});

beforeEach(async () => {
  held.reset();
  visit = await openVisit(browser, { viewport: { width: 1280, height: 900 }, bypassCSP: true });
});

afterEach(() => visit.close());

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** What axe objects to, in both themes. */
async function objections(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const result = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResult> } }).axe.run(),
    );
    const lines = result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${colorScheme} ${id}: ${html}`),
    );
    found.push(...lines);
  }
  return found;
}

const lit = 'When was the tower first lit?';
const builder = 'Who was the builder?';

const views: [string, (page: Page) => Promise<unknown>][] = [
  ['an empty conversation', (page) => page.goto(app.url)],
  [
    'an answer with its preview, its references and the form of a thumb down',
    async (page) => {
      await page.goto(app.url);
      const turn = await answerIn(page, builder);
      await turn.locator('.references > summary').click();
      await turn.locator('.entry > summary').click();
      await turn.getByRole('button', { name: 'Not helpful' }).click();
      await turn.locator('.quote .reference').hover();
      await page.locator('.preview').waitFor();
    },
  ],
  [
    'a disagreement',
    async (page) => {
      await page.goto(app.url);
      await answerIn(page, lit);
    },
  ],
  [
    'a refusal',
    async (page) => {
      await page.goto(app.url);
      await answerIn(page, 'Which engineer invented the telephone switchboard?');
    },
  ],
  [
    'an answer that is still streaming',
    async (page) => {
      await page.goto(app.url);
      await askIn(page, `held ${lit}`);
      held.release();
      await turnsIn(page, 'streaming').locator('figure.quote').waitFor();
    },
  ],
  [
    'a failure with its countdown',
    async (page) => {
      await page.goto(app.url);
      await page.route('**/api/ask', (route) =>
        route.fulfill({ status: 429, headers: { 'retry-after': '60' } }),
      );
      await askIn(page, builder);
      await page.locator('.countdown').waitFor();
    },
  ],
  [
    'a source beside the conversation',
    async (page) => {
      await page.goto(app.url);
      const turn = await answerIn(page, builder);
      await turn.locator('.quote .reference').click();
      await page.frameLocator('#sources iframe').locator('mark.current').waitFor();
    },
  ],
  [
    'the source viewer',
    async (page) => {
      await page.goto(`${app.url}/sources/lighthouse?start=120&end=140&quotes=120-140,200-220`);
      await page.getByText('Cite', { exact: true }).click();
    },
  ],
  ['the list of sources', (page) => page.goto(`${app.url}/sources`)],
  ['the frame for other sites', (page) => page.goto(`${app.url}/embed`)],
  ['the manual of the widget', (page) => page.goto(`${app.url}/docs/widget`)],
  [
    'a bubble on another site',
    async (page) => {
      await page.goto(host.url);
      await page.getByRole('button', { name: 'Open the chat' }).click();
      await answerIn(page, builder);
    },
  ],
];

describe('axe', () => {
  it.each(views)('finds nothing in %s [widget:accessible]', async (_name, open) => {
    await open(visit.page);
    expect(await objections(visit.page)).toEqual([]);
  });
});

describe('at 320 pixels', () => {
  it.each([
    '/',
    '/embed',
    '/sources',
    '/sources/lighthouse?start=120&end=140&quotes=120-140,200-220',
    '/docs/widget',
  ])('nothing of %s has to be scrolled sideways', async (path) => {
    const { page } = visit;
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${app.url}${path}`);
    if (path === '/' || path === '/embed') await answerIn(page, lit);
    const sizes = await page.evaluate(() => {
      const scroller = document.querySelector('quoth-chat')?.shadowRoot?.querySelector('.scroller');
      return [document.documentElement, ...(scroller ? [scroller] : [])].map(
        (node) => node.scrollWidth - node.clientWidth,
      );
    });
    expect(sizes.every((over) => over <= 0)).toBe(true);
  });
});

describe('a screen reader', () => {
  it('hears each quote as it comes and one sentence at the end', async () => {
    const { page } = visit;
    await page.goto(app.url);
    await askIn(page, `held ${lit}`);
    const status = page.locator('quoth-chat .visually-hidden[role="status"]');
    expect(await status.textContent()).toBe('Looking in the documents');
    held.release();
    const quotes = page.locator('.quotes');
    await quotes.locator('figure').waitFor();
    expect(await quotes.getAttribute('aria-live')).toBe('polite');
    held.release(2);
    await turnsIn(page, 'done').waitFor();
    expect(await status.textContent()).toBe(
      '2 quotations, checked word for word. The documents disagree about the date',
    );
  });
});

describe('reduced motion', () => {
  it('moves nothing', async () => {
    const { page } = visit;
    await page.goto(app.url);
    await answerIn(page, builder);
    const moving = await page.evaluate(() => document.getAnimations().length);
    expect(moving).toBe(0);
  });
});

describe('a Russian browser', () => {
  it('speaks Russian in chat, panel and viewer', async () => {
    await visit.close();
    visit = await openVisit(browser, { locale: 'ru-RU', viewport: { width: 1280, height: 900 } });
    const { page } = visit;
    await page.goto(app.url);
    await page.getByRole('heading', { name: 'Источники' }).waitFor();
    const turn = await answerIn(page, builder);
    expect(await turn.locator('.references > summary').textContent()).toBe(
      '1 цитата, сверено слово в слово · 1 источник',
    );
    await page.goto(`${app.url}/sources/mayak`);
    expect(await page.locator('.cite summary').textContent()).toBe('Сослаться');
  });
});
