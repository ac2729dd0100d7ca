import { expect, test } from 'vitest';
import { saleOf } from './kept';

test('a kept sale is read as far as it goes', () => {
  const sale = saleOf(JSON.stringify({
    emisAt: '2026-11-22T09:00:00+01:00', caissierId: 'k', total: 3.6, lignes: [{ designation: 'Café', quantite: 2, prix_unitaire_ttc: 1.8, tva: 10, remise: 5.5, remiseType: 'POURCENT' }, 'rien'],
    paiements: [{ moyen_paiement: 'ESPECES', montant: 3.6 }, { montant: 'dix' }], rembourse: { documentId: 'd' },
  }));
  expect(sale).toEqual({
    at: '2026-11-22T09:00:00+01:00', cashierId: 'k', total: 3.6, refundOf: 'd', lines: [{ what: 'Café', quantity: 2, price: 1.8, rate: 10, discount: '−5,5\u00a0%' }],
    payments: [{ tender: 'ESPECES', amount: 3.6 }, { tender: '', amount: null }],
  });
});

test.each(['', 'pas du JSON', '[]', 'null', '12', '{}', '{"lignes":[]}', '{"lignes":"x","paiements":{}}'])('what is no sale is not taken for one: %s', (body) => {
  expect(saleOf(body)).toBeNull();
});
