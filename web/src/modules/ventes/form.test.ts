import { expect, test } from 'vitest';
import { bodyOf, copyOf, deductedOf, type DocumentValues, emptyDocument, emptyLine, emptyTerm, sentLines } from './form';

const values = (more: Partial<DocumentValues>): DocumentValues => ({ ...emptyDocument('FACTURE', 'c'), ...more });
const sold = { ...emptyLine(), designation: 'Vis', prix: 2 };

test('lines left blank are not sent, a subtotal is', () => {
  const typed = values({ lignes: [emptyLine(), sold, emptyLine('SOUS_TOTAL')] });
  expect(bodyOf(typed).lignes.map(({ type, designation }) => [type, designation])).toEqual([['LIBRE', 'Vis'], ['SOUS_TOTAL', 'Sous-total']]);
  expect(sentLines(typed)).toEqual([1, 2]);
});

test('prices go in the sense of the mode', () => {
  expect(bodyOf(values({ modePrix: 'TTC', lignes: [sold] })).lignes[0]).toMatchObject({ prix_unitaire_ttc: 2 });
  expect(bodyOf(values({ lignes: [sold] })).lignes[0]).not.toHaveProperty('prix_unitaire_ttc');
});

test('instalments take the place of the due date, and none left are taken away', () => {
  const typed = values({ dateEcheance: '2026-12-31', lignes: [sold], echeancier: [{ ...emptyTerm(), part: 'POURCENT', valeur: 30, delaiJours: 0 }, { ...emptyTerm(), date: '2027-01-31' }] });
  expect(bodyOf(typed)).toMatchObject({ dateEcheance: null, echeancier: [{ pourcent: 30, delaiJours: 0, finDeMois: 'NON' }, { date: '2027-01-31' }] });
  expect(bodyOf({ ...typed, id: 'x', version: 2, echeancier: [] })).toMatchObject({ dateEcheance: '2026-12-31', echeancier: [] });
});

test('deposits are left to the server until somebody chooses', () => {
  expect(bodyOf(values({ lignes: [sold] }))).not.toHaveProperty('acomptes');
  expect(bodyOf(values({ lignes: [sold], acomptes: [{ documentId: 'a', numero: 'FAC1', montant: null }] }))).toMatchObject({ acomptes: [{ documentId: 'a' }] });
  expect(bodyOf(values({ lignes: [sold], acomptes: [] }))).toMatchObject({ acomptes: [] });
});

test('a copy keeps what is sold and to whom, and nothing of its life', () => {
  const stored = values({ id: 'x', version: 3, objet: 'Toiture', dateEmission: '2026-01-02', referenceClient: 'BC 4', lignes: [{ ...sold, ligneOrigineId: 'l' }], echeancier: [emptyTerm(), { ...emptyTerm(), date: '2026-02-01' }] });
  expect(copyOf(stored, 'DEVIS')).toMatchObject({ id: null, version: null, type: 'DEVIS', clientId: 'c', objet: 'Toiture', dateEmission: null, referenceClient: '', lignes: [{ designation: 'Vis', ligneOrigineId: null }] });
  expect(copyOf(stored, 'DEVIS').echeancier).toHaveLength(1);
});

test('a provision goes with the lines of its category', () => {
  const typed = values({ lignes: [{ ...sold, tva: 0, categorieTva: 'E' }, sold], motifs: { E: 'VATEX-FR-CGI261-4' } });
  expect(bodyOf(typed).lignes.map((line) => ('motifExoneration' in line ? line.motifExoneration : null))).toEqual(['VATEX-FR-CGI261-4', null]);
});

test('what a deposit gives at several rates adds up to the centime', () => {
  expect(deductedOf({ acomptes: [{ documentId: 'a', numero: 'FAC1', montant_ttc: 0.1 }, { documentId: 'a', numero: 'FAC1', montant_ttc: 0.2 }] })).toEqual([{ documentId: 'a', numero: 'FAC1', montant: 0.3 }]);
});
