import { describe, expect, it } from 'vitest';
import { headsPart } from '../../../src/knowledge/readers/no-title.ts';

describe('words over a text', () => {
  it.each([
    '10. Financing: investment in human resources',
    '5.2. Continuing vocational education and training',
    '5.2 Continuing vocational education and training',
    'IV. Findings of the committee',
    'A Appendix A: Financial Losses',
    'APPENDIX B',
    'Appendix',
    'Chapter 1',
    'Розділ I. Загальні засади',
    'Приложение 2 к приказу',
    '第三章 结果',
    'Introduction',
    'Anna Koval <koval@example.org>',
    'Table of contents',
    'ЗМІСТ',
    'Department: Department of Veterans Affairs',
    'These are a few of my favorite things:',
  ])('head a part of it: %s', (text) => {
    expect(headsPart(text)).toBe(true);
  });

  it.each([
    '90-Day Summary Report for Egregious Incidents',
    '2020 annual report',
    'Introduction to algorithms',
    'Part of the family: letters from home',
    'Article writers and their readers',
    'TIMP: An R Package for Modeling Multi-way Spectroscopic Measurements',
    'Вступ до права',
  ])('are its title: %s', (text) => {
    expect(headsPart(text)).toBe(false);
  });
});
