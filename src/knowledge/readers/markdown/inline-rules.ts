import type { StateInline } from 'markdown-it';
import { marks } from './marks.ts';

/** A rule for what stands in a line: it takes what begins at `state.pos`, or says no. */
export interface InlineRule {
  readonly name: string;
  /** The rule that it comes before. */
  readonly before: string;
  readonly rule: (state: StateInline, isSilent: boolean) => boolean;
}

const marksBySign = new Map(
  marks.map(({ sign }) => [sign, marks.filter((other) => other.sign === sign)]),
);

export const inlineRules: readonly InlineRule[] = [
  { name: 'mark', before: 'strikethrough', rule: mark },
  { name: 'inline_note', before: 'strikethrough', rule: inlineNote },
  { name: 'bare_address', before: 'escape', rule: bareAddress },
  { name: 'unprinted', before: 'escape', rule: unprinted },
];

function mark(state: StateInline, isSilent: boolean): boolean {
  for (const { pattern, take } of marksBySign.get(state.src.charAt(state.pos)) ?? []) {
    pattern.lastIndex = state.pos;
    const found = pattern.exec(state.src);
    const end = pattern.lastIndex;
    if (!found || end > state.posMax) continue;
    const add = take(state, found);
    if (!add) continue;
    if (!isSilent) add();
    state.pos = end;
    return true;
  }
  return false;
}

/** `^[The note.]` */
function inlineNote(state: StateInline, isSilent: boolean): boolean {
  if (!state.src.startsWith('^[', state.pos)) return false;
  const end = state.md.helpers.parseLinkLabel(state, state.pos + 1);
  if (end < 0) return false;
  if (!isSilent) {
    const token = state.push('inline_note', '', 0);
    token.children = [];
    state.md.inline.parse(state.src.slice(state.pos + 2, end), state.md, state.env, token.children);
  }
  state.pos = end + 1;
  return true;
}

/** What TeX prints elsewhere, in the index of a book: `\index{tea!green}`. */
function unprinted(state: StateInline, isSilent: boolean): boolean {
  if (state.src[state.pos] !== '\\') return false;
  const [found] =
    /^\\(?:index|label)\{[^{}\n]*\}/.exec(state.src.slice(state.pos, state.pos + 300)) ?? [];
  if (!found) return false;
  if (!isSilent) state.pending = state.pending.replace(/ $/, '');
  state.pos += found.length;
  return true;
}

/** An address that stands in the text: its underscores are no emphasis. */
function bareAddress(state: StateInline, isSilent: boolean): boolean {
  if (state.src[state.pos] !== ':' || !/https?$/.test(state.pending)) return false;
  const [rest = ''] =
    /^:\/\/[^\s<>"'`|\\^{}[\]*]+/.exec(state.src.slice(state.pos, state.pos + 500)) ?? [];
  if (rest === '' || !rest.includes('_')) return false;
  const address = rest.replace(/[_.,;:!?)~]+$/, '');
  if (!isSilent) state.pending += address;
  state.pos += address.length;
  return true;
}
