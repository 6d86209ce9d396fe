import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { doseCount } from '../../commands/dose-count.ts';
import { findQuote } from '../../commands/find-quote.ts';
import { source } from '../../commands/source.ts';
import type { Cache } from '../../src/cache/cache.ts';
import { openDocument, packDocument } from '../../src/knowledge/packed-document.ts';
import { loadLibrary } from '../../src/library.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import { keepShelf, openKeptShelf } from '../../src/shelf/kept-shelf.ts';
import { readShelf } from '../../src/shelf/read-shelf.ts';
import { folderOf, realLibrary } from '../support.ts';

const tea = 'Ceylon sent four hundred chests of tea to London in May.';
const salt = 'Wieliczka sold salt to Hungary.';

let folder: string;
let cache: Cache;
let warnings: string[];

beforeEach(async () => {
  folder = await folderOf({ 'tea.md': tea, 'salt/text.md': salt });
  cache = { file: path.join(await folderOf({}), 'kept'), version: 'one' };
  warnings = [];
});

const open = (other: Partial<Cache> = {}) =>
  loadLibrary(folder, {
    cache: { ...cache, ...other },
    warn: (message) => warnings.push(message),
  });

/** The first quote that answers. */
async function firstQuote(question: string): Promise<string | undefined> {
  const reply = await ask.run({ question }, { library: await open(), messages: messagesFor('en') });
  return (reply.data as { quotes: { text: string }[] }).quotes[0]?.text;
}

/** Changes what is kept so that it can be told from what is read. */
async function markKept(): Promise<void> {
  const { shelf } = await readShelf(folder, { cache });
  const sources = shelf.sources.map((one) => ({
    ...one,
    document: openDocument({ ...packDocument(one.document), title: 'from the cache' }),
  }));
  await keepShelf(cache, { ...shelf, sources }, { segments: [], limits: null });
}

const titles = async () => (await open()).documents.map(({ title }) => title);

describe('a second start', () => {
  it('takes everything from the cache when nothing has changed', async () => {
    await markKept();
    expect(await titles()).toEqual(['from the cache', 'from the cache']);
  });

  it('reads a changed source again, and only that one', async () => {
    await markKept();
    await appendFile(path.join(folder, 'tea.md'), ' Brisbane paid for it.');
    expect(await titles()).toEqual(['from the cache', 'tea']);
    expect(await firstQuote('who paid for the tea?')).toContain('Brisbane paid for it.');
  });

  it('reads a source again when only what describes it has changed', async () => {
    await markKept();
    const item = JSON.stringify({ type: 'book', title: 'On Salt' });
    await writeFile(path.join(folder, 'salt', 'source.json'), item);
    expect(await titles()).toEqual(['On Salt', 'from the cache']);
  });

  it('takes what unchanged sources are found by from the cache', async () => {
    const { shelf, making } = await readShelf(folder, { cache: { ...cache, version: 'two' } });
    const [saltSegment, teaSegment] = making!.segments;
    await keepShelf(cache, shelf, { ...making!, segments: [saltSegment!, saltSegment!] });
    await appendFile(path.join(folder, 'salt/text.md'), ' Brisbane paid for it.');
    const { making: changed } = await readShelf(folder, { cache });
    expect(changed?.segments[1]).toEqual(saltSegment);
    expect(changed?.segments[0]).not.toEqual(saltSegment);
    expect(teaSegment).not.toEqual(saltSegment);
  });

  it('sees new aliases', async () => {
    await open();
    await writeFile(path.join(folder, 'aliases.json'), '[["tea", "чай"]]');
    expect(await firstQuote('чай?')).toBe(tea);
  });

  it('forgets a source that is gone, on disk too', async () => {
    await open();
    const { size } = await stat(cache.file);
    await rm(path.join(folder, 'salt'), { recursive: true });
    expect((await open()).documents.map(({ id }) => id)).toEqual(['tea']);
    expect((await stat(cache.file)).size).toBeLessThan(size);
    expect(String(await readFile(cache.file))).not.toContain('Wieliczka');
  });

  it('serves from the cache what is good while a source has a fault', async () => {
    await markKept();
    await writeFile(path.join(folder, 'salt', 'text.md'), '');
    expect(await titles()).toEqual(['from the cache']);
    await writeFile(path.join(folder, 'salt', 'text.md'), salt);
    expect(await titles()).toEqual(['salt', 'from the cache']);
  });

  it('tells the faults and warnings of the first again, and reads no file for them', async () => {
    await writeFile(path.join(folder, 'empty.md'), '');
    await writeFile(path.join(folder, 'page.md'), 'Tea.');
    await writeFile(path.join(folder, 'page.source.json'), '{"URL": "x"}');
    const { faults } = await open();
    expect(faults.map(({ field }) => field)).toEqual(['', 'URL']);
    const { making, faults: again } = await readShelf(folder, { cache });
    expect(making).toBeNull();
    expect(again).toEqual(faults);
  });

  it('tries again within other limits what broke them', async () => {
    await writeFile(path.join(folder, 'empty.md'), '');
    await open();
    const { faulty } = (await readShelf(folder, { cache })).shelf;
    const kept = await openKeptShelf(cache);
    const { key = '' } = faulty[0] ?? {};
    expect(await kept?.fault(key, null)).toEqual(faulty[0]);
    expect(await kept?.fault(key, { seconds: 5, megabytes: 512 })).toBeNull();
    await kept?.close();
  });
});

describe('a cache that cannot be used is one warning, and the answers are right', () => {
  it('when it is damaged', async () => {
    await open();
    const bytes = await readFile(cache.file);
    bytes[bytes.indexOf('Ceylon')]! ^= 1;
    await writeFile(cache.file, bytes);
    expect(await firstQuote('how much tea did Ceylon send?')).toBe(tea);
    expect(warnings).toEqual([expect.stringContaining(`${cache.file} is damaged`)]);
    expect(await firstQuote('how much tea did Ceylon send?')).toBe(tea);
    expect(warnings).toHaveLength(1);
  });

  it('when another version of the program wrote it', async () => {
    await open();
    await open({ version: 'two' });
    expect(warnings).toEqual([expect.stringContaining('is of another version')]);
    await open({ version: 'two' });
    expect(warnings).toHaveLength(1);
  });

  it.each([
    ['a folder', mkdir],
    ['a pipe', async (file: string) => void execFileSync('mkfifo', [file])],
  ])('when %s stands in its place', async (_, make) => {
    await make(cache.file);
    expect((await open()).documents).toHaveLength(2);
    expect(warnings[0]).toContain(`${cache.file} is no file: everything is read`);
  });

  it('when its folder cannot be written', async () => {
    const { documents } = await open({ file: path.join(folder, 'tea.md', 'kept') });
    expect(documents).toHaveLength(2);
    expect(warnings).toEqual([expect.stringContaining('cannot be written')]);
  });
});

describe('a library from the cache', () => {
  it('answers just as the one that was read', async () => {
    const fresh = await realLibrary();
    await loadLibrary('knowledge', { cache });
    const kept = await loadLibrary('knowledge', { cache });
    const words = fresh.documents.flatMap(({ text }) => text.split(/\s+/));
    const anyWords = fc
      .tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 12 }))
      .map(([at, count]) => words.slice(at, at + count).join(' '));
    const messages = messagesFor('uk');
    const reply = async (typed: string, library: typeof fresh) =>
      Promise.all(
        [
          ask.run({ question: typed, top: 10 }, { library, messages }),
          findQuote.run({ text: typed }, { library, messages }),
          source.run({ work: typed, style: 'apa' }, { library, messages }),
          doseCount.run({ country: typed }, { library, messages }),
        ].map((replied) => replied.catch(String)),
      );
    await fc.assert(
      fc.asyncProperty(anyWords, async (typed) => {
        expect(await reply(typed, kept)).toEqual(await reply(typed, fresh));
      }),
      { numRuns: 60 },
    );
    expect(kept.doses.facts).toEqual(fresh.doses.facts);
  }, 60_000);
});
