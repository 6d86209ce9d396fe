import type { Item } from './items.ts';
import { isOfSame, type SentenceReading } from './read-sentence.ts';
import type { Statement } from './statement.ts';

/**
 * The channel of each statement, sentence by sentence: what its own sentence names; else what the next
 * sentence says of "these countries"; else what a sentence before says of the same recipient or giver,
 * as long as the paragraph goes on with it. Two channels at once are none.
 */
export function chooseChannels(sentences: readonly SentenceReading[]): (string | null)[][] {
  return sentences.map(({ statements }, at) =>
    statements.map((statement) => {
      const own = [...new Set(statement.channels)];
      if (own.length > 0) return own.length === 1 ? own[0]! : null;

      return after(sentences, at) ?? before(sentences, at, statement);
    }),
  );
}

function after(sentences: readonly SentenceReading[], at: number): string | null {
  const about = sentences.slice(at + 1).find(({ items }) => isOfSame(items));
  return about ? only(channelsOf(about.items)) : null;
}

function before(
  sentences: readonly SentenceReading[],
  at: number,
  { recipients, donors }: Statement,
): string | null {
  for (let last = at - 1; last >= 0; last--) {
    const { items, statements } = sentences[last]!;
    const named = statements.filter(({ channels }) => channels.length > 0);
    const same = named.filter(
      (one) =>
        one.donors.some(({ code }) => donors.some((donor) => donor.code === code)) ||
        one.recipients.some(({ code }) => recipients.some((recipient) => recipient.code === code)),
    );
    if (named.length > 0 || channelsOf(items).length > 0)
      return only(same.flatMap(({ channels }) => channels));
  }
  return null;
}

function channelsOf(items: readonly Item[]): string[] {
  return items.flatMap((item) => (item.kind === 'channel' ? [item.name] : []));
}

function only(channels: readonly string[]): string | null {
  const [first, ...others] = [...new Set(channels)];
  return first !== undefined && others.length === 0 ? first : null;
}
