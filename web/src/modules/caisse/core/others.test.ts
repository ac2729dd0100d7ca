import { expect, test } from 'vitest';
import { countedOthers, othersTyped } from './others';

test('amounts beside cash are read as people write them, with groups of digits', () => {
  expect(othersTyped({ CARTE: '1 234,56', CHEQUE: ' ', TITRE_RESTAURANT: '1\u202f000', BON_CADEAU: '0' })).toEqual({ amounts: { CARTE: 1234.56, TITRE_RESTAURANT: 1000, BON_CADEAU: 0 } });
  expect(othersTyped({ CARTE: 'douze', CHEQUE: '-3', BON_CADEAU: '4' })).toEqual({ wrong: ['CARTE', 'CHEQUE'] });
});

test('what was counted stands beside what was taken, and what lacks', () => {
  expect(countedOthers({ CARTE: 120.5, CHEQUE: 10 }, [{ moyen: 'CARTE', montant: 130.2 }, { moyen: 'ESPECES', montant: 5 }]))
    .toEqual([{ moyen: 'CARTE', compte: 12050, attendu: 13020, ecart: -970 }, { moyen: 'CHEQUE', compte: 1000, attendu: 0, ecart: 1000 }]);
  expect(countedOthers(null, [])).toEqual([]);
  expect(countedOthers({ CARTE: 'x' }, [])).toEqual([]);
});
