import { zipOf } from '../knowledge/readers/office-file.ts';
import type { HostileFile } from './hostile-file.ts';
import { sheet } from './parts.ts';

/** Workbooks and tables that are broken or made to do harm. */
export const sheets: readonly HostileFile[] = [
  {
    what: 'a workbook with a cell at the end of the world',
    name: 'a.xlsx',
    content: () =>
      sheet(
        '<row r="1"><c r="A1" t="str"><v>Ten</v></c></row><row r="1048576"><c r="XFD1048576" t="str"><v>Far</v></c></row>',
      ),
    told: null,
  },
  {
    what: 'a workbook without sheets',
    name: 'a.xlsx',
    content: () => zipOf({ 'xl/workbook.xml': '<workbook><sheets/></workbook>' }),
    told: /expected/,
  },
  {
    what: 'a table with 200,000 columns',
    name: 'a.csv',
    content: () => `${'a,'.repeat(200_000)}b\n${'1,'.repeat(200_000)}2`,
    told: null,
  },
  {
    what: 'a table whose quotation never ends',
    name: 'a.csv',
    content: () => 'a,b\n"Ten,trucks\ncame,to Lviv',
    told: null,
  },
];
