import { expect, test } from 'vitest';
import { faultText, inLabels } from './faults';
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

test('a refusal calls the fields of its faults by their labels, in its own sentence too', () => {
  const fault = (name: string): { pointer: string; code: string; detail: string } => ({ pointer: `#/${name}`, code: 'champ_obligatoire', detail: `Le champ « ${name} » est obligatoire.` });
  const base = { status: 422, code: 'entree_invalide', title: 'Entrée invalide' };
  const one = inLabels({ ...base, detail: fault('prix_vente_ht').detail, errors: [fault('prix_vente_ht')] }, columnKnown);
  expect(one.detail).toBe(one.errors?.[0]?.detail);
  expect(one.detail).not.toContain('prix_vente_ht');
  const two = inLabels({ ...base, detail: '2 erreurs à corriger.', errors: [fault('prix_vente_ht'), fault('nom')] }, columnKnown);
  expect(two.detail).toBe('2 erreurs à corriger.');
  expect(two.errors?.map(({ detail }) => detail)).toEqual([one.detail, 'Le champ « Nom » est obligatoire.']);
  expect(inLabels({ ...base, detail: 'Non.' }, columnKnown)).toEqual({ ...base, detail: 'Non.' });
});
