import createMarkdownIt, { type MarkdownIt } from 'markdown-it';
import definitionLists from 'markdown-it-deflist';
import { blockRules, unindent } from './block-rules.ts';
import { inlineRules } from './inline-rules.ts';

const parsers = new Map<boolean, MarkdownIt>();

/** The parser for Markdown, or for MDX. It keeps nothing of what it parsed, so that all files share it. */
export function parserOf(isMdx: boolean): MarkdownIt {
  const parser = parsers.get(isMdx) ?? createParser(isMdx);
  parsers.set(isMdx, parser);
  return parser;
}

/**
 * A parser of CommonMark, GitHub's tables and what sites add to them: notes, lists of definitions, directives,
 * admonitions, formulas, wiki links, attributes in braces. In MDX, HTML holds Markdown, and nothing is code for being set in.
 */
function createParser(isMdx: boolean): MarkdownIt {
  const parser = createMarkdownIt({ html: true }).use(definitionLists);
  for (const { name, before, rule } of blockRules)
    parser.block.ruler.before(before, name, rule, { alt: ['paragraph', 'blockquote', 'list'] });
  for (const { name, before, rule } of inlineRules) parser.inline.ruler.before(before, name, rule);
  if (!isMdx) return parser;
  parser.block.ruler.before('table', 'unindent', unindent);
  return parser.disable(['html_block', 'code']);
}
