import { execFileSync } from 'node:child_process';
import { copyFile, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cacheOf } from '../src/cache/cache.ts';
import { folderOf } from './support.ts';

/** The packages that a program loads which reads these sources and answers a question. */
async function packagesFor(files: Readonly<Record<string, string>>, pdf: string | null = null) {
  const folder = await folderOf(files);
  if (pdf) await copyFile(pdf, path.join(folder, 'a.pdf'));
  // What node measures of a program names each of its scripts.
  const scripts = await folderOf({});
  const cacheFolder = await folderOf({});
  // Readers that run apart are ended before they could be measured: they read here, and the program finds it kept.
  const { file, version } = await cacheOf(
    { knowledgeFolder: folder, cacheFolder },
    pathToFileURL(`${path.resolve('dist/src')}/`),
  );
  const script = `
    const { loadLibrary } = await import('./dist/src/library.js');
    await loadLibrary(${JSON.stringify(folder)}, { cache: ${JSON.stringify({ file, version })} });
    process.argv.splice(1, 0, 'cli');
    await import('./dist/src/cli.js');`;
  const args = ['--input-type=module', '-e', script, 'ask', 'how many trucks came'];
  const output = execFileSync(process.execPath, args, {
    env: {
      ...{ PATH: process.env.PATH, NODE_V8_COVERAGE: scripts },
      ...{ KNOWLEDGE_DIR: folder, CACHE_DIR: cacheFolder },
    },
  });
  expect(String(output)).toContain('Ten trucks came');
  const measured = await Promise.all(
    (await readdir(scripts)).map((name) => readFile(path.join(scripts, name), 'utf8')),
  );
  const found = measured
    .join()
    .matchAll(/"url":"[^"]*\/node_modules\/((?:@[^/"]+\/)?[^/"]+)\/[^"]*"/g);
  return new Set([...found].map(([, name]) => name));
}

const HEAVY =
  /^(pdfjs-dist|@napi-rs|linkedom|@mozilla|saxes|csv-parse|discord|@citation-js|citeproc|ioredis|vega|@resvg|pino|prom-client)/;

describe('who has only Markdown and plain text', () => {
  it('loads nothing that other formats, charts or Discord need', async () => {
    const loaded = await packagesFor({
      'a.md': '# Depot\n\nTen trucks came to Lviv.',
      'b.txt': 'Two trucks left Kyiv.',
    });
    expect(loaded).toContain('markdown-it');
    expect([...loaded].filter((name) => HEAVY.test(name ?? ''))).toEqual([]);
  });

  it('loads the reader of a format with the first file of it', async () => {
    const loaded = await packagesFor(
      { 'a.md': '# Depot\n\nTen trucks came to Lviv.', 'b.html': '<p>Two trucks left Kyiv.</p>' },
      'test/knowledge/readers/pdf/federal-register-page.pdf',
    );
    expect([...loaded]).toEqual(expect.arrayContaining(['pdfjs-dist', 'linkedom']));
  });
});
