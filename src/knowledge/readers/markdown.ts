import { decode } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';
import { itemOf, shownText } from './front-matter-item.ts';
import { splitFences } from './markdown/fences.ts';
import { isMdx, withoutJsx } from './markdown/jsx.ts';
import { plainKnitr } from './markdown/knitr.ts';
import { parserOf } from './markdown/parser.ts';
import { withoutTemplateTags } from './markdown/template-tags.ts';
import { tokenBlocks } from './markdown/token-blocks.ts';
import { printedDate } from './printed-date.ts';
import type { RawBlock, RawDocument, RawFile } from './raw.ts';
import { withSlugs } from './slugs.ts';

/**
 * Reads Markdown as people have it: CommonMark with GitHub's, Pandoc's, Obsidian's and the sites' own additions, MDX too.
 * Syntax, escapes, images and what only a site's templates read leave no trace. A page whose words stand in its front
 * matter alone is read from there.
 */
export async function readMarkdown({ bytes, path }: RawFile): Promise<RawDocument> {
  const source = decode(bytes).replace(/\r\n?/g, '\n');
  const { fields, body: written, lines, fault } = splitFrontMatter(source);
  const body = plainKnitr(written);
  const blocks = markdownBlocks(body, path);
  const { item, references } = itemOf(fields, path);
  const issued = item.issued === undefined ? printedDate(blocks) : null;
  const hasText = blocks.some(({ kind }) => kind !== 'heading');
  return {
    blocks: hasText ? blocks : [...blocks, ...shownText(fields)],
    item: issued ? { ...item, issued } : item,
    ...(references.length > 0 ? { references } : {}),
    warnings: [...(fault ? [fault] : []), ...unpairedFence(body, lines)],
  };
}

/** The blocks of a Markdown text without front matter; `path` tells MDX. */
export function markdownBlocks(markdown: string, path = ''): readonly RawBlock[] {
  const text = markdown.replace(/\r\n?/g, '\n');
  const isJsx = isMdx(path, text);
  const parser = parserOf(isJsx);
  return withSlugs(tokenBlocks(parser, withoutTemplateTags(isJsx ? withoutJsx(text) : text)));
}

function unpairedFence(body: string, linesBefore: number): string[] {
  const { unpaired } = splitFences(body);
  if (unpaired === null) return [];
  const line = unpaired + linesBefore;
  return [
    `line ${line}: expected a line that closes the block of code which begins here, found none: all below is read as code`,
  ];
}
