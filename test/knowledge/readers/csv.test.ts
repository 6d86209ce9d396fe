import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/knowledge/readers/csv.ts';

const read = (text: string | Uint8Array, path = 'a.csv') =>
  readCsv({ bytes: Buffer.from(text), path });

describe('a table as text', () => {
  it('has rows under the names of its columns', async () => {
    const { blocks } = await read('City,Trucks\nKyiv,"10, at least"\r\nLviv,"3 ""old"" ones"\n');
    expect(blocks).toEqual([
      { kind: 'row', cells: ['City', 'Trucks'], isHeader: true },
      { kind: 'row', cells: ['Kyiv', '10, at least'], isHeader: false },
      { kind: 'row', cells: ['Lviv', '3 "old" ones'], isHeader: false },
    ]);
  });

  it.each([
    ['a semicolon', 'City;Trucks\nKyiv;1,5\nLviv;2,5'],
    ['a bar', 'City|Trucks\nKyiv|1,5\nLviv|2,5'],
    ['a tab', 'City\tTrucks\nKyiv\t1,5\nLviv\t2,5'],
    ['what its first line says', 'sep=;\nCity;Trucks\nKyiv;1,5\nLviv;2,5'],
  ])('is parted by %s', async (_, text) => {
    const { blocks } = await read(text);
    expect(blocks[1]).toEqual({ kind: 'row', cells: ['Kyiv', '1,5'], isHeader: false });
  });

  it('is parted by tabs where its ending says so', async () => {
    const { blocks } = await read('City, town\tTrucks, all\nKyiv, Lviv\t1', 'a.tsv');
    expect(blocks[1]).toMatchObject({ cells: ['Kyiv, Lviv', '1'] });
  });

  it('names no columns where its first row is data', async () => {
    const { blocks } = await read('2021,10\n2022,12\n');
    expect(blocks.map((block) => block.kind === 'row' && block.isHeader)).toEqual([false, false]);
  });

  it('keeps its title apart, and rows of any length', async () => {
    const { blocks } = await read('Trucks in winter,,\nCity,2021,2022\nKyiv,10\nLviv,3,4,5\n');
    expect(blocks).toEqual([
      { kind: 'paragraph', text: 'Trucks in winter', lead: '' },
      { kind: 'row', cells: ['City', '2021', '2022'], isHeader: true },
      { kind: 'row', cells: ['Kyiv', '10'], isHeader: false },
      { kind: 'row', cells: ['Lviv', '3', '4', '5'], isHeader: false },
    ]);
  });

  it('may name its columns in two rows, the upper one over several columns', async () => {
    const { blocks } = await read('Millions,,2021\nCity,Trucks,Roads\nKyiv,10,20\nLviv,3,4\n');
    expect(blocks.map((block) => block.kind === 'row' && block.isHeader)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('is read when a quotation mark is never closed', async () => {
    const { blocks } = await read('City,Trucks\nKyiv,"10\nLviv,3\n');
    expect(blocks[1]).toMatchObject({ cells: ['Kyiv', '"10'] });
  });

  it('is read from UTF-16, and told where its letters are lost', async () => {
    const { blocks } = await read(Buffer.from('\ufeffМісто\tВантажівок\nКиїв\t10', 'utf16le'));
    expect(blocks[1]).toMatchObject({ cells: ['Київ', '10'] });
    await expect(read(Buffer.from([0x41, 0x2c, 0xca, 0xe8]))).rejects.toThrow(
      /save the file as UTF-8/,
    );
  });

  it('is cut where it is endless, and says so', async () => {
    const { blocks, warnings } = await read(`City,Trucks\n${'Kyiv,10\n'.repeat(100_001)}`);
    expect(blocks).toHaveLength(100_000);
    expect(warnings).toEqual([
      'only the first 100,000 rows of this table are read: split it into parts',
    ]);
    const wide = await read(`${'a,'.repeat(3000)}b\n${'1,'.repeat(3000)}2`);
    expect(wide.blocks.map((block) => block.kind === 'row' && block.cells.length)).toEqual([
      1000, 1000,
    ]);
    expect(wide.warnings).toEqual([
      'only the first 1,000 columns of this table are read: split it into parts',
    ]);
  });
});
