import { MARK } from '../dom-list.ts';
import { type Destination, destinationOf } from './destinations.ts';
import { createFlow, type RtfFlow } from './flow.ts';
import { createLetters } from './letters.ts';
import { createRow } from './row.ts';
import { FIRST_STATE, type RtfState, stateAfter } from './state.ts';
import { createStyles } from './styles.ts';
import { type RtfToken, rtfTokens } from './tokens.ts';

/** What a file in Rich Text Format holds. */
export interface RtfText {
  /** Headings, paragraphs, items with their marks and tables, and behind them the notes. */
  readonly markup: string;
  readonly title: string;
  readonly author: string;
  /** Code pages that are not known here, and in which letters stood. */
  readonly unknown: readonly number[];
  /** Does its last group end? */
  readonly isWhole: boolean;
}

/** Characters by the control words and signs that stand for them. */
const SIGNS: Readonly<Record<string, string>> = {
  tab: ' ',
  line: '\n',
  lbr: '\n',
  page: ' ',
  column: ' ',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  zwj: '\u200d',
  zwnj: '\u200c',
  '~': '\u00a0',
  _: '\u2011',
  '{': '{',
  '}': '}',
  '\\': '\\',
  '\t': ' ',
};

type Beginning = 'plain' | 'optional' | null;

/** Reads a file (Rich Text Format 1.9.1), its bytes as characters: what stands there when all changes are accepted. */
export function readRtfText(source: string): RtfText {
  const letters = createLetters();
  const styles = createStyles();
  const row = createRow();
  const stated = { title: '', author: '' };
  const counts = { footnote: 0, endnote: 0 };
  let notes = '';
  let note = { isCounted: false, isEndnote: false };
  let state = FIRST_STATE;
  const outer: RtfState[] = [];
  /** The flow of the text, and of the notes and boxes in it that are open. */
  const flows: RtfFlow[] = [createFlow()];
  let pending = '';
  /** Characters still to be passed over after a `\u`. */
  let passing = 0;
  /** How a group begins: with `{`, with `{\*`. */
  let start: Beginning = null;

  const flow = () => flows.at(-1)!;
  const isRead = () => /^(text|note|box)$/.test(state.destination);

  const say = (characters: string) => {
    if (state.isHidden || state.isDeleted) return;
    const { destination } = state;
    if (isRead()) flow().text(characters, state.look);
    else if (destination === 'mark') flow().mark(characters);
    else if (destination === 'styles') styles.define(state.style, state.outline, characters);
    else if (destination === 'fonts') letters.nameFont(state.font, characters);
    else if (destination === 'title' || destination === 'author') stated[destination] += characters;
  };
  const flush = () => {
    const bytes = pending;
    pending = '';
    if (bytes !== '') say(letters.of(bytes, state.destination === 'fonts' ? -1 : state.font));
  };

  const endParagraph = (tableLevel: number) => {
    const { style, outline, listLevel } = state;
    flow().endParagraph({ ...styles.of(style, outline), listLevel, tableLevel });
  };
  const endCell = (level: number) => {
    endParagraph(level);
    flow().tables.endCell(level);
  };
  const endRow = (level: number) => flow().tables.endRow(level, row.cells(), row.isHeader());

  const enter = (destination: Destination) => {
    const isFlow = destination === 'note' || destination === 'box';
    state = { ...(isFlow ? FIRST_STATE : state), beside: state.beside, destination };
    if (!isFlow) return;
    flows.push(createFlow());
    if (destination === 'note') note = { isCounted: false, isEndnote: false };
  };
  const leave = () => {
    const { destination } = state;
    state = outer.pop() ?? state;
    if (!/^(note|box)$/.test(destination) || state.destination === destination) return;
    const inner = flows.pop()!;
    inner.endParagraph({ style: '', depth: null, listLevel: 0, tableLevel: 0 });
    if (destination === 'box') return flow().hang(inner.markup());
    const mark = note.isCounted ? ++counts[note.isEndnote ? 'endnote' : 'footnote'] : null;
    notes += `<div role="doc-footnote"${mark === null ? '' : ` ${MARK}="${mark}"`}>${inner.markup()}</div>`;
  };

  const breakAt = (name: string) => {
    switch (name) {
      case 'par':
      case 'sect':
        // The end of a paragraph that a change takes out: its words go on in the next one.
        return state.isDeleted ? undefined : endParagraph(state.tableLevel);
      case 'cell':
        return endCell(1);
      case 'nestcell':
        return endCell(Math.max(state.tableLevel, 2));
      case 'row':
        return endRow(1);
      case 'chftn':
        note.isCounted = true;
        return;
      case 'ftnalt':
        note.isEndnote = true;
    }
  };

  const takeWord = (name: string, value: number | null, begins: Beginning) => {
    const around = [state.destination, outer.at(-2)?.destination ?? 'text'] as const;
    const opened = begins && destinationOf(name, begins === 'optional', around);
    if (opened) return enter(opened);
    if (name === 'u') {
      say(letters.ofUnit(value ?? 0, state.font));
      passing = state.beside;
      return;
    }
    const sign = Object.hasOwn(SIGNS, name) ? SIGNS[name] : undefined;
    if (sign !== undefined) return say(sign);
    if (name === 'nestrow') return endRow(Math.max(state.tableLevel, 2));
    if (row.take(name, value)) return;
    if (isRead()) breakAt(name);
    letters.take(state.font, name, value);
    state = stateAfter(state, name, value) ?? state;
  };

  const takeSymbol = (sign: string, begins: Beginning) => {
    if (sign === '*') start = begins && 'optional';
    else if (sign === '\n' || sign === '\r') breakAt('par');
    else if (passing > 0) passing--;
    else say(SIGNS[sign] ?? '');
  };

  const take = (token: RtfToken) => {
    const begins = start;
    start = null;
    if (token.kind === 'bytes') {
      const passed = Math.min(passing, token.bytes.length);
      passing -= passed;
      if (state.destination !== 'skip') pending += token.bytes.slice(passed);
      return;
    }
    flush();
    if (token.kind === 'open') {
      outer.push(state);
      start = 'plain';
    } else if (token.kind === 'close') leave();
    else if (state.destination === 'skip') return;
    else if (token.kind === 'word') takeWord(token.name, token.value, begins);
    else takeSymbol(token.sign, begins);
    if (token.kind !== 'symbol' && !(token.kind === 'word' && token.name === 'u')) passing = 0;
  };

  for (const token of rtfTokens(source)) {
    take(token);
    if (token.kind === 'close' && outer.length === 0) break;
  }
  flush();
  const isWhole = outer.length === 0;
  while (outer.length > 0) leave();
  endParagraph(state.tableLevel);
  return {
    markup: flow().markup() + notes,
    title: stated.title,
    author: stated.author,
    unknown: [...letters.unknown],
    isWhole,
  };
}
