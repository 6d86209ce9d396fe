import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { renderButtons, renderReply, type Screen } from '../../src/console/render.ts';
import type { Part, Reply, ShownQuote } from '../../src/reply/reply.ts';

const plain: Screen = { columns: 40, hasColours: false };
const coloured: Screen = { columns: 40, hasColours: true };
const ESCAPE = '\u001b';

const reply = (...parts: Part[]): Reply => ({ outcome: 'found', parts, buttons: [], data: null });
const quote = (fields: Partial<ShownQuote>): Part => ({
  kind: 'quote',
  quote: {
    text: 'Moldova received 458,000 doses.',
    marks: [{ start: 0, end: 7 }],
    sentence: { start: 0, end: 31 },
    isCutBefore: false,
    isCutAfter: false,
    citation: 'Saari (2021)',
    url: null,
    references: [],
    ...fields,
  },
});

describe('a quote in the terminal', () => {
  it('has a bar, its number and its citation', () => {
    expect(renderReply(reply(quote({}), quote({ url: 'https://a.b/c' })), plain)).toBe(
      [
        '▌ Moldova received 458,000 doses.',
        '▌ 1. Saari (2021)',
        '',
        '▌ Moldova received 458,000 doses.',
        '▌ 2. Saari (2021)',
        '▌ https://a.b/c',
      ].join('\n'),
    );
  });

  it('names the works it cites, their addresses in one piece', () => {
    const url = 'https://example.org/an/address/longer/than/the/line';
    const references = [
      { label: 'Saari (2021), p. 3', url },
      { label: 'Brown (n.d.)', url: null },
    ];
    expect(
      renderReply(reply(quote({ references })), plain)
        .split('\n')
        .slice(2),
    ).toEqual(['▌ → Saari (2021), p. 3', `▌ ${url}`, '▌ → Brown (n.d.)']);
  });

  it('stands between the lines that call it a claim and give what is found', () => {
    const finding = { label: 'Finding:', text: 'The masks had been bought.' };
    expect(renderReply(reply(quote({ claim: { label: 'Claim:', finding } })), plain)).toBe(
      [
        'Claim:',
        '▌ Moldova received 458,000 doses.',
        'Finding:',
        '▌ The masks had been bought.',
        '▌ 1. Saari (2021)',
      ].join('\n'),
    );
  });

  it('marks where a sentence goes on', () => {
    expect(
      renderReply(reply(quote({ isCutBefore: true, isCutAfter: true })), { ...plain, columns: 60 }),
    ).toContain('[…] Moldova received 458,000 doses. […]');
  });

  it('has no bold that begins with a mark on the letter before', () => {
    const text = '\u0301a came.';
    const shown = renderReply(reply(quote({ text, marks: [{ start: 0, end: 2 }] })), coloured);
    expect(stripVTControlCharacters(shown)).not.toContain('\u001b');
  });

  it('has its words in bold where there are colours, and is the same text', () => {
    const shown = renderReply(reply(quote({})), coloured);
    expect(shown).toContain(`${ESCAPE}[1mMoldova${ESCAPE}[22m`);
    expect(stripVTControlCharacters(shown)).toBe(renderReply(reply(quote({})), plain));
  });

  it('keeps to the width, with the bar on every line', () => {
    const text = 'the countries of the region '.repeat(20).trim();
    const lines = renderReply(reply(quote({ text, marks: [], citation: text })), plain).split('\n');
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) {
      expect(line).toMatch(/^▌ /);
      expect(line.length).toBeLessThanOrEqual(plain.columns);
    }
    const words = lines.map((line) => line.slice(2).trim()).join(' ');
    expect(words).toBe(`${text} 1. ${text}`);
  });
});

it('shows an entry so that its address can be copied', () => {
  const url = 'https://example.org/an/address/longer/than/the/line';
  const shown = renderReply(reply({ kind: 'copy', text: `Saari, S. (2021). Tea. ${url}` }), plain);
  expect(shown.split('\n')).toEqual(['Saari, S. (2021). Tea.', url]);
});

it('shows a file as it is', () => {
  const text = `TY  - BOOK\nTI  - ${'A long title '.repeat(9)}\nER  - \n`;
  expect(renderReply(reply({ kind: 'file', name: 'a.ris', text }), plain)).toBe(text.trimEnd());
});

it('shows what was changed as wdiff does, and in colours', () => {
  const changes = [
    { kind: 'kept', text: 'Moldova got ' },
    { kind: 'removed', text: '458,000' },
    { kind: 'added', text: '459,000' },
    { kind: 'kept', text: ' doses.' },
  ] as const;
  const shown = renderReply(reply({ kind: 'difference', changes }), { ...coloured, columns: 80 });
  expect(stripVTControlCharacters(shown)).toBe('Moldova got [-458,000-]{+459,000+} doses.');
  expect(shown).toContain(`${ESCAPE}[31m[-458,000-]`);
  expect(shown).toContain(`${ESCAPE}[32m{+459,000+}`);
});

it('shows a file with its tabs', () => {
  const text = '@book{a,\n\ttitle = {Tea},\n}\n';
  expect(renderReply(reply({ kind: 'file', name: 'a.bib', text }), plain)).toBe(text.trimEnd());
});

describe('nothing breaks inside words', () => {
  const columns = 80;
  const row = {
    label: 'Central African Republic',
    figure: 'more than 9.6 million',
    short: '> 9.6 million',
    count: 9_600_000,
    details: 'from United States · COVAX · Pfizer/BioNTech, Moderna · May 2021 · pledged',
    ...{ number: 1, citation: 'Saari (2021), Tea, para. 3', url: null },
  };
  const wordsOf = (text: string) =>
    stripVTControlCharacters(text)
      .split(/[\s█]+/)
      .filter(Boolean);

  it.each([20, 40, 80, 120])('of a table of counts, at %i columns', (width) => {
    const rows = [row, { ...row, label: 'Moldova', figure: '458,000', number: 2 }];
    const shown = renderReply(reply({ kind: 'counts', title: 'Doses', rows }), {
      ...plain,
      columns: width,
    });
    for (const line of shown.split('\n'))
      expect(line.length).toBeLessThanOrEqual(Math.max(width, 22));
    const words = rows.flatMap(({ number, label, figure, details, citation }) =>
      [`${number}.`, label, figure, details, citation].flatMap(wordsOf),
    );
    expect(wordsOf(shown).sort()).toEqual(words.sort());
  });

  it('of buttons', () => {
    const labels = [1, 2, 3].flatMap((at) => [`Context ${at}`, `Cite ${at}`, `Sentence ${at}`]);
    const buttons = labels.map((label) => ({ id: label, label }));
    const shown = renderButtons({ ...reply(), buttons }, { ...plain, columns });
    expect(shown.split('\n').length).toBeGreaterThan(1);
    for (const line of shown.split('\n')) {
      expect(line.length).toBeLessThanOrEqual(columns);
      expect(line).toMatch(/^\[\d\] .* \d$/);
    }
  });

  it('of an address, wherever it stands', () => {
    const url = `https://example.org/${'long/'.repeat(30)}`;
    for (const kind of ['title', 'text', 'note', 'copy'] as const)
      expect(renderReply(reply({ kind, text: `See ${url} there` }), plain)).toContain(`\n${url}\n`);
  });

  it('of what is set in, which goes on under itself', () => {
    const text = 'In this terminal:\n  a name   says what to do in quite a few words of its own';
    expect(renderReply(reply({ kind: 'note', text }), plain).split('\n')).toEqual([
      'In this terminal:',
      '  a name   says what to do in quite a',
      '           few words of its own',
    ]);
  });
});

it('speaks of bold type only where there is some', () => {
  const emphasis = reply({ kind: 'emphasis', text: 'Bold is added.' });
  expect(renderReply(emphasis, plain)).toBe('');
  expect(renderReply(emphasis, coloured)).toContain('Bold is added.');
});

it.each<Part>([
  { kind: 'title', text: `a${ESCAPE}[31mb\u0007` },
  { kind: 'text', text: `a${ESCAPE}]0;title\u0007\u009b31m` },
  { kind: 'note', text: 'a\rb\b' },
  { kind: 'copy', text: `a${ESCAPE}[2J` },
  { kind: 'file', name: 'a.ris', text: `a${ESCAPE}[2J\u0007` },
  { kind: 'difference', changes: [{ kind: 'added', text: `a${ESCAPE}[2J` }] },
  quote({ references: [{ label: `a${ESCAPE}[2J`, url: null }] }),
  quote({ text: `Moldova ${ESCAPE}[2J`, citation: `Saari${ESCAPE}[31m` }),
])('no control character of $kind reaches the terminal', (part) => {
  expect(renderReply(reply(part), plain)).not.toMatch(/[^\P{Cc}\n]/u);
});
