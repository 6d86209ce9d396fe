import { expect, it } from 'vitest';
import { markdownToHtml } from './markdown.ts';

it.each([
  ['a title', '### Why \\[…\\]?', '<h3>Why […]?</h3>'],
  ['a quote of two lines', '> one\n> **two**', '<blockquote>one<br><b>two</b></blockquote>'],
  ['small print below a quote', '> a\n-# b', '<blockquote>a</blockquote><small>b</small>'],
  ['a link', '[a \\[b\\]](https://a.example)', '<p><a href="https://a.example">a [b]</a></p>'],
  ['what was struck out', '~~a~~ **b**', '<p><s>a</s> <b>b</b></p>'],
  ['text to copy', 'a\n```\n**b**\n```', '<p>a</p><pre>**b**</pre>'],
  [
    'code of a language',
    '> Run:\n```sh\nnpm ci\n```',
    '<blockquote>Run:</blockquote><pre>npm ci</pre>',
  ],
  [
    'a list in a quote',
    '> Sent:\n> 1. a\n>   - b\n> c',
    '<blockquote>Sent:<div class="item" style="margin-left: 1.4em"><i>1.</i>a</div>' +
      '<div class="item" style="margin-left: 2.4em"><i>•</i>b</div>c</blockquote>',
  ],
  ['what is escaped, as text', '\\*\\*a\\*\\* \\<b\\>', '<p>**a** &#60;b&#62;</p>'],
])('shows %s', (_, text, html) => {
  expect(markdownToHtml(text)).toBe(html);
});
