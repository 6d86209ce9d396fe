import { Parser } from 'htmlparser2';
import type { MarkdownIt, Token } from 'markdown-it';
import { createBlockBuilder } from '../block-builder.ts';
import { LETTERED } from '../lettered-items.ts';
import type { RawBlock } from '../raw.ts';
import { plainFormula } from './formula.ts';
import { htmlParts } from './html-parts.ts';
import { isProse } from './set-in.ts';

/** The first line of a block quote that is a callout: of GitHub, of Obsidian. */
const CALLOUT = /^\[!([\w-]+)(?:\|[^\]\n]*)?\][+-]?[ \t]*(.*)(?:\n|$)/;
const HEADING_NAME = /\{[^{}]*#([\w:.-]+)[^{}]*\}[ \t]*$|\S\[\[([\w.-]+)\]\][ \t]*$/;
/** Fences that hold Markdown, as MyST has them. */
const DIRECTIVE_FENCE =
  /^\{(?:admonition|note|tip|hint|seealso|important|attention|caution|warning|danger|error|margin|sidebar|topic|dropdown|card|epigraph|pull-quote|highlights|figure|todo|versionadded|versionchanged|deprecated|exercise|solution|theorem|definition|proof|lemma|example|remark)\}[ \t]*(.*)$/;

/** The blocks of a Markdown text that has no front matter, tags of templates or JSX any more. */
export function tokenBlocks(parser: MarkdownIt, markdown: string): readonly RawBlock[] {
  const builder = createBlockBuilder();
  const env = {};
  const tokens = parser.parse(markdown, env);
  const numbers = noteNumbers(tokens);
  const html = new Parser(
    {
      onopentag: (name, attributes) => builder.open(name, attributes),
      onclosetag: (name) => builder.close(name),
      ontext: (text) => builder.text(text),
    },
    { recognizeSelfClosing: true },
  );
  /** Notes that stand in a line; they come after their paragraph. */
  let notes: { mark: string; tokens: readonly Token[] }[] = [];
  let counted = numbers.size;
  /** Does a paragraph stand above that laws count by a letter? What is set in below it is no code. */
  let isLettered = false;
  /** How many of these the text stands in. */
  let lettered = 0;

  const walkAll = (some: readonly Token[]) => {
    for (const [at, token] of some.entries()) walk(token, some, at);
  };

  const walk = (token: Token, beside: readonly Token[], at: number) => {
    switch (token.type) {
      case 'inline':
        isLettered = LETTERED.test(token.content);
        if (beside[at - 2]?.type === 'blockquote_open') walkQuoted(token);
        else walkAll(withoutLoneStars(token.children ?? []));
        return;
      case 'text':
      case 'code_inline':
        builder.text(token.content);
        return;
      case 'softbreak':
      case 'hardbreak':
        builder.text('\n');
        return;
      case 'html_inline':
        html.write(token.content);
        return;
      case 'html_block':
        for (const { text, isMarkdown } of htmlParts(token.content))
          if (!isMarkdown) html.write(text);
          else if (/^\s*#/.test(text)) walkAll(parser.parse(text.trim(), env));
          else walkAll(parser.parseInline(text, env)[0]?.children ?? []);
        return;
      case 'code_block':
        if (isLettered) walkLettered(token);
        else if (isProse(token.content)) walkAll(parser.parse(token.content, env));
        else builder.add({ kind: 'code', text: token.content, language: null });
        return;
      case 'fence':
        walkFence(token);
        return;
      case 'formula': {
        const text = plainFormula(token.content);
        builder.add({ kind: 'paragraph', text, lead: '' });
        return;
      }
      case 'part':
        walkAll(token.children ?? []);
        return;
      case 'note_mark':
        builder.text(`[${numbers.get(labelOf(token))}]`);
        return;
      case 'inline_note': {
        const mark = String(++counted);
        builder.text(`[${mark}]`);
        notes.push({ mark, tokens: token.children ?? [] });
        return;
      }
      case 'heading_open': {
        const [, braced, doubled] = HEADING_NAME.exec(beside[at + 1]?.content ?? '') ?? [];
        const anchor = braced ?? doubled;
        builder.open(token.tag, anchor ? { id: anchor } : {});
        return;
      }
      case 'note_open': {
        const label = labelOf(token);
        builder.open('note', { mark: String(numbers.get(label) ?? label) });
        return;
      }
      default:
        if (token.nesting === 1) builder.open(token.tag, attributesOf(token));
        else if (token.nesting === -1) {
          builder.close(token.tag);
          if (token.level === 0) addNotes();
        }
    }
  };

  const addNotes = () => {
    const waiting = notes;
    notes = [];
    for (const { mark, tokens } of waiting) {
      builder.open('note', { mark });
      walkAll(tokens);
      builder.close('note');
    }
  };

  /** The words of a callout without its kind, its title apart. */
  const walkQuoted = (token: Token) => {
    const [line = '', , title = ''] = CALLOUT.exec(token.content) ?? [];
    if (line === '') {
      walkAll(token.children ?? []);
      return;
    }
    const walkText = (text: string) => walkAll(parser.parseInline(text, env)[0]?.children ?? []);
    if (title.trim() !== '') {
      builder.open('summary');
      walkText(title);
      builder.close('summary');
    }
    walkText(token.content.slice(line.length));
  };

  const walkLettered = ({ content, level }: Token) => {
    // What stands in no list is an item all the same: what is below it is a step deeper.
    const steps = level === 0 && lettered === 0 ? 2 : 1;
    lettered++;
    for (let step = 0; step < steps; step++) builder.open('menu');
    walkAll(parser.parse(content, env));
    for (let step = 0; step < steps; step++) builder.close('menu');
    lettered--;
    isLettered = true;
  };

  const walkFence = ({ info, content }: Token) => {
    if (info.startsWith('{=')) {
      // Pandoc hands on what is meant for one format alone.
      if (/^\{=html\d?\}/.test(info)) html.write(content);
      return;
    }
    const title = DIRECTIVE_FENCE.exec(info.trim())?.[1];
    if (title === undefined) {
      builder.add({ kind: 'code', text: content, language: languageOf(info) });
      return;
    }
    if (/\s/.test(title) && !/^\S*\.(png|jpe?g|svg|gif)/.test(title))
      builder.add({ kind: 'paragraph', text: title, lead: title });
    const body = content.replace(/^(?::[\w-]+:.*\n)+|^---\n[\s\S]*?\n---\n/, '');
    walkAll(parser.parse(body, env));
  };

  walkAll(tokens);
  html.end();
  addNotes();
  return builder.finish();
}

/** The numbers that notes are shown with: in the order in which the text marks them. */
function noteNumbers(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const count = (token: Token) => {
    if (token.type === 'note_mark') {
      const label = labelOf(token);
      if (!numbers.has(label)) numbers.set(label, numbers.size + 1);
    }
    for (const child of token.children ?? []) count(child);
  };
  for (const token of tokens) count(token);
  return numbers;
}

/** Two stars at an edge of a line whose others stand on another line, or nowhere, are a slip. */
function withoutLoneStars(tokens: readonly Token[]): readonly Token[] {
  const texts = tokens.filter(({ type }) => type === 'text');
  const stars = texts.flatMap(({ content }) => content.match(/\*{2,}/g) ?? []);
  const [first] = tokens;
  const last = tokens.at(-1);
  if (stars.length !== 1 || first?.type !== 'text' || last?.type !== 'text') return tokens;
  first.content = first.content.replace(/^\*{2}(?=[\p{L}\d„“"(])/u, '');
  last.content = last.content.replace(/(?<=[\p{L}\d.,:;)…!?])\*{2}$|(?<=\s)\*{4}$/u, '');
  return tokens;
}

const labelOf = (token: Token) => String(token.attrGet('label') ?? '');

function attributesOf({ attrs }: Token): Record<string, string> {
  return Object.fromEntries((attrs ?? []).map(([name, value]) => [name, String(value)]));
}

/** "js" of `js title="a.js"`, "r" of `{r}`, "sh" of `{ .sh .copy }`. */
function languageOf(info: string): string | null {
  const [, language] = /^\s*\{?\s*[.=]?([\w+#-]+)/.exec(info) ?? [];
  return language ?? null;
}
