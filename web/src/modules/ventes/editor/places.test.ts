import { expect, test } from 'vitest';
import { emptyDocument, emptyLine } from '../form';
import { placeOf } from './places';

const values = { ...emptyDocument('FACTURE', null), lignes: [{ ...emptyLine(), designation: 'Vis' }, emptyLine(), { ...emptyLine(), designation: 'Clous' }] };

test.each([
  ['#/clientId', 'clientId'], ['#/lignes/0/quantite', 'lignes.0.quantite'], ['#/lignes/1/prix_unitaire_ht', 'lignes.2.prix'], ['#/lignes/1', 'lignes.2.designation'],
  ['#/frais/0/montant', 'frais.0.montant'], ['#/echeancier/1/pourcent', 'echeancier.1.valeur'], ['#/echeancier', 'echeancier'],
])('%s is %s: a line left blank was not sent and does not count', (pointer, path) => expect(placeOf(pointer, values)).toBe(path));

test('what has no field has no place', () => expect([placeOf('#/inconnu', values), placeOf(undefined, values), placeOf('#/lignes/7/tva', values)]).toEqual([null, null, null]));
