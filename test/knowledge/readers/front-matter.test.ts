import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../src/knowledge/readers/front-matter.ts';

describe('front matter is parted from the text', () => {
  it.each([
    [
      'YAML',
      '---\ntitle: Masks\ndate: 2021-05-03\n---\nText.',
      { title: 'Masks', date: '2021-05-03' },
      4,
    ],
    ['with points at its end', '---\ntitle: Masks\n...\nText.', { title: 'Masks' }, 3],
    ['TOML', '+++\ntitle = "Masks"\ntags = ["a"]\n+++\nText.', { title: 'Masks', tags: ['a'] }, 4],
    ['after blank lines', '\n\n---\ntitle: Masks\n---\nText.', { title: 'Masks' }, 5],
    [
      'with quotes over lines that are not set in',
      '---\ntitle: "Masks and\ngloves"\ndescription: "One.\n\nTwo."\ndate: 2021\n---\nText.',
      { title: 'Masks and gloves', description: 'One.\nTwo.', date: 2021 },
      8,
    ],
    ['empty', '---\n---\nText.', {}, 2],
    [
      'Pandoc’s',
      '% Masks\n% Jane Doe; John Smith\n% 2021\n\nText.',
      { title: 'Masks', author: ['Jane Doe', 'John Smith'], date: '2021' },
      3,
    ],
    [
      'with expressions of a template',
      '---\ntitle: Masks\nlayout: {{ page.x }}\n---\nText.',
      { title: 'Masks', layout: null },
      4,
    ],
  ])('%s', (_, source, fields, lines) => {
    const split = splitFrontMatter(source);
    expect(split).toMatchObject({ fields, lines, fault: null });
    expect(split.body.trim()).toBe('Text.');
  });

  it.each([
    ['a rule across the page', '---\n\nText.\n\n---\n\nMore.'],
    ['a heading that is underlined', 'Masks\n---\nText.'],
    ['a text without any', 'title: Masks\n\nText.'],
  ])('but not %s', (_, source) => {
    expect(splitFrontMatter(source)).toEqual({ fields: {}, body: source, lines: 0, fault: null });
  });

  it('keeps what a person meant where a line is no YAML', () => {
    const { fields, fault } = splitFrontMatter(
      '---\ntitle: Masks: who has them?\nauthor: @jane\ntags:\n- a\n- b\ntitle: Masks: all\n---\nText.',
    );
    expect(fields).toEqual({ title: 'Masks: all', author: '@jane', tags: ['a', 'b'] });
    expect(fault).toBeNull();
  });

  it('a field that cannot be read costs itself alone, and is told', () => {
    const { fields, body, fault } = splitFrontMatter('---\ntitle: "Masks\ndate: 2021\n---\nText.');
    expect(fields).toEqual({ date: 2021 });
    expect(body).toBe('Text.');
    expect(fault).toMatch(/^front matter: expected YAML, found a fault: .+; left out: title$/);
  });

  it('all of it, where it is not read field by field', () => {
    const { fields, body, fault } = splitFrontMatter('+++\ntitle = Masks\n+++\nText.');
    expect(fields).toEqual({});
    expect(body).toBe('Text.');
    expect(fault).toMatch(
      /^front matter: expected TOML, found a fault: .+; its fields are left out$/,
    );
  });
});
