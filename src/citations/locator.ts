import type { Locator } from '../knowledge/document.ts';

/** The words around the numbers; `{}` stands for the number. */
export interface LocatorMessages {
  readonly paragraph: string;
  readonly page: string;
}

const ENGLISH: LocatorMessages = { paragraph: 'para. {}', page: 'p. {}' };

/**
 * Where a quote stands, as a citation says it: "p. 12", or without pages "Conclusions, para. 3".
 * `''` when the document states none of it.
 */
export function formatLocator(
  { section, paragraph, page }: Locator,
  messages: LocatorMessages = ENGLISH,
): string {
  if (page !== null) return messages.page.replace('{}', String(page));
  const numbered = paragraph === null ? null : messages.paragraph.replace('{}', String(paragraph));
  return [section, numbered].filter((part) => part !== null).join(', ');
}
