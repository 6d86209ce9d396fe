import { source } from '../../commands/source.ts';
import type { Library } from '../../src/library.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import type { Quote } from '../../src/reply/quote.ts';
import type { Part, Reply } from '../../src/reply/reply.ts';
import { realLibrary } from '../support.ts';

export const real = await realLibrary();
export const { works } = real.bibliography;

interface WorkData {
  readonly status: string;
  readonly id: string;
  readonly citation: string;
  readonly inText: string | null;
  readonly url: string | null;
  readonly csl: object;
  readonly citedIn: readonly Quote[];
  readonly works: readonly { readonly id: string }[];
}

/** What /source answers about a work. */
export async function cite(work: string, style = 'apa', locale = 'en', library: Library = real) {
  const reply = await source.run({ work, style }, { library, messages: messagesFor(locale) });
  return { ...reply, data: reply.data as WorkData };
}

export const textsOf = (kind: Part['kind'], { parts }: Reply) =>
  parts.flatMap((part) => (part.kind === kind && 'text' in part ? [part.text] : []));
export const quotesOf = ({ parts }: Reply) =>
  parts.flatMap((part) => (part.kind === 'quote' ? [part.quote] : []));
export const shortId = (id: string) => id.replace('doroshko-raikov/', '');
