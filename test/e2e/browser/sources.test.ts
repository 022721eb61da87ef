/** The source viewer: readable without a script, exact to the character, and deaf to what documents try. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerIn, launchBrowser, openVisit, type Visit } from '../../support/browser.ts';
import { type BrowserApp, startBrowserApp } from '../../support/browser-app.ts';
import { createFakeDocument, createFakeDocuments } from '../../support/fake-documents.ts';
import { createFakeQuoth } from '../../support/fake-quoth.ts';
import { createAttackDocument } from '../../support/hostile-documents.ts';

const hebrew = createFakeDocument(
  'hebrew',
  '# מגדלור\n\nהמגדל הודלק לראשונה בשנת 1871 (Skarn) על ידי אדה ברנר.\n',
  'he',
);
const long = createFakeDocument('long', `# Long\n\n${'A line of text.\n\n'.repeat(300)}The last words.\n`);
const attack = createAttackDocument();
const documents = [...createFakeDocuments(), hebrew, long, attack];
const quoth = createFakeQuoth({ corpus: documents });

let browser: Browser;
let app: BrowserApp;
let visit: Visit;

beforeAll(async () => {
  browser = await launchBrowser();
  app = await startBrowserApp({ quoth: () => quoth });
});

afterAll(async () => {
  await browser.close();
  await app.close();
});

beforeEach(async () => {
  visit = await openVisit(browser);
});

afterEach(() => visit.close());

const lighthouse = documents[0] ?? hebrew;

function rangeOf(words: string, text = lighthouse.text) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

describe('without a script', () => {
  it('marks the quote, scrolls to it, and steps to the next [quote:marked-at-source]', async () => {
    await visit.close();
    visit = await openVisit(browser, { javaScriptEnabled: false });
    const { page } = visit;
    const { start, end } = rangeOf('The last words.', long.text);
    await page.goto(`${app.url}/sources/long?start=${start}&end=${end}&quotes=${start}-${end},8-23#quote`);
    const mark = page.locator('mark#quote');
    expect(await mark.textContent()).toBe('The last words.');
    const box = await mark.boundingBox();
    expect(box?.y).toBeGreaterThan(60);
    expect(box?.y).toBeLessThan(700);
    await page.getByRole('link', { name: 'Previous quote' }).click();
    expect(await page.locator('mark#quote').textContent()).toBe('A line of text.');
    expect(await page.locator('.to-quote').textContent()).toBe('Quote 1 of 2');
  });

  it('says where to read when asking needs a script', async () => {
    await visit.close();
    visit = await openVisit(browser, { javaScriptEnabled: false, locale: 'ru-RU' });
    await visit.page.goto(app.url);
    await visit.page.getByRole('link', { name: 'Документы можно читать и без него.' }).click();
    expect(await visit.page.locator('h1').textContent()).toBe('Источники');
    expect(await visit.page.locator('.document').count()).toBe(documents.length + 1);
  });
});

describe('a document', () => {
  it('shows its text and nothing but its text', async () => {
    const { page } = visit;
    for (const document of [lighthouse, attack, hebrew]) {
      await page.goto(`${app.url}/sources/${document.id}`);
      expect(await page.locator('article').textContent()).toBe(document.text);
    }
  });

  it('links [2] to entry 2 and entry 2 back', async () => {
    const { page } = visit;
    await page.goto(`${app.url}/sources/lighthouse`);
    await page.locator('a.citation', { hasText: '[2]' }).click();
    expect(await page.locator(':target').textContent()).toContain('The harbour book');
    await page.getByRole('link', { name: 'Back to citation 1 of entry 2' }).click();
    expect(await page.locator(':target').textContent()).toBe('[2]');
  });

  it('has a table of contents whose links lead to its headings', async () => {
    const { page } = visit;
    await page.goto(`${app.url}/sources/lighthouse`);
    await page.locator('.contents-side').getByRole('link', { name: 'Keepers' }).click();
    expect(await page.locator(':target').textContent()).toContain('Keepers');
  });

  it('says so when the address points to words that are not there', async () => {
    const { page } = visit;
    await page.goto(`${app.url}/sources/lighthouse?start=10&end=99999#quote`);
    expect(await page.locator('.notice').textContent()).toContain('does not have');
    expect(await page.locator('mark').count()).toBe(0);
  });

  it.each([
    ['unheard', 404, 'There is no such document'],
    ['broken', 404, 'This document could not be read'],
  ])('named %s answers %i as a page', async (id, status, words) => {
    const response = await visit.page.goto(`${app.url}/sources/${id}`);
    expect(response?.status()).toBe(status);
    expect(await visit.page.locator('h1').textContent()).toBe(words);
  });

  it('keeps right-to-left words in their own direction, in the viewer and in a quote', async () => {
    const { page } = visit;
    const words = 'המגדל הודלק לראשונה בשנת 1871 (Skarn) על ידי אדה ברנר.';
    const { start, end } = rangeOf(words, hebrew.text);
    await page.goto(`${app.url}/sources/hebrew?start=${start}&end=${end}#quote`);
    expect(await page.locator('mark.current').textContent()).toBe(words);
    const direction = (node: Element) => getComputedStyle(node.closest('p, blockquote') ?? node).direction;
    expect(await page.locator('mark.current').evaluate(direction)).toBe('rtl');
    await page.goto(app.url);
    const turn = await answerIn(page, 'המגדל הודלק לראשונה?');
    expect(await turn.locator('.words').textContent()).toBe(words);
    expect(await turn.locator('.words').evaluate(direction)).toBe('rtl');
  });
});

describe('citing', () => {
  it('gives the quote with its source in four formats and as a link that finds the words', async () => {
    const { page } = visit;
    const words = 'Its builder was Ada Brenner, an engineer from the mainland.';
    const { start, end } = rangeOf(words);
    await page.goto(`${app.url}/sources/lighthouse?start=${start}&end=${end}#quote`);
    await page.getByText('Cite', { exact: true }).click();
    expect(await page.locator('#citation-text').textContent()).toContain(`“${words}” The Skarn Lighthouse.`);
    const formats = page.locator('.formats a');
    const types = [];
    for (const link of await formats.all()) {
      const response = await page.request.get(`${app.url}${await link.getAttribute('href')}`);
      expect(await response.text()).toContain('Its builder was Ada Brenner');
      types.push(response.headers()['content-type']?.split(';')[0]);
    }
    expect(types).toEqual([
      'text/plain',
      'application/x-bibtex',
      'application/vnd.citationstyles.csl+json',
      'application/x-research-info-systems',
    ]);
    const link = await page.locator('#words-link').getAttribute('href');
    expect(link).toContain('#quote:~:text=Its%20builder%20was%20Ada%20Brenner%2C%20an%20engineer');
    await page.goto(link ?? '');
    expect(await page.locator('mark.current').textContent()).toBe(words);
  });

  it('refuses a format that it does not know', async () => {
    const response = await visit.page.request.get(`${app.url}/sources/lighthouse/citation?format=word`);
    expect(response.status()).toBe(400);
  });
});

describe('a hostile document', () => {
  it('shows as it is everywhere, opens no dialog and makes no request [document:is-text]', async () => {
    const { page } = visit;
    await page.goto(app.url);
    await page.locator('.document').first().waitFor();
    for (const number of [0, 1, 6, 10, 13, 15, 16]) {
      // The fake takes a second question for a follow-up.
      if (number > 0) await page.getByRole('button', { name: 'New conversation' }).click();
      const turn = await answerIn(page, `Which attack is called ${1000 + number}?`);
      const words = await turn.locator('.words').first().textContent();
      expect(attack.text).toContain(words);
      expect(words).toContain(`${1000 + number} looks like`);
    }
    await page.locator('.quote .reference').last().hover();
    await page.locator('.preview').waitFor();
    for (const summary of await page.locator('.references > summary, .entry > summary').all()) {
      if (await summary.isVisible()) await summary.click();
    }
    const near = await answerIn(page, 'Which attack script stylesheet lighthouse invented telephones?');
    await near.locator('.near-miss').first().waitFor();
    await page.goto(`${app.url}/sources`);
    await page.goto(`${app.url}/sources/attack?start=0&end=${attack.text.length}#quote`);
    expect(
      await page
        .locator('mark.current')
        .allTextContents()
        .then((all) => all.join('')),
    ).toBe(attack.text);
    expect(
      await page
        .locator('article :is(img, script, svg, iframe, link, style, base, meta, form, video)')
        .count(),
    ).toBe(0);
    expect(visit.dialogs).toEqual([]);
    expect(visit.requests.filter((url) => !url.startsWith(app.url))).toEqual([]);
    expect(visit.errors).toEqual([]);
    const scripted = await page.locator('[href^="javascript:" i]').count();
    expect(scripted).toBe(0);
  });
});
