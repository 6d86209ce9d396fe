import { lowered, raised } from './readers/raised-text.ts';

/** A title as it reads: the markup that CSL allows in it is gone, what is raised or lowered stays such. */
export function plainTitle(title: string): string {
  if (!/[<{]/.test(title)) return title;
  return withShifted(title)
    .replace(/<\/?(?:i|b|em|strong|sup|sub|sc|span)(?:\s[^<>]*)?>/gi, '')
    .replace(/(?<!\\)[{}]/g, '');
}

/** Raised and lowered figures as signs of their own, which plain text keeps: 10⁶ is not 106. */
export function withShifted(title: string): string {
  return title.replace(/<(sup|sub)>([^<>]+)<\/\1>/gi, (_, place: string, text: string) =>
    place.toLowerCase() === 'sup' ? raised(text, '') : lowered(text),
  );
}
