/**
 * What Discord would act on in a text: mentions, links other than Markdown's own `[text](url)`, invites,
 * emoji, code, spoilers, and marks of a heading, a list or a quote that stand where ours do not.
 */
export function liveParts(content: string): string[] {
  const text = content
    .replace(/^```\n.*?\n```$/gms, '')
    // Discord's rule: a backslash makes any sign but a letter, a digit or a space itself.
    .replace(/\\[^0-9A-Za-z\s]/g, '\u241B')
    // Our own marks: a title's, a quote's and small print's begin their lines, a link stands whole.
    .replace(/^(### |> |-# )/gm, '')
    .replace(/\[[^[\]\n]+\]\(https?:\/\/[^\s()<>]+\)/g, '');
  return [...text.matchAll(LIVE)].map(([found]) => found);
}

const LIVE =
  /<[@#:/]?\S|@|\w+:\/\/\S|\]\(|\b(discord(app)?\.(gg|com|me|new|gift)|\w+\.gg)\/\S|:[\w+-]+:|`|\|\||^\s*(#{1,3}|-#|>|>>>|[-*+]|\d+\.)\s|\p{Bidi_Control}|[^\P{Cc}\n\t]/gmu;
