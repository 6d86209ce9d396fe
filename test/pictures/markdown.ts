/**
 * Discord's Markdown, as far as the bot writes it, in HTML. The libraries for it take small print below
 * a quote for plain text.
 */
export function markdownToHtml(text: string): string {
  return text
    .split(/^```[\w+#-]*\n([\s\S]*?)\n?```$/m)
    .map((part, at) => (at % 2 === 1 ? `<pre>${escapeHtml(part)}</pre>` : linesToHtml(part)))
    .join('');
}

const LINES = [
  [/^### (.*)/, 'h3'],
  [/^-# (.*)/, 'small'],
  [/^> (.*)/, 'blockquote'],
] as const;
/** An item of a list, in a block quote: its space, its mark and its text. */
const ITEM = /^> ( *)(-|\d+\.) (.*)/;

function linesToHtml(text: string): string {
  const lines = text.replace(/^\n|\n$/g, '').split('\n');
  return lines
    .map((line) => {
      const [, space, mark, item] = ITEM.exec(line) ?? [];
      if (item !== undefined) return `<blockquote>${itemToHtml(space!, mark!, item)}</blockquote>`;
      for (const [pattern, tag] of LINES) {
        const content = pattern.exec(line)?.[1];
        if (content !== undefined) return `<${tag}>${inlineToHtml(content)}</${tag}>`;
      }
      return line === '' ? '' : `<p>${inlineToHtml(line)}</p>`;
    })
    .join('')
    .replaceAll('</blockquote><blockquote>', '<br>')
    .replace(/(?:<br>)?(<div class="item"[^>]*>.*?<\/div>)(?:<br>)?/g, '$1');
}

/** Set in by its depth, its mark before it. */
function itemToHtml(space: string, mark: string, text: string): string {
  const depth = 1 + space.length / 2;
  const shown = mark === '-' ? '•' : mark;
  return `<div class="item" style="margin-left: ${depth}.4em"><i>${shown}</i>${inlineToHtml(text)}</div>`;
}

/** One thing at a time from the left: what is escaped means nothing more. */
function inlineToHtml(text: string): string {
  const pattern =
    /\\([^\sA-Za-z0-9])|\*\*(.+?)\*\*|~~(.+?)~~|`([^`]+)`|\[((?:\\.|[^\]])+)\]\((\S+?)\)/g;
  let html = '';
  let position = 0;
  for (const match of text.matchAll(pattern)) {
    const [whole, escaped, bold, struck, code, label, url] = match;
    html += escapeHtml(text.slice(position, match.index));
    if (escaped !== undefined) html += escapeHtml(escaped);
    else if (bold !== undefined) html += `<b>${inlineToHtml(bold)}</b>`;
    else if (struck !== undefined) html += `<s>${inlineToHtml(struck)}</s>`;
    else if (code !== undefined) html += `<code>${escapeHtml(code)}</code>`;
    else html += `<a href="${escapeHtml(url ?? '')}">${inlineToHtml(label ?? '')}</a>`;
    position = match.index + whole.length;
  }
  return html + escapeHtml(text.slice(position));
}

/** Text for HTML, in an attribute too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
