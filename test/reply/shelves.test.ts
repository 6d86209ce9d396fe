import { expect, it } from 'vitest';
import { messagesFor } from '../../src/reply/messages/index.ts';
import { onShelf } from '../../src/reply/shelves.ts';
import { realLibrary } from '../support.ts';

it('a shelf that is asked for where the library has none is told so, in both languages', async () => {
  const library = await realLibrary();
  const askedIn = (locale: string) => () =>
    onShelf('law', { library, messages: messagesFor(locale) });
  expect(askedIn('en')).toThrow('There is no shelf “law” here. There are none.');
  expect(askedIn('uk')).toThrow('«law»');
  expect(askedIn('uk')).not.toThrow(messagesFor('uk').setup.rest);
});
