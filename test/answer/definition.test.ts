import { describe, expect, it } from 'vitest';
import { definitionOf } from '../../src/answer/definition.ts';
import { createLibrary } from '../../src/library.ts';
import { parseQuestion } from '../../src/search/question.ts';
import { documentOf, libraryOf } from '../support.ts';

const { index } = libraryOf({ a: 'A gantry is a frame on wheels.' });
const definition = (text: string) => definitionOf(parseQuestion(text, index));

describe('a question that wants a thing defined', () => {
  it.each([
    'What is a gantry?',
    'what are gantries',
    'Who is Pasteur?',
    'define gantry',
    'What does NATO stand for?',
    'Що таке гентрі?',
    'Кто такой Пастер?',
    'Was ist eine Gentry?',
    'Wat is een gantry?',
    'Co to jest gantry?',
  ])('is “%s”', (text) => {
    expect(definition(text)).toBeInstanceOf(RegExp);
  });

  it.each([
    'Where is the gantry?',
    'How many gantries are there?',
    'What is the yearly cost of a gantry in Norland?', // of more than its thing
    'gantry',
    '',
    '?',
  ])('is not “%s”', (text) => {
    expect(definition(text)).toBeNull();
  });
});

describe('a sentence that defines it', () => {
  it.each([
    ['What is a gantry?', 'A gantry is a frame on wheels.', true],
    ['What is a gantry?', 'The gantries (frames on wheels) came.', false], // another spelling
    ['What is a gantry?', 'A gantry, which moves on wheels, came.', true],
    ['What is a gantry?', 'The frame on wheels (gantry) came.', true],
    ['What are cranes?', 'A “crane” is a frame on wheels.', true],
    ['What is a gantry?', 'They moved the gantry.', false],
    ['What is a gantry?', 'They moved the gantry to the port.', false], // “to” means “is” in Polish
    ['What is a gantry?', 'The use of a gantry (Smith, 2021) costs much.', false],
    ['What is a gantry?', 'The megagantry is large.', false],
    ['What is (?', 'A bracket.', false],
    ['Що таке гентрі?', 'Гентрі — це рама на колесах.', true],
  ])('to “%s”: “%s” %j', (question, sentence, defines) => {
    expect(definition(question)?.test(sentence) ?? false).toBe(defines);
  });
});

it.each([
  ['de', 'Was ist Nachtarbeit?', 'Nachtarbeit im Sinne dieses Gesetzes ist jede Arbeit.'],
  ['fr', 'Qu’est-ce que le pont ?', 'Le pont est un cadre.'],
  ['es', '¿Qué es un puente?', 'El puente es un marco.'],
  ['it', 'Che cos’è il ponte?', 'Il ponte è un telaio.'],
  ['pt', 'O que é a ponte?', 'A ponte é um quadro.'],
])('in a library in %s: “%s” “%s”', (language, question, sentence) => {
  const library = createLibrary([documentOf(sentence, { id: 'a', title: '–', language })]);
  expect(definitionOf(parseQuestion(question, library.index))?.test(sentence)).toBe(true);
});
