import type { Destination } from './destinations.ts';
import type { RtfLook } from './flow.ts';

/** What holds up to the end of a group. */
export interface RtfState {
  readonly destination: Destination;
  /** Characters that stand beside each `\u` for programs without Unicode. */
  readonly beside: number;
  readonly font: number;
  readonly look: RtfLook;
  /** Hidden, or taken out by a change. */
  readonly isHidden: boolean;
  readonly isDeleted: boolean;
  readonly style: number;
  /** Stated depth as a heading, from 1. */
  readonly outline: number | null;
  readonly listLevel: number;
  readonly tableLevel: number;
}

export const PLAIN: RtfLook = { isBold: false, place: null };

export const FIRST_STATE: RtfState = {
  destination: 'text',
  beside: 1,
  font: -1,
  look: PLAIN,
  isHidden: false,
  isDeleted: false,
  style: 0,
  outline: null,
  listLevel: 0,
  tableLevel: 0,
};

/** The state after a control word about how words look or what their paragraph is; null where it is of another kind. */
export function stateAfter(state: RtfState, name: string, value: number | null): RtfState | null {
  const isOn = value !== 0;
  const look = (change: Partial<RtfLook>) => ({ ...state, look: { ...state.look, ...change } });
  switch (name) {
    case 'uc':
      return { ...state, beside: Math.max(value ?? 1, 0) };
    case 'f':
      return { ...state, font: value ?? 0 };
    case 'plain':
      return { ...state, look: PLAIN, isHidden: false, isDeleted: false };
    case 'b':
      return look({ isBold: isOn });
    case 'super':
      return look({ place: isOn ? 'sup' : null });
    case 'sub':
      return look({ place: isOn ? 'sub' : null });
    case 'nosupersub':
      return look({ place: null });
    case 'up':
      return look({ place: isOn ? 'sup' : null });
    case 'dn':
      return look({ place: isOn ? 'sub' : null });
    case 'v':
      return { ...state, isHidden: isOn };
    case 'deleted':
    case 'mvf':
      return { ...state, isDeleted: isOn };
    case 'pard':
      return { ...state, style: 0, outline: null, listLevel: 0, tableLevel: 0 };
    case 's':
      return { ...state, style: value ?? 0 };
    case 'outlinelevel':
      return { ...state, outline: value !== null && value < 9 ? Math.max(value, 0) + 1 : null };
    case 'ilvl':
      return { ...state, listLevel: Math.min(Math.max(value ?? 0, 0), 8) };
    case 'intbl':
      return { ...state, tableLevel: Math.max(state.tableLevel, 1) };
    case 'itap':
      return { ...state, tableLevel: Math.max(value ?? 1, 0) };
    default:
      return null;
  }
}
