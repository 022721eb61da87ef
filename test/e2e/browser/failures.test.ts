/** What goes wrong looks like what it is, and recovers. The page's clock is moved by hand where it matters. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Quoth } from '../../../src/contract/quoth.ts';
import { answerIn, askIn, launchBrowser, openVisit, turnsIn, type Visit } from '../../support/browser.ts';
import { type BrowserApp, startBrowserApp } from '../../support/browser-app.ts';
import { createHeldQuoth } from '../../support/browser-held-quoth.ts';

let browser: Browser;
let app: BrowserApp;
let visit: Visit;
const held = createHeldQuoth();
let open: Quoth | null = held.quoth;

beforeAll(async () => {
  browser = await launchBrowser();
  app = await startBrowserApp({ quoth: () => open });
});

afterAll(async () => {
  await browser.close();
  await app.close();
});

beforeEach(async () => {
  held.reset();
  visit = await openVisit(browser);
  // The page's time stands still between the tests' moves: no countdown ends because the machine is busy.
  await visit.page.clock.install({ time: 0 });
  await visit.page.goto(app.url);
  await visit.page.clock.pauseAt(3_600_000);
});

afterEach(() => visit.close());

const question = 'Who was the builder?';

function failure(kind: string) {
  return visit.page.locator(`.failure[data-kind="${kind}"]`);
}

async function answerOnce(status: number, headers: Record<string, string> = {}): Promise<void> {
  const body = JSON.stringify({ status, title: 'x', detail: 'A detail.' });
  await visit.page.route(
    '**/api/ask',
    (route) => route.fulfill({ status, headers, contentType: 'application/problem+json', body }),
    { times: 1 },
  );
}

describe('a server that dies', () => {
  it('leaves the quotes that had arrived, and answers when it is back [widget:recovers]', async () => {
    const { page } = visit;
    await askIn(page, 'held When was the tower first lit?');
    held.release();
    await turnsIn(page, 'streaming').locator('figure.quote').waitFor();
    const { port } = app;
    await app.close();
    await failure('interrupted').waitFor();
    expect(await page.locator('figure.quote').count()).toBe(1);
    expect(await failure('interrupted').textContent()).toContain('The answer broke off here.');
    await page.clock.runFor(2_100);
    await failure('unreachable').waitFor();
    app = await startBrowserApp({ quoth: () => open, port });
    held.release(3);
    await page.clock.runFor(4_100);
    await turnsIn(page, 'done').waitFor();
    expect(await page.locator('figure.quote').count()).toBe(2);
  });
});

describe('too many questions', () => {
  it('are counted down as long as the server asks, then asked again [widget:recovers]', async () => {
    const { page } = visit;
    await answerOnce(429, { 'retry-after': '30' });
    await askIn(page, question);
    await failure('rate_limited').waitFor();
    expect(await page.locator('.countdown').textContent()).toBe('Asking again in 30 s');
    await page.clock.runFor(12_000);
    expect(await page.locator('.countdown').textContent()).toBe('Asking again in 18 s');
    await page.clock.runFor(18_100);
    await turnsIn(page, 'done').waitFor();
  });

  it('come from the server’s own limit too, and need not be waited for', async () => {
    const limited = await startBrowserApp({ rateLimit: 2 });
    const { page } = visit;
    await page.goto(limited.url);
    await page.locator('.document').first().waitFor();
    await answerIn(page, question);
    await askIn(page, question);
    await failure('rate_limited').waitFor();
    await page.getByRole('button', { name: 'Don’t ask again' }).click();
    await page.locator('.countdown').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Ask again' }).waitFor();
    await limited.close();
  });
});

describe('a server that is not ready', () => {
  it('says so and answers once the documents are there', async () => {
    const { page } = visit;
    open = null;
    await askIn(page, question);
    await failure('unavailable').waitFor();
    expect(await failure('unavailable').textContent()).toContain('The documents are being prepared.');
    open = held.quoth;
    await page.getByRole('button', { name: 'Ask now' }).click();
    await turnsIn(page, 'done').waitFor();
  });
});

describe('a slow answer', () => {
  it('says that it takes longer and comes all the same', async () => {
    const { page } = visit;
    await askIn(page, `held ${question}`);
    await turnsIn(page, 'waiting').waitFor();
    await page.clock.runFor(4_100);
    await page.locator('.progress', { hasText: 'Still looking.' }).waitFor();
    held.release(2);
    await turnsIn(page, 'done').waitFor();
  });

  it('is given up when the line has gone dead', async () => {
    const { page } = visit;
    await askIn(page, `held ${question}`);
    await turnsIn(page, 'waiting').waitFor();
    await page.clock.runFor(41_000);
    await failure('interrupted').waitFor();
    await held.aborted;
    held.release(2);
    await page.getByRole('button', { name: 'Ask now' }).click();
    await turnsIn(page, 'done').waitFor();
  });
});

describe('a lost network', () => {
  it('is named, and the question goes out when it is back', async () => {
    const { page } = visit;
    await page.context().setOffline(true);
    await askIn(page, question);
    await failure('offline').waitFor();
    await page.context().setOffline(false);
    await turnsIn(page, 'done').waitFor();
  });
});

describe('a refusal by the server', () => {
  it.each([
    [401, 'unauthorized', 'The server wants a key.'],
    [400, 'invalid', 'The server could not accept this question. A detail.'],
    [500, 'failed', 'Something went wrong on the server.'],
  ])('with %i is not repeated by itself', async (status, kind, words) => {
    const { page } = visit;
    await answerOnce(status);
    await askIn(page, question);
    await failure(kind).waitFor();
    expect(await failure(kind).locator('p').first().textContent()).toBe(words);
    expect(await page.locator('.countdown').count()).toBe(0);
    await page.getByRole('button', { name: 'Ask again' }).click();
    await turnsIn(page, 'done').waitFor();
  });

  it('in the middle of the stream is no answer', async () => {
    await askIn(visit.page, 'quoth-bug');
    await failure('failed').waitFor();
    expect(await visit.page.locator('body').textContent()).not.toContain('secret path');
  });
});
