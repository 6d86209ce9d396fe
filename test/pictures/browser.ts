import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Takes pictures of pages. */
export interface Photographer {
  /** A PNG of the element that `selector` finds on a page. */
  shoot(html: string, selector: string): Promise<Uint8Array>;
  stop(): Promise<void>;
}

/** What we use of Playwright: it is no dependency of ours, so its types are not here. */
interface Playwright {
  readonly chromium: {
    launch(options: {
      readonly executablePath: string;
      readonly args: readonly string[];
    }): Promise<{
      newPage(options: { readonly deviceScaleFactor: number }): Promise<{
        setContent(html: string, options: { readonly waitUntil: 'load' }): Promise<void>;
        locator(selector: string): { screenshot(): Promise<Uint8Array> };
      }>;
      close(): Promise<void>;
    }>;
  };
}

const FOLDER = path.resolve('.cache', 'pictures');
/** It drives a browser that is there already; this package brings none. */
const PACKAGE = 'playwright-core@1.65.1';
const SHARPNESS = 1.5;

/** Starts the Chromium at `executablePath`; gets what drives it from the registry the first time. */
export async function startBrowser(executablePath: string): Promise<Photographer> {
  if (!existsSync(path.join(FOLDER, 'node_modules', 'playwright-core')))
    execFileSync('npm', ['install', '--prefix', FOLDER, '--no-audit', '--no-fund', PACKAGE], {
      stdio: ['ignore', 2, 2],
    });
  const require = createRequire(path.join(FOLDER, 'package.json'));
  const { chromium } = require('playwright-core') as Playwright;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage({ deviceScaleFactor: SHARPNESS });
  return {
    async shoot(html, selector) {
      await page.setContent(html, { waitUntil: 'load' });
      return page.locator(selector).screenshot();
    },
    stop: () => browser.close(),
  };
}

/** The first Chromium of the path. Throws when there is none. */
export function findChromium(): string {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter))
    for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
      const file = path.join(folder, name);
      if (existsSync(file)) return file;
    }
  throw new Error('no Chromium was found: install it, or name it in CHROME');
}
