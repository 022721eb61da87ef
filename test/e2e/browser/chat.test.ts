/** The conversation as a visitor has it, in a real browser over real HTTP. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerIn, askIn, launchBrowser, openVisit, turnsIn, type Visit } from '../../support/browser.ts';
import { type BrowserApp, startBrowserApp } from '../../support/browser-app.ts';
import { createHeldQuoth } from '../../support/browser-held-quoth.ts';

let browser: Browser;
let app: BrowserApp;
let visit: Visit;
const held = createHeldQuoth();

beforeAll(async () => {
  browser = await launchBrowser();
  app = await startBrowserApp({ quoth: () => held.quoth, suggestions: ['Who was the builder?'] });
});

afterAll(async () => {
  await browser.close();
  await app.close();
});

beforeEach(async () => {
  visit = await openVisit(browser, {
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await visit.page.goto(app.url);
});

afterEach(async () => {
  expect(visit.errors).toEqual([]);
  await visit.close();
});

const builder = 'Who was the builder?';
const lit = 'When was the tower first lit?';

describe('an answer', () => {
  it('streams: the first quote shows while the second is still being verified [answer:streams-verified]', async () => {
    const { page } = visit;
    await askIn(page, `held ${lit}`);
    await turnsIn(page, 'waiting').waitFor();
    held.release();
    await turnsIn(page, 'streaming').locator('figure.quote').waitFor();
    expect(await page.locator('figure.quote').count()).toBe(1);
    held.release(2);
    await turnsIn(page, 'done').waitFor();
    expect(await page.locator('figure.quote').count()).toBe(2);
  });

  it('shows the passage with the quote marked beside [n], on hover and on focus, and hides it with Escape', async () => {
    const { page } = visit;
    const turn = await answerIn(page, builder);
    const words = await turn.locator('.words').textContent();
    const preview = page.locator('.preview');
    await turn.locator('.quote .reference').hover();
    await preview.waitFor();
    expect(await preview.locator('mark').textContent()).toBe(words);
    expect(await preview.locator('.preview-place').textContent()).toBe('The Skarn Lighthouse › Building');
    expect(await preview.locator('.citations').textContent()).toContain("Brenner's notebook");
    await page.mouse.move(5, 5);
    await preview.waitFor({ state: 'hidden' });
    await page.locator('textarea').focus();
    await page.keyboard.press('Shift+Tab');
    await turn.locator('.quote .reference').focus();
    await preview.waitFor();
    await page.keyboard.press('Escape');
    await preview.waitFor({ state: 'hidden' });
  });

  it('opens the source beside the conversation, and the marked text is the quote [quote:marked-at-source]', async () => {
    const { page } = visit;
    const turn = await answerIn(page, builder);
    const words = await turn.locator('.words').textContent();
    await turn.locator('.quote .reference').click();
    const source = page.frameLocator('#sources iframe');
    expect(await source.locator('mark.current').textContent()).toBe(words);
    await page.getByRole('button', { name: 'All sources' }).click();
    await page.locator('.document.is-quoted').waitFor();
    expect(await page.locator('.document.is-quoted .document-title').textContent()).toBe(
      'The Skarn Lighthouse',
    );
  });

  it('leads from each of two quotes to the other in the source', async () => {
    const { page } = visit;
    const turn = await answerIn(page, lit);
    const quotes = await turn.locator('.words').allTextContents();
    const href = await turn.locator('.quote .reference').first().getAttribute('href');
    await page.goto(href ?? '');
    expect(await page.locator('mark.current').textContent()).toBe(quotes[0]);
    await page.getByRole('link', { name: 'Next quote' }).click();
    await page.waitForURL(/start=\d+/);
    expect(await page.locator('mark.current').textContent()).toBe(quotes[1]);
    expect(await page.getByRole('link', { name: 'Next quote' }).count()).toBe(0);
  });

  it('sets a disagreement side by side under the values that differ', async () => {
    const { page } = visit;
    const turn = await answerIn(page, lit);
    expect(await turn.locator('.disagreement-title').textContent()).toBe(
      'The documents disagree about the date',
    );
    expect(await turn.locator('.side .value').allTextContents()).toEqual(['3 March 1871', '9 May 1872']);
    const [left, right] = await turn
      .locator('.side')
      .evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect().top));
    expect(left).toBe(right);
    const marks = await turn.locator('.side .words mark').allTextContents();
    expect(marks).toEqual(['3 March 1871', '9 May 1872']);
  });

  it('says kindly that the documents do not say it, with near misses to look at', async () => {
    const { page } = visit;
    const turn = await answerIn(page, 'Which engineer invented the telephone switchboard?');
    expect(await turn.locator('.refusal-title').textContent()).toBe('Not in these documents');
    expect(await turn.locator('.quote').count()).toBe(0);
    const near = turn.locator('.near-miss a').first();
    expect(await near.getAttribute('href')).toMatch(/\/sources\/lighthouse\?start=\d+&end=\d+/);
  });
});

describe('the conversation', () => {
  it('sends what was said before, so that a follow-up is understood', async () => {
    const { page } = visit;
    await answerIn(page, builder);
    const turn = await answerIn(page, 'And what granite?');
    expect(held.asked.at(-1)?.history?.[0]?.question).toBe(builder);
    expect(await turn.locator('.understood').textContent()).toContain(builder);
  });

  it('stops when asked to, tells the server, and can be asked again', async () => {
    const { page } = visit;
    await askIn(page, `held ${builder}`);
    await page.getByRole('button', { name: 'Stop' }).click();
    await turnsIn(page, 'stopped').waitFor();
    await held.aborted;
    await page.getByRole('button', { name: 'Ask again' }).click();
    held.release(2);
    await turnsIn(page, 'done').waitFor();
  });

  it('survives a reload in its tab, and a new conversation forgets it', async () => {
    const { page } = visit;
    const words = await (await answerIn(page, builder)).locator('.words').textContent();
    await page.reload();
    expect(await page.locator('.words').textContent()).toBe(words);
    await page.getByRole('button', { name: 'New conversation' }).click();
    expect(await page.locator('li.turn').count()).toBe(0);
    await page.reload();
    await page.locator('.suggestions').waitFor();
    expect(await page.locator('li.turn').count()).toBe(0);
  });

  it('is copied with its references as text and as Markdown', async () => {
    const { page } = visit;
    const turn = await answerIn(page, builder);
    const words = await turn.locator('.words').textContent();
    await turn.getByRole('button', { name: 'Copy', exact: true }).click();
    await turn.getByText('Copied').waitFor();
    const plain = await page.evaluate(() => navigator.clipboard.readText());
    expect(plain).toContain(`“${words}” [1]`);
    expect(plain).toContain(`[1] The Skarn Lighthouse › Building\n    ${app.url}/sources/lighthouse?start=`);
    await turn.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('**Who'));
  });

  it('takes thumbs with a reason to the server', async () => {
    const { page } = visit;
    const turn = await answerIn(page, builder);
    await turn.getByRole('button', { name: 'Not helpful' }).click();
    await turn.getByLabel('Something is missing').check();
    await turn.getByRole('textbox').fill('the year');
    await turn.getByRole('button', { name: 'Send' }).click();
    await turn.getByText('Thank you, noted.').waitFor();
    const thumb = app.feedback.at(-1);
    expect(thumb).toMatchObject({
      thumb: 'down',
      reason: 'Something is missing; the year',
      question: builder,
    });
    expect(thumb?.answerId).toMatch(/^[\da-f-]{36}$/);
  });

  it('can be had with the keyboard alone [widget:accessible]', async () => {
    const { page } = visit;
    const { keyboard } = page;
    const focused = () =>
      page.evaluate(() => {
        const active = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
        return active?.getAttribute('aria-label') ?? active?.textContent ?? '';
      });
    const tabTo = async (name: string, key = 'Tab') => {
      for (let presses = 0; (await focused()) !== name; presses += 1) {
        expect(presses).toBeLessThan(30);
        await keyboard.press(key);
      }
    };
    await tabTo(builder);
    await keyboard.press('Enter');
    await turnsIn(page, 'done').waitFor();
    await tabTo('Your question');
    await keyboard.press('ArrowUp');
    expect(await page.locator('textarea').inputValue()).toBe(builder);
    await keyboard.press('Enter');
    await turnsIn(page, 'done').nth(1).waitFor();
    await tabTo('Reference 1: The Skarn Lighthouse. Open the source', 'Shift+Tab');
    await page.locator('.preview').waitFor();
    await keyboard.press('Enter');
    await page.frameLocator('#sources iframe').locator('mark.current').waitFor();
    await tabTo('New conversation');
    await keyboard.press('Enter');
    await page.locator('.suggestions').waitFor();
    expect(await focused()).toBe('Your question');
  });

  it('offers questions to begin with', async () => {
    await visit.page.getByRole('button', { name: builder }).click();
    await turnsIn(visit.page, 'done').waitFor();
  });
});
