import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

/** Debian's browser; another one is named by the environment. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Browser {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What went wrong in the page, so that a test can ask for nothing. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** A browser of its own, with a fresh profile, that leaves nothing behind. */
export async function launchBrowser(
  options: {
    width?: number;
    height?: number;
    /** Pixels of a picture to one of the page. */
    scale?: number;
    colorScheme?: 'light' | 'dark';
    locale?: string;
  } = {},
): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'koppi-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: quiet,
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    deviceScaleFactor: options.scale ?? 1,
    colorScheme: options.colorScheme ?? 'light',
    locale: options.locale ?? 'fi-FI',
    timezoneId: 'Europe/Helsinki',
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(10_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return {
    context,
    page,
    faults,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
