import { describe, expect, it } from 'vitest';
import { corrected, decoded, faultGroups, parsed, place, serialized } from './table';

describe('a file of rows', () => {
  it('is read with quoted separators and ends of line, and keeps the line of each row', () => {
    const { rows } = parsed('Nom;Prix\r\n"Vis ; ""6x40""\nboîte";1,20\r\n\r\nClou;0,5', ';');
    expect(rows).toEqual([
      { line: 1, cells: ['Nom', 'Prix'] }, { line: 2, cells: ['Vis ; "6x40"\nboîte', '1,20'] }, { line: 4, cells: [''] }, { line: 5, cells: ['Clou', '0,5'] },
    ]);
  });
  it('is written so that it reads the same', () => {
    const table = parsed('a;b\n"x;y";"1""2"\n\nz;3\n', ';');
    expect(parsed(serialized(table), ';')).toEqual(table);
  });
  it('is decoded as the server says', () => {
    expect(decoded(new Uint8Array([0xc9, 0x74, 0xe9, 0x80]).buffer, 'Windows-1252')).toBe('Été€');
    expect(decoded(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]).buffer, 'UTF-8 avec BOM')).toBe('a');
  });
  it('takes titles and cells that a person corrected', () => {
    const table = corrected(parsed('\nTarif;TVA\n1;19,6\n2;20\n', ';'), new Map([[0, 'Prix HT']]), new Map([[place(3, 1), '20']]));
    expect(table.rows.map(({ cells }) => cells)).toEqual([[''], ['Prix HT', 'TVA'], ['1', '20'], ['2', '20']]);
  });
  it('shows the same fault on the same value once', () => {
    const fault = { code: 'taux', column: 'TVA', detail: 'Taux inconnu' };
    const groups = faultGroups(parsed('Nom;TVA\na;7\nb;19,6\nc;19,6\n', ';'),
      [{ line: 2, faults: [fault] }, { line: 3, faults: [fault] }, { line: 4, faults: [fault, { code: 'nom', column: 'Autre', detail: 'Absent' }] }]);
    expect(groups.map(({ value, lines }) => [value, lines])).toEqual([['19,6', [3, 4]], ['7', [2]], [null, [4]]]);
  });
});
