import type { StateBlock } from 'markdown-it';

/** A rule for blocks: it takes the lines from `line` on, or says no. With `isSilent` it only says whether it would. */
export interface BlockRule {
  readonly name: string;
  /** The rule that it comes before. */
  readonly before: string;
  readonly rule: (state: StateBlock, line: number, end: number, isSilent: boolean) => boolean;
}

/** `::: tip Title`, `:::note[Title]`, `:::: {.columns}`, `/// details | Title`, and their ends. */
const DIRECTIVE =
  /^(?::{3,}|\/{3,})[ \t]*(?:([\w-]+)?(?:\[(.*)\])?[ \t]*(\{[^{}]*\})?[ \t]*\|?[ \t]*(.*?))?[ \t:]*$/;
const LEAF = /^::([\w-]+)(?:\[(.*)\])?(\{[^{}]*\})?[ \t]*$/;
/** `!!! note "Title"`, `??? tip`, `=== "Tab"`: what is set in below is their content. */
const ADMONITION =
  /^(?:(?:!!!|\?\?\?\+?)(?:[ \t]+|(?=[a-z]))|===[!+]?[ \t]+)(?:[\w -]+?)?[ \t]*(?:"(.*)")?[ \t]*$/;
/** `::: package.module`, which a site writes the documentation of code for; what is set in below it is how. */
const OBJECT = /^:::[ \t]+\w+(?:\.\w+)+[ \t]*$/;
const NOTE = /^\[\^([^\]\s]+)\]:[ \t]*/;
const FORMULA = /^(\$\$|\\\[)/;
/** Lines that a site puts something in the place of. */
const REPLACED =
  /^(?:\[\[?_?toc_?\]?\]|\[TOC\]|-{2,3}8<-{2,3}.*|\{:.*\}|%%.*%%|@\[toc\].*|\\(?:newpage|pagebreak|tableofcontents|clearpage))[ \t]*$/i;

export const blockRules: readonly BlockRule[] = [
  { name: 'directive', before: 'code', rule: directive },
  { name: 'admonition', before: 'code', rule: admonition },
  { name: 'note', before: 'reference', rule: note },
  { name: 'formula', before: 'fence', rule: formula },
  { name: 'replaced', before: 'reference', rule: replaced },
  { name: 'remark', before: 'reference', rule: remark },
];

/** A line without what it is set in by. */
function lineAt(state: StateBlock, line: number): string {
  return state.src.slice(state.bMarks[line]! + state.tShift[line]!, state.eMarks[line]);
}

const isCode = (state: StateBlock, line: number) => state.sCount[line]! - state.blkIndent >= 4;

/** A title as a line in bold. */
function pushTitle(state: StateBlock, title: string): void {
  if (title.trim() === '') return;
  state.push('summary_open', 'summary', 1);
  const inline = state.push('inline', '', 0);
  inline.content = title.trim();
  inline.children = [];
  state.push('summary_close', 'summary', -1);
}

function directive(state: StateBlock, line: number, end: number, isSilent: boolean): boolean {
  const first = state.src.charCodeAt(state.bMarks[line]! + state.tShift[line]!);
  if (first !== 0x3a && first !== 0x2f) return false;
  const text = lineAt(state, line);
  if (OBJECT.test(text)) {
    if (!isSilent) state.line = behindIndented(state, line, end);
    return true;
  }
  const container = DIRECTIVE.exec(text);
  const leaf = container ? null : LEAF.exec(text);
  if (!container && !leaf) return false;
  if (isSilent) return true;
  const [, , label, attributes, rest] = container ?? leaf ?? [];
  const stated = /\b(?:title|label|summary)="([^"]*)"/.exec(attributes ?? '')?.[1];
  const isMyst = /^:{3,}[ \t]*\{[a-z][\w:-]*\}/.test(text);
  const isPath = isMyst && /^\S*[./]\S*$/.test(rest ?? '');
  pushTitle(state, label ?? stated ?? (isPath ? '' : (rest ?? '')));
  state.line = line + 1;
  // MyST's options: ":width: 80%".
  while (isMyst && state.line < end && /^:[\w-]+:/.test(lineAt(state, state.line))) state.line++;
  return true;
}

function admonition(state: StateBlock, line: number, end: number, isSilent: boolean): boolean {
  const first = state.src.charCodeAt(state.bMarks[line]! + state.tShift[line]!);
  if (first !== 0x21 && first !== 0x3f && first !== 0x3d) return false;
  const found = ADMONITION.exec(lineAt(state, line));
  if (!found || isCode(state, line)) return false;
  if (isSilent) return true;
  pushTitle(state, found[1] ?? '');
  const indent = state.sCount[line]! + 4;
  const last = behindIndented(state, line, end);
  tokenizeWithin(state, { from: line + 1, to: last, indent });
  state.line = last;
  return true;
}

/** The first line that is not set in below `line`. */
function behindIndented(state: StateBlock, line: number, end: number): number {
  const indent = state.sCount[line]! + 4;
  let last = line + 1;
  while (last < end && (state.isEmpty(last) || state.sCount[last]! >= indent)) last++;
  return last;
}

function tokenizeWithin(
  state: StateBlock,
  { from, to, indent }: { from: number; to: number; indent: number },
): void {
  const { blkIndent, lineMax } = state;
  state.blkIndent = indent;
  state.lineMax = to;
  state.md.block.tokenize(state, from, to);
  state.blkIndent = blkIndent;
  state.lineMax = lineMax;
}

/** `[^1]: The note.` with the lines that are set in below it. */
function note(state: StateBlock, line: number, end: number, isSilent: boolean): boolean {
  if (isCode(state, line)) return false;
  const found = NOTE.exec(lineAt(state, line));
  if (!found) return false;
  if (isSilent) return true;
  const begins = state.bMarks[line]! + state.tShift[line]! + found[0].length;
  const indent = state.sCount[line]!;
  let last = line + 1;
  while (last < end && (state.sCount[last]! > indent || goesOn(state, last))) last++;
  while (last > line + 1 && state.isEmpty(last - 1)) last--;
  noted(state).add(found[1]!);
  state.push('note_open', 'note', 1).attrSet('label', found[1]!);
  const kept = [state.bMarks[line]!, state.tShift[line]!, state.sCount[line]!] as const;
  state.bMarks[line] = begins;
  state.tShift[line] = 0;
  state.sCount[line] = indent;
  // What is set in below by four or more is no code: it is moved to where the note begins.
  for (let at = line + 1; at < last; at++) {
    const excess = Math.min(state.sCount[at]! - indent, 4);
    if (excess > 0 && !state.isEmpty(at)) moveLeft(state, at, excess);
  }
  tokenizeWithin(state, { from: line, to: last, indent });
  [state.bMarks[line], state.tShift[line], state.sCount[line]] = kept;
  state.push('note_close', 'note', -1);
  state.line = last;
  return true;
}

/** The labels of the notes that the document has. */
function noted({ env }: StateBlock): Set<unknown> {
  if (!(env.noted instanceof Set)) env.noted = new Set();
  return env.noted as Set<unknown>;
}

/** Does the line go on a note: it does not begin anything, or what follows a blank line is set in? */
function goesOn(state: StateBlock, line: number): boolean {
  if (state.isEmpty(line)) return true;
  return (
    !state.isEmpty(line - 1) &&
    !/^(\[\^?[^\]]+\]:|#{1,6} |>|[-*+] |```|:::)/.test(lineAt(state, line))
  );
}

/** `$$ … $$` on lines of its own. */
function formula(state: StateBlock, line: number, end: number, isSilent: boolean): boolean {
  if (isCode(state, line)) return false;
  const text = lineAt(state, line);
  const mark = FORMULA.exec(text)?.[0];
  if (!mark) return false;
  const closing = mark === '$$' ? '$$' : '\\]';
  const isWhole = text.indexOf(closing, mark.length) >= 0;
  if (mark !== '$$' && (isWhole || text.trim() !== mark)) return false;
  if (isWhole && !/\$\$[^$]*$/.test(text)) return false;
  let last = line;
  if (!isWhole) {
    do last++;
    while (last < end && !state.isEmpty(last) && !lineAt(state, last).includes(closing));
    if (last >= end || state.isEmpty(last)) return false;
  }
  if (isSilent) return true;
  const token = state.push('formula', '', 0);
  token.content = state.getLines(line, last + 1, state.blkIndent, false).trim();
  state.line = last + 1;
  return true;
}

function replaced(state: StateBlock, line: number, _end: number, isSilent: boolean): boolean {
  const first = state.src[state.bMarks[line]! + state.tShift[line]!] ?? '';
  if (!'[-{%@\\'.includes(first) || isCode(state, line)) return false;
  if (!REPLACED.test(lineAt(state, line))) return false;
  if (!isSilent) state.line = line + 1;
  return true;
}

/** Obsidian's remarks over several lines: `%%` alone, up to the next. */
function remark(state: StateBlock, line: number, end: number, isSilent: boolean): boolean {
  if (lineAt(state, line).trim() !== '%%') return false;
  let last = line + 1;
  while (last < end && lineAt(state, last).trim() !== '%%') last++;
  if (last >= end) return false;
  if (!isSilent) state.line = last + 1;
  return true;
}

/**
 * In MDX nothing is code for being set in: the line, and all below that are set in as far, are moved to where their
 * list or the page begins.
 */
export function unindent(state: StateBlock, line: number, end: number, isSilent: boolean): boolean {
  const indent = state.sCount[line]!;
  const excess = indent - state.blkIndent;
  if (isSilent || excess < 4) return false;
  for (let at = line; at < end && (state.isEmpty(at) || state.sCount[at]! >= indent); at++)
    if (!state.isEmpty(at)) moveLeft(state, at, excess);
  return false;
}

function moveLeft(state: StateBlock, line: number, columns: number): void {
  const characters = Math.min(columns, state.tShift[line]!);
  state.bMarks[line]! += characters;
  state.tShift[line]! -= characters;
  state.sCount[line]! -= columns;
}
