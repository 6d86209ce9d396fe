import type { Nodes, Paragraph } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { RawBlock } from './reader.ts';

/** Reads GitHub-flavoured Markdown. Syntax, escapes, raw HTML and images leave no trace. */
export function readMarkdown(markdown: string): readonly RawBlock[] {
  const tree = fromMarkdown(markdown, {
    extensions: [gfm(), frontmatter()],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
  });
  return blocksOf(tree, 'paragraph');
}

function blocksOf(node: Nodes, kind: 'paragraph' | 'item'): RawBlock[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', text: textOf(node), depth: node.depth }];
    case 'paragraph':
      return [
        kind === 'item'
          ? { kind, text: textOf(node) }
          : { kind, text: textOf(node), lead: leadOf(node) },
      ];
    case 'code':
      return [{ kind: 'item', text: node.value }];
    case 'tableRow':
      return [{ kind: 'item', text: node.children.map(textOf).join(' | ') }];
    case 'listItem':
      return node.children.flatMap((child) => blocksOf(child, 'item'));
    case 'yaml':
      return [];
    default:
      return 'children' in node ? node.children.flatMap((child) => blocksOf(child, kind)) : [];
  }
}

function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    default:
      return 'children' in node ? node.children.map(textOf).join('') : '';
  }
}

function leadOf({ children: [first] }: Paragraph): string {
  return first?.type === 'strong' ? textOf(first) : '';
}
