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
export interface Playwright {
  readonly chromium: {
    launch(options: {
      readonly executablePath: string;
      readonly args: readonly string[];
    }): Promise<{
      newPage(options: { readonly deviceScaleFactor: number }): Promise<{
        setContent(html: string, options: { readonly waitUntil: 'load' }): Promise<void>;
        locator(selector: string): { screenshot(): Promise<Uint8Array> };
        goto(url: string, options: { readonly waitUntil: 'load' }): Promise<unknown>;
        screenshot(): Promise<Buffer>;
        evaluate<Result>(script: string): Promise<Result>;
        close(): Promise<void>;
      }>;
      close(): Promise<void>;
    }>;
  };
}

/** What we use of Sharp. */
type Sharp = (png: Uint8Array) => {
  png(options: { readonly palette: true; readonly colours: number }): {
    toBuffer(): Promise<Uint8Array>;
  };
};

const FOLDER = path.resolve('.cache', 'pictures');
/** What drives a browser that is there already, and what makes its pictures small. */
const PACKAGES = ['playwright-core@1.65.1', 'sharp@0.34.5'];
const SHARPNESS = 1.5;
const COLOURS = 64;

/** What drives a browser and what makes pictures small; got from the registry the first time. */
export function getPackages(): { readonly playwright: Playwright; readonly sharp: Sharp } {
  if (!existsSync(path.join(FOLDER, 'node_modules', 'playwright-core')))
    execFileSync('npm', ['install', '--prefix', FOLDER, '--no-audit', '--no-fund', ...PACKAGES], {
      stdio: ['ignore', 2, 2],
    });
  const require = createRequire(path.join(FOLDER, 'package.json'));
  return {
    playwright: require('playwright-core') as Playwright,
    sharp: require('sharp') as Sharp,
  };
}

/** Starts the Chromium at `executablePath`; gets its packages from the registry the first time. */
export async function startBrowser(executablePath: string): Promise<Photographer> {
  const {
    playwright: { chromium },
    sharp,
  } = getPackages();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-lcd-text'],
  });
  const page = await browser.newPage({ deviceScaleFactor: SHARPNESS });
  return {
    async shoot(html, selector) {
      await page.setContent(html, { waitUntil: 'load' });
      const png = await page.locator(selector).screenshot();
      return sharp(png).png({ palette: true, colours: COLOURS }).toBuffer();
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
