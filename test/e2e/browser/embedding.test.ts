/** The widget on somebody else's website: who may use it, under which policies, and in which company. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerIn, askIn, launchBrowser, openVisit, type Visit } from '../../support/browser.ts';
import { type BrowserApp, startBrowserApp } from '../../support/browser-app.ts';
import { type HostPage, startHostPage } from '../../support/browser-host.ts';

let browser: Browser;
let app: BrowserApp;
let host: HostPage;
let stranger: HostPage;
let strict: HostPage;
let visit: Visit;
let body = '';

const script = (attributes = '') => `<script src="${app.url}/widget.js" ${attributes} defer></script>`;

beforeAll(async () => {
  browser = await launchBrowser();
  host = await startHostPage(() => body);
  stranger = await startHostPage(() => body);
  const policy = () =>
    `default-src 'none'; script-src ${app.url}; connect-src ${app.url}; require-trusted-types-for 'script'`;
  strict = await startHostPage(() => body, { headers: () => ({ 'content-security-policy': policy() }) });
  app = await startBrowserApp({ allowedOrigins: [host.url, strict.url] });
});

afterAll(async () => {
  await browser.close();
  for (const server of [app, host, stranger, strict]) await server.close();
});

beforeEach(async () => {
  visit = await openVisit(browser);
});

afterEach(() => visit.close());

const question = 'Who was the builder?';
const answer = /Ada Brenner/;

describe('an allowed origin', () => {
  it('gets answers from another port, and references that lead to the server [widget:allowed-origins]', async () => {
    body = `${script()}<quoth-chat></quoth-chat>`;
    await visit.page.goto(host.url);
    const turn = await answerIn(visit.page, question);
    expect(await turn.locator('.words').textContent()).toMatch(answer);
    const href = await turn.locator('.quote .reference').getAttribute('href');
    expect(href).toContain(`${app.url}/sources/lighthouse?start=`);
    const opened = visit.page.context().waitForEvent('page');
    await turn.locator('.quote .reference').click();
    const source = await opened;
    expect(await source.locator('mark.current').textContent()).toBe(
      await turn.locator('.words').textContent(),
    );
    expect(visit.errors).toEqual([]);
  });

  it('may show the chat in a frame', async () => {
    body = `<iframe title="Chat" src="${app.url}/embed?title=Ask%20us&lang=ru" width="400" height="600"></iframe>`;
    await visit.page.goto(host.url);
    const frame = visit.page.frameLocator('iframe');
    const turn = await answerIn(frame, question);
    expect(await turn.locator('.words').textContent()).toMatch(answer);
    expect(await frame.locator('h2').textContent()).toBe('Ask us');
    expect(await frame.locator('.footnote').textContent()).toContain('цитаты');
  });
});

describe('a foreign origin', () => {
  it('is refused, and the visitor reads why [widget:allowed-origins]', async () => {
    body = `${script()}<quoth-chat></quoth-chat>`;
    await visit.page.goto(stranger.url);
    await askIn(visit.page, question);
    const failure = visit.page.locator('.failure[data-kind="not_allowed"]');
    await failure.waitFor();
    expect(await failure.textContent()).toContain(`add ${stranger.url} to ALLOWED_ORIGINS`);
    expect(await visit.page.locator('.quote').count()).toBe(0);
  });

  it('cannot show the chat in a frame [widget:allowed-origins]', async () => {
    body = `<iframe title="Chat" src="${app.url}/embed"></iframe>`;
    await visit.page.goto(stranger.url);
    await visit.page.waitForLoadState('load');
    expect(await visit.page.frameLocator('iframe').locator('quoth-chat').count()).toBe(0);
    expect(visit.errors.join()).toContain('frame-ancestors');
  });
});

describe('a strict Content-Security-Policy', () => {
  it('lets the widget work and look right without any exception [widget:strict-csp]', async () => {
    body = `${script()}<quoth-chat data-accent="#8800ff"></quoth-chat>`;
    await visit.page.goto(strict.url);
    const { page } = visit;
    const turn = await answerIn(page, question);
    await turn.locator('.quote .reference').hover();
    await page.locator('.preview').waitFor();
    expect(visit.errors).toEqual([]);
    const look = await page.locator('.send').evaluate((button) => ({
      radius: getComputedStyle(button).borderRadius,
      accent: getComputedStyle(
        button.getRootNode() instanceof ShadowRoot ? button : document.body,
      ).getPropertyValue('--accent'),
    }));
    expect(look).toEqual({ radius: '50%', accent: '#8800ff' });
  });
});

describe('a bubble', () => {
  it('comes with one script tag, opens with focus in the question, and closes with Escape', async () => {
    body = script('data-title="Ask the keepers" data-accent="#ffd400" data-position="bottom-left"');
    const { page } = visit;
    await page.goto(host.url);
    const launcher = page.getByRole('button', { name: 'Open the chat' });
    await launcher.click();
    const panel = page.getByRole('dialog', { name: 'Ask the keepers' });
    await panel.waitFor();
    const turn = await answerIn(page, question);
    expect(await turn.locator('.words').textContent()).toMatch(answer);
    expect(await launcher.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    expect(await launcher.evaluate((button) => button.matches(':focus'))).toBe(true);
    const box = await launcher.boundingBox();
    expect(box?.x).toBeLessThan(40);
  });

  it('stays away where the page has a chat of its own', async () => {
    body = `${script('data-title="x"')}<quoth-chat></quoth-chat>`;
    await visit.page.goto(host.url);
    await visit.page.locator('textarea').waitFor();
    expect(await visit.page.locator('quoth-bubble').count()).toBe(0);
  });
});

describe('two chats on one page', () => {
  it('talk and remember apart, and tell the page what happens', async () => {
    body = `${script()}${script()}<quoth-chat id="a"></quoth-chat><quoth-chat id="b" data-title="Second"></quoth-chat>`;
    const { page } = visit;
    await page.goto(host.url);
    await page.evaluate(() => {
      document.addEventListener('quoth-answer', (event) => {
        const { id } = event.target as Element;
        document.title = `${id}: ${(event as CustomEvent<{ status: string }>).detail.status}`;
      });
    });
    await answerIn(page.locator('#b'), question);
    expect(await page.title()).toBe('b: answered');
    expect(await page.locator('#a').locator('li.turn').count()).toBe(0);
    await page.reload();
    await page.locator('#b').locator('.words').waitFor();
    expect(await page.locator('#a').locator('li.turn').count()).toBe(0);
  });

  it('leave it to the page to open a reference', async () => {
    body = `${script()}<quoth-chat></quoth-chat>`;
    const { page } = visit;
    await page.goto(host.url);
    await page.evaluate(() => {
      document.addEventListener('quoth-open-reference', (event) => {
        event.preventDefault();
        document.title = (
          event as CustomEvent<{ reference: { document: { id: string } } }>
        ).detail.reference.document.id;
      });
    });
    const turn = await answerIn(page, question);
    await turn.locator('.quote .reference').click();
    expect(await page.title()).toBe('lighthouse');
    expect(page.context().pages()).toHaveLength(1);
  });
});
