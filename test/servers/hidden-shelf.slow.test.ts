import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { actions } from '../../src/actions/index.ts';
import { UsageError } from '../../src/errors.ts';
import { type Library, loadLibrary } from '../../src/library.ts';
import { replyTo } from '../../src/reply/asking.ts';
import { LANGUAGES, messagesFor } from '../../src/reply/messages/index.ts';
import { libraryFor, libraryOf } from '../../src/reply/visible-library.ts';
import { DEFAULTS } from '../../src/servers/settings.ts';
import { folderOf } from '../support.ts';
import { attempts, contentOf, libraries, OURS, THEIRS } from './forged.ts';

const TRIES = process.env.SOAK ? 10_000 : 400;
/** All of them, on a busy machine. */
const PATIENCE = 300_000;

const said = (asked: string, library: Library, locale = 'en') =>
  replyTo(asked, { commands, actions }, { library, messages: messagesFor(locale) }).catch(
    (error: unknown) => {
      if (error instanceof UsageError) return error.message;
      throw error;
    },
  );

describe('a shelf that a server may not see', async () => {
  const { whole, bare } = await libraries();
  const content = contentOf(whole);
  const seen = libraryOf(whole, OURS);

  it('is there for the server that may', async () => {
    const library = libraryOf(whole, THEIRS);
    expect(library.documents).toHaveLength(4);
    const asked = '/ask:{"question":"Who carves tea in Ulaanbaatar?"}';
    expect(JSON.stringify(await said(asked, library))).toContain('xylographers');
  });

  it.each([null, OURS])('is not for others, nor where there is no server: %s', (server) => {
    const library = libraryOf(whole, server);
    expect(library.shelves.map(({ id }) => id)).toEqual(['.', 'open']);
    expect(library.documents.map(({ id }) => id)).toEqual(bare.documents.map(({ id }) => id));
  });

  it('cannot be asked for by a server that chose it, or by an option', () => {
    const chosen = libraryFor(whole, OURS, { ...DEFAULTS, shelves: ['theirs', 'open'] });
    expect(chosen.shelves.map(({ id }) => id)).toEqual(['open']);
    expect(seen.only(['theirs']).documents).toEqual([]);
  });

  it(
    `shows in no answer, whoever forges what: ${TRIES} tries`,
    async () => {
      await fc.assert(
        fc.asyncProperty(
          attempts(content),
          fc.constantFrom(...LANGUAGES),
          async (asked, locale) => {
            expect(await said(asked, seen, locale)).toEqual(await said(asked, bare, locale));
          },
        ),
        { numRuns: TRIES },
      );
    },
    PATIENCE,
  );

  it(`shows in nothing that is suggested: ${TRIES} tries`, () => {
    const typed = fc.oneof(
      fc.constantFrom(...content.words, ...content.sources, ''),
      fc.constantFrom(...content.words).map((word) => word.slice(0, 3)),
    );
    const options = commands.flatMap((command) =>
      (command.data.options ?? []).map(({ name }) => [command, name] as const),
    );
    const messages = messagesFor('en');
    fc.assert(
      fc.property(fc.constantFrom(...options), typed, ([command, option], text) => {
        const suggest = (library: Library) => command.suggest(option, text, { library, messages });
        expect(suggest(seen)).toEqual(suggest(bare));
      }),
      { numRuns: TRIES },
    );
  });

  it('is not told by a word that it alone holds', async () => {
    const reply = await said('/ask:{"question":"What is xylography in Ulaanbaatar?"}', seen);
    expect(JSON.stringify(reply)).toContain('In no source: “xylography”, “Ulaanbaatar”');
  });
});

describe('where shelves are', () => {
  it('a whole folder without any is one shelf', async () => {
    const library = await loadLibrary(await folderOf({ 'a.md': 'Tea is hot and cups are small.' }));
    expect(library.shelves).toHaveLength(1);
    expect(libraryOf(library, null)).toBe(library);
  });

  it('the nearest says where a file stands', async () => {
    const folder = await folderOf({
      'shelf.json': '{"name": "All"}',
      'a.md': 'Tea is hot and cups are small.',
      'law/shelf.json': '{"name": "Law"}',
      'law/b.md': 'A law is a rule that all must keep.',
    });
    const library = await loadLibrary(folder);
    expect(library.only(['law']).documents.map(({ id }) => id)).toEqual(['law-b']);
    expect(library.only(['.']).documents.map(({ id }) => id)).toEqual(['a']);
  });

  it('a flawed shelf.json hides what it was to show, and is told', async () => {
    const folder = await folderOf({
      'a.md': 'Tea is hot and cups are small.',
      'law/shelf.json': '{"name": "Law", "servers": ["everybody"]}',
      'law/b.md': 'A law is a rule that all must keep.',
    });
    const library = await loadLibrary(folder);
    expect(libraryOf(library, OURS).documents.map(({ id }) => id)).toEqual(['a']);
    expect(library.faults).toMatchObject([
      { file: path.join(folder, 'law/shelf.json'), message: expect.stringContaining('expected') },
    ]);
  });

  it('one library is shared by all servers that see the same', async () => {
    const { whole } = await libraries();
    expect(libraryOf(whole, OURS)).toBe(libraryOf(whole, '100000000000000003'));
  });
});
