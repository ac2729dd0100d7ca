import { expect, test } from 'vitest';
import { faultText } from './faults';
import { columnKnown } from './words';

test.each<[string, string, string]>([
  ['#/reference', '« reference » est obligatoire.', '« Référence » est obligatoire.'],
  ['#/lignes/2/prix_unitaire_ht', 'prix_unitaire_ht doit être un nombre.', '« Prix unitaire HT » doit être un nombre.'],
  ['#/stock_alerte', 'Ce champ est obligatoire.', 'Alerte de stock : Ce champ est obligatoire.'],
  ['#/nom', 'Donnez un nom.', 'Donnez un nom.'],
  ['#/inconnu_du_tout', 'inconnu_du_tout manque.', 'inconnu_du_tout manque.'],
  ['#', 'La demande est vide.', 'La demande est vide.'],
])('%s: %s', (pointer, detail, said) => {
  expect(faultText({ pointer, detail }, columnKnown)).toBe(said);
});
