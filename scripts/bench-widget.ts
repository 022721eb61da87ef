/** How long a visitor waits: from Enter to the first quote on the screen, over loopback, in headless Chromium. */
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

export interface WidgetBench {
  readonly runs: number;
  readonly medianMs: number;
  readonly p95Ms: number;
}

export interface WidgetBenchOptions {
  /** Address of a running Quoth server. */
  readonly url: string;
  /** A question that the documents answer. */
  readonly question: string;
  readonly runs?: number;
}

const executablePath = '/usr/bin/chromium';

/** Measured inside the page, from the key press to the frame in which the first quote has been painted. */
async function measureOnce(page: Page, question: string): Promise<number> {
  return page.evaluate(async (asked) => {
    const root = document.querySelector('quoth-chat')?.shadowRoot;
    const field = root?.querySelector('textarea');
    const turns = root?.querySelector('.turns');
    if (!field || !turns) throw new Error('The page has no chat.');
    field.value = asked;
    const painted = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!turns.lastElementChild?.querySelector('.quote')) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      });
      observer.observe(turns, { childList: true, subtree: true });
    });
    const start = performance.now();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    return (await painted) - start;
  }, question);
}

async function measureAll(browser: Browser, options: WidgetBenchOptions): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(options.url);
  await page.locator('quoth-chat textarea').waitFor();
  const times: number[] = [];
  // The first run warms the server and the page up.
  for (let run = 0; run <= (options.runs ?? 20); run += 1) {
    const time = await measureOnce(page, options.question);
    if (run > 0) times.push(time);
    await page.locator('.turn[data-phase="done"]').last().waitFor();
    await page.evaluate(() => sessionStorage.clear());
    await page.reload();
    await page.locator('quoth-chat textarea').waitFor();
  }
  return times.sort((a, b) => a - b);
}

/** Null where there is no Chromium. */
export async function benchWidget(options: WidgetBenchOptions): Promise<WidgetBench | null> {
  if (!existsSync(executablePath)) return null;
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
  ];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const times = await measureAll(browser, options);
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
    return { runs: times.length, medianMs: at(0.5), p95Ms: at(0.95) };
  } finally {
    await browser.close();
  }
}
