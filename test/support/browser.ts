/** Chromium for the tests: one browser a file, one context a test, and everything a page did is remembered. */
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type FrameLocator,
  type Locator,
  type Page,
} from 'playwright-core';

/** Debian's Chromium without its background traffic. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

export interface Visit {
  readonly page: Page;
  /** Addresses that the page asked for, in order. */
  readonly requests: string[];
  /** Messages of dialogs that opened (and were dismissed). */
  readonly dialogs: string[];
  /** Errors in the console and uncaught exceptions. */
  readonly errors: string[];
  close(): Promise<void>;
}

/** A fresh page in a context of its own. */
export async function openVisit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const dialogs: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, requests, dialogs, errors, close: () => context.close() };
}

type Place = Page | FrameLocator | Locator;

/** Types a question into the first chat of the page (or frame) and presses Enter. */
export async function askIn(place: Place, question: string): Promise<void> {
  const field = place.locator('textarea').first();
  await field.fill(question);
  await field.press('Enter');
}

/** The turns of the chat in a given phase. */
export function turnsIn(place: Place, phase: string): Locator {
  return place.locator(`li.turn[data-phase="${phase}"]`);
}

/** Asks and waits for the whole answer; gives its turn. */
export async function answerIn(place: Place, question: string): Promise<Locator> {
  const before = await turnsIn(place, 'done').count();
  await askIn(place, question);
  const turn = turnsIn(place, 'done').nth(before);
  await turn.waitFor();
  return turn;
}
