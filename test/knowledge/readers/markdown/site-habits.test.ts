import { describe, expect, it } from 'vitest';
import { markdownBlocks } from '../../../../src/knowledge/readers/markdown.ts';

const readAs = (markdown: string) =>
  markdownBlocks(markdown).map((block) =>
    block.kind === 'row'
      ? `row: ${block.cells.join(' | ')}`
      : `${block.kind}: ${block.text.trim()}`,
  );

describe('directives are seen through, their titles are lines in bold', () => {
  it.each([
    [
      'of VuePress',
      '::: tip The depot\nIt is in *Lviv*.\n:::',
      ['paragraph: The depot', 'paragraph: It is in Lviv.'],
    ],
    [
      'of Docusaurus',
      ':::note[The depot]\n\nIt is in Lviv.\n\n:::',
      ['paragraph: The depot', 'paragraph: It is in Lviv.'],
    ],
    [
      'of Quarto',
      '::: {.callout-note title="The depot"}\nIt is in Lviv.\n:::',
      ['paragraph: The depot', 'paragraph: It is in Lviv.'],
    ],
    [
      'of MyST with options',
      ':::{figure} ./depot.png\n:label: depot\n:width: 80%\nIt is in Lviv.\n:::',
      ['paragraph: It is in Lviv.'],
    ],
    ['without a title', ':::warning\nIt is in Lviv.\n:::', ['paragraph: It is in Lviv.']],
    [
      'within another',
      ':::: columns\n::: {}\nOne.\n:::\n::: {}\nTwo.\n:::\n::::',
      ['paragraph: One.', 'paragraph: Two.'],
    ],
    [
      'within an item',
      '- One\n\n  :::tip\n  Two.\n  :::\n- Three',
      ['item: One', 'item: Two.', 'item: Three'],
    ],
    ['on one line', '::youtube[A film]{id="x"}', ['paragraph: A film']],
    ['in the line', 'The :abbr[WHO]{title="x"} said: no.', ['paragraph: The WHO said: no.']],
    [
      'of MkDocs',
      '!!! note "The depot"\n    It is in Lviv.\n\n    - masks\n\nMore.',
      ['paragraph: The depot', 'paragraph: It is in Lviv.', 'item: masks', 'paragraph: More.'],
    ],
    ['with no space before its kind', '!!!note\n    It is in Lviv.', ['paragraph: It is in Lviv.']],
    ['that unfold', '??? tip\n\n    It is in Lviv.', ['paragraph: It is in Lviv.']],
    [
      'that are tabs',
      '=== "npm"\n\n    Run it.\n\n=== "yarn"\n\n    Call it.',
      ['paragraph: npm', 'paragraph: Run it.', 'paragraph: yarn', 'paragraph: Call it.'],
    ],
    ['of GitHub', '> [!NOTE]\n> It is in Lviv.', ['paragraph: It is in Lviv.']],
    [
      'of Obsidian',
      '> [!info]- The *depot*\n> It is in Lviv.',
      ['paragraph: The depot', 'paragraph: It is in Lviv.'],
    ],
    ['of MyST', '```{note}\nIt is in *Lviv*.\n```', ['paragraph: It is in Lviv.']],
    [
      'with a title and options',
      '```{admonition} The depot\n:class: tip\nIt is in Lviv.\n```',
      ['paragraph: The depot', 'paragraph: It is in Lviv.'],
    ],
  ])('%s', (_, markdown, blocks) => expect(readAs(markdown)).toEqual(blocks));

  it.each([
    ['a ratio', 'The ratio is 1:2:3.', ['paragraph: The ratio is 1:2:3.']],
    ['a time', 'At 10:30[sic] it left.', ['paragraph: At 10:30[sic] it left.']],
    ['code', '```{r}\nx <- 1\n```', ['code: x <- 1']],
    ['an exclamation', '!!! This is loud.', ['paragraph: !!! This is loud.']],
    ['a doubt', 'Lviv\n\n???', ['paragraph: Lviv', 'paragraph: ???']],
  ])('but not %s', (_, markdown, blocks) => expect(readAs(markdown)).toEqual(blocks));
});

describe('what a site’s templates read goes, what it encloses stays', () => {
  it.each([
    ['a shortcode of Hugo', 'One {{< ref "a.md" >}} two.', ['paragraph: One  two.']],
    ['a pair of them', '{{% note %}}\nText *inside*.\n{{% /note %}}', ['paragraph: Text inside.']],
    [
      'one in the address of a link',
      'See [the list]({{< ref "a b.md" >}}).',
      ['paragraph: See the list.'],
    ],
    [
      'one with a caption',
      '{{< figure src="a.png" caption="The depot" >}}',
      ['caption: The depot'],
    ],
    [
      'one over several lines',
      '{{< figure\n  src="a.png"\n  title="The depot"\n>}}\n\nText.',
      ['paragraph: The depot', 'paragraph: Text.'],
    ],
    ['code that one shows', '{{< highlight go >}}\na  := 1\n{{< /highlight >}}', ['code: a  := 1']],
    [
      'tags of Liquid',
      '{% include a.html %}\n\nText {{ site.x }} here.',
      ['paragraph: Text  here.'],
    ],
    [
      'its comments',
      'One.\n\n{% comment %}\nSecret.\n{% endcomment %}\n\nTwo.',
      ['paragraph: One.', 'paragraph: Two.'],
    ],
    ['its code', '{% highlight ruby %}\nputs 1\n{% endhighlight %}', ['code: puts 1']],
    [
      'what it is told to leave',
      'Ask {% raw %}{{ x }}{% endraw %} now.',
      ['paragraph: Ask {{ x }} now.'],
    ],
    ['hints of GitBook', '{% hint style="info" %}\nText.\n{% endhint %}', ['paragraph: Text.']],
    [
      'tags among HTML',
      '<table>\n  <tr>\n    {% if x %}\n    <td>a</td>\n    {% endif %}\n    <td>b</td>\n  </tr>\n</table>',
      ['row: a | b'],
    ],
    [
      'attributes of kramdown',
      'Text.\n{: .note }\n\n## Data {: #d }',
      ['paragraph: Text.', 'heading: Data'],
    ],
    [
      'attributes of Pandoc',
      '[words]{.small} and ![](a.png){width=50% fig-alt="A \\"b\\""}',
      ['paragraph: words and'],
    ],
    ['a table of contents', '[TOC]\n\n[[toc]]\n\nText.', ['paragraph: Text.']],
    [
      'what stands for the documentation of code',
      '::: pkg.config\n    options:\n      members:\n      - A\n\nText.',
      ['paragraph: Text.'],
    ],
    ['icons', 'Press :material-check: here.', ['paragraph: Press  here.']],
    [
      'text for one format',
      '```{=html}\n<p>Shown.</p>\n```\n\n```{=latex}\n\\x\n```',
      ['paragraph: Shown.'],
    ],
  ])('%s', (_, markdown, blocks) => expect(readAs(markdown)).toEqual(blocks));

  it.each([
    ['code', '`{{ x }}` and `{% y %}`', ['paragraph: {{ x }} and {% y %}']],
    ['code between fences', '```\n{{ x }}\n```', ['code: {{ x }}']],
    [
      'a brace of the text',
      'The set {a, b} is {small}.',
      ['paragraph: The set {a, b} is {small}.'],
    ],
  ])('but %s stays', (_, markdown, blocks) => expect(readAs(markdown)).toEqual(blocks));
});

describe('links to what the site alone can find', () => {
  it.each([
    ['by name', 'See [`Field()`][pydantic.Field] of [list][].', 'See Field() of list.'],
    ['with brackets in their words', 'A [list[int]][builtins.list] it is.', 'A list[int] it is.'],
    ['that lead nowhere', 'See [the list]( "The list").', 'See the list.'],
  ])('%s', (_, markdown, text) => expect(readAs(markdown)).toEqual([`paragraph: ${text}`]));

  it.each([
    ['defined links', '[a][b] and [c][]\n\n[b]: x\n[c]: y', 'a and c'],
    ['notes', 'It is so.[1][2]', 'It is so.[1][2]'],
    ['places in a list', 'a[i][j] is one', 'a[i][j] is one'],
    ['words in brackets', 'He [the Minister] [sic] said so.', 'He [the Minister] [sic] said so.'],
  ])('but not %s', (_, markdown, text) => expect(readAs(markdown)).toEqual([`paragraph: ${text}`]));
});

describe('Markdown that stands directly below HTML', () => {
  it.each([
    ['a heading', '<br/>\n## Depots\n\nText.', ['heading: Depots', 'paragraph: Text.']],
    ['within an element', '<div>\nSee [the *list*](a.md).\n</div>', ['paragraph: See the list.']],
    [
      'emphasis',
      '> <h3>depot</h3>\n> _noun_\n> a store',
      ['heading: depot', 'paragraph: noun\na store'],
    ],
  ])('%s', (_, markdown, blocks) => expect(readAs(markdown)).toEqual(blocks));

  it('but code in it stays as it is', () => {
    expect(readAs('<pre>\n# one\n[a](b)\n</pre>')).toEqual(['code: # one\n[a](b)']);
  });
});

it('names of headings in double brackets are addresses', () => {
  expect(markdownBlocks('# The *models*[[the-models]]')).toEqual([
    { kind: 'heading', text: 'The models', depth: 1, anchor: 'the-models' },
  ]);
  expect(readAs('## See [[Depots]]')).toEqual(['heading: See Depots']);
});

describe('stars without others', () => {
  it.each([
    [
      'that begin a line',
      '## **Part A: Skills,\nand more**',
      ['heading: Part A: Skills,', 'paragraph: and more'],
    ],
    ['that close nothing', '**8** Certificates ****', ['paragraph: 8 Certificates']],
    ['but not a power', 'It is 2**8.', ['paragraph: It is 2**8.']],
  ])('%s', (_, markdown, blocks) => expect(readAs(markdown)).toEqual(blocks));
});

describe('formulas stay as they were written', () => {
  it.each([
    ['in the line', 'If $x_1^2 * y_1 * z$ holds.', 'If $x_1^2 * y_1 * z$ holds.'],
    [
      'without what only says how they look',
      String.raw`$\boldsymbol{x} \in \mathbf{R}\,$`,
      String.raw`$x \in R$`,
    ],
    ['with words', String.raw`$n_{\text{doses}} = \left( 5 \right)$`, '$n_{doses} = ( 5 )$'],
    ['on lines of their own', '$$\nx = y_1\n$$', '$$x = y_1$$'],
    ['but sums of money are none', 'From $5 to *many* or $10.', 'From $5 to many or $10.'],
  ])('%s', (_, markdown, text) => expect(readAs(markdown)).toEqual([`paragraph: ${text}`]));
});

describe('laws count by letters', () => {
  it('which are marks of items', () => {
    expect(markdownBlocks('It holds for\n\na)  masks,\nb)  gloves and\n\nc)  gowns.')).toEqual([
      { kind: 'paragraph', text: 'It holds for', lead: '' },
      { kind: 'item', text: 'masks,', depth: 1, mark: 'a)' },
      { kind: 'item', text: 'gloves and', depth: 1, mark: 'b)' },
      { kind: 'item', text: 'gowns.', depth: 1, mark: 'c)' },
    ]);
  });

  it('and what is set in below them is no code', () => {
    const law = 'a)  masks, with\n\n    aa) straps,\n\n        which are long,\n\n    bb) filters.';
    expect(markdownBlocks(law)).toMatchObject([
      { kind: 'item', text: 'masks, with', depth: 1, mark: 'a)' },
      { kind: 'item', text: 'straps,', depth: 2, mark: 'aa)' },
      { kind: 'item', text: 'which are long,', depth: 3, mark: null },
      { kind: 'item', text: 'filters.', depth: 2, mark: 'bb)' },
    ]);
    expect(readAs('Masks:\n\n    const a = 1;')).toEqual([
      'paragraph: Masks:',
      'code: const a = 1;',
    ]);
  });
});
