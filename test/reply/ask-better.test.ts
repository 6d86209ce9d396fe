import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import type { Library } from '../../src/library.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import { libraryOf, realLibrary } from '../support.ts';

const library = libraryOf({
  a: 'The lighthouse of Odesa was built in 1862 by engineers of the harbour.',
  b: 'Tea came by road.',
});

async function notes(question: string, among: Library = library) {
  const reply = await ask.run({ question }, { library: among, messages: messagesFor('en') });
  return reply.parts.flatMap((part) => (part.kind === 'note' ? part.text.split('\n') : []));
}

describe('how to ask better', () => {
  it('is told of a word that nobody uses', async () => {
    expect(await notes('zyzzyva quux snorkel flabber lighthouse harbour')).toContain(
      'No source uses “zyzzyva”, “quux”, “snorkel”, “flabber”. Without that, this question is answered: ask again without it.',
    );
  });

  it('is told of a source that was left out', async () => {
    const faulty = {
      ...library,
      faults: [{ file: 'knowledge/submarines.pdf', field: '', message: 'is damaged' }],
    };
    expect(await notes('How deep do submarines dive?', faulty)).toContain(
      '“submarines.pdf” could not be read and is left out: /sources tells why.',
    );
  });

  it.each(['hello', 'thanks!', 'what can you do?'])(
    'is told of %j, which asks about nothing',
    async (said) => {
      expect(await notes(said)).toContain(
        'Ask about something, in words that the sources may use: /help gives examples.',
      );
    },
  );

  it('is not told where the question is answered', async () => {
    expect(await notes('When was the lighthouse of Odesa built?')).toEqual([]);
  });

  it('no word is said to be read as another and to be in no quote too', async () => {
    const real = await realLibrary();
    for (const question of [
      'doses for Modlova',
      'Modlova sourdough',
      'vacines for Zamunda',
      'teleprt',
    ]) {
      const [read = '', ...others] = await notes(question, real);
      const words = [...read.matchAll(/“([^”]+)” →/g)].map(([, word]) => `“${word}”`);
      for (const word of words) expect(others.join('\n')).not.toContain(word);
    }
  });

  it('what is off the topic gets one line, the words that no source holds, and what there is', async () => {
    expect(await notes('Who won the chess championship?')).toEqual([
      'In no source: “won”, “chess”, “championship”',
      'The library holds: –, –.',
    ]);
  });
});
