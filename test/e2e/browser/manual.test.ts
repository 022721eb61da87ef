/** The manual for site owners shows what it says. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openVisit } from '../../support/browser.ts';
import { type BrowserApp, startBrowserApp } from '../../support/browser-app.ts';

let browser: Browser;
let app: BrowserApp;

beforeAll(async () => {
  browser = await launchBrowser();
  app = await startBrowserApp();
});

afterAll(async () => {
  await browser.close();
  await app.close();
});

describe('the manual of the widget', () => {
  it('lets the example and the snippets follow what is typed', async () => {
    const visit = await openVisit(browser);
    const { page } = visit;
    await page.goto(`${app.url}/docs/widget`);
    await page.getByLabel('Title').fill('Ask "us" & them');
    expect(await page.locator('quoth-chat h2').textContent()).toBe('Ask "us" & them');
    expect(await page.locator('#snippet-bubble').textContent()).toBe(
      `<script src="${app.url}/widget.js" data-title="Ask &quot;us&quot; &amp; them" defer></script>`,
    );
    await page.getByLabel('Suggestions').fill('Who? | When?');
    expect(await page.locator('.suggestions li').allTextContents()).toEqual(['Who?', 'When?']);
    expect(visit.errors).toEqual([]);
    await visit.close();
  });

  it('is served with files that may be kept, and with a policy that allows nothing inline', async () => {
    const page = await fetch(`${app.url}/docs/widget`);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    const widget = await fetch(`${app.url}/widget.js`);
    const tag = widget.headers.get('etag') ?? '';
    expect(widget.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(widget.headers.get('cache-control')).toBe('public, max-age=300');
    const again = await fetch(`${app.url}/widget.js`, {
      headers: { 'if-none-match': tag, 'cache-control': 'max-age=0' },
    });
    expect(again.status).toBe(304);
    const versioned = /src="(\/widget\.js\?v=[^"]+)"/.exec(await page.text())?.[1] ?? '';
    const kept = await fetch(`${app.url}${versioned}`);
    expect(kept.headers.get('cache-control')).toContain('immutable');
  });
});
