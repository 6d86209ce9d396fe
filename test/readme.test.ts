import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { parseLine } from '../src/console/parse-line.ts';
import { messagesFor } from '../src/reply/messages/index.ts';
import type { Reply } from '../src/reply/reply.ts';
import { realLibrary } from './support.ts';

const README = readFileSync('README.md', 'utf8');
const library = await realLibrary();

async function replyTo(line: string): Promise<Reply> {
  const { name, options } = parseLine(line, commands);
  const command = commands.find(({ data }) => data.name === name)!;
  return await command.run(options, { library, messages: messagesFor('en'), isTerminal: true });
}

describe('what the README shows', () => {
  it('is what the question in it gets first', async () => {
    const [, question, shown] = /^› (.+)\n\n((?:▌ .+\n)+)/m.exec(README)!;
    const said = shown!.replaceAll(/^▌ /gm, '').replaceAll('\n', ' ').trim();
    const { data } = await replyTo(question!);
    const [{ text, citation }] = (data as { quotes: [{ text: string; citation: string }] }).quotes;
    const [quoted, cited] = said.split(/ 1\. /);
    expect(quoted).toBe(text.replaceAll(/\s+/g, ' '));
    expect(cited).toContain(citation.slice(0, 30));
  });

  const examples = [...README.matchAll(/^\| `\/[^|]+ \| ([^|]+) \|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`(\/[^`…]+)`/g)].map(([, line]) => line!),
  );

  it.each(examples)('finds something: %s', async (line) => {
    const { outcome, data } = await replyTo(line);
    expect(outcome).toBe('found');
    if (line.startsWith('/compare'))
      expect((data as { sources: unknown[] }).sources.length).toBeGreaterThan(1);
  });

  it('has an example of most commands', () => {
    expect(examples.length).toBeGreaterThanOrEqual(6);
  });
});
