import type { RtfCell } from './tables.ts';

/** Takes the definition of a table's row word by word. */
export interface RtfRow {
  /** Is it a control word of the definition? */
  take(name: string, value: number | null): boolean;
  cells(): readonly RtfCell[];
  isHeader(): boolean;
}

export function createRow(): RtfRow {
  let cells: RtfCell[] = [];
  let isHeader = false;
  let continues: RtfCell['continues'] = null;
  return {
    take(name, value) {
      switch (name) {
        case 'trowd':
          cells = [];
          isHeader = false;
          continues = null;
          return true;
        case 'trhdr':
          isHeader = true;
          return true;
        case 'clmrg':
          continues = 'across';
          return true;
        case 'clvmrg':
          continues = 'down';
          return true;
        case 'cellx':
          cells.push({ edge: value ?? 0, continues });
          continues = null;
          return true;
        default:
          return false;
      }
    },
    cells: () => cells,
    isHeader: () => isHeader,
  };
}
