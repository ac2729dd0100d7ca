// kill -9 of the program and of PostgreSQL under load. Whatever was acknowledged is there afterwards; no number is lost or
// given twice. The moments come from a seed that is printed: MYPROPARTNER_CRASH_SEED repeats them.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { crash, generator, seed, unanswered, wait } from '../lib/crash.mjs';
import { Server, command } from '../lib/server.mjs';
import { assertAmounts, line, twoCompanies } from '../lib/shop.mjs';

const random = generator(seed);
const server = await Server.start();
after(() => server.close());
const shops = await twoCompanies(server);
const acknowledged = { issued: new Map(), paid: new Map() };

/** One till: saves, issues and collects until told to stop; remembers only what was acknowledged. */
async function till(shop, stop) {
  while (!stop.now) {
    try {
      const api = server.api.as(shop.jeton);
      const { json: saved } = await api.post('/Document/enregistrer', { type: 'FACTURE', clientId: shop.particulier.id, lignes: [line(2, 3.5, 20), { articleId: shop.pain.id, quantite: 3 }] });
      const { json: issued } = await api.post(`/Document/${saved.id}/valider`, {});
      acknowledged.issued.set(saved.id, { shop, numero: issued.numero });
      await api.post(`/Document/${saved.id}/encaisser`, { montant: 5, moyen_paiement: 'CARTE', date_paiement: '2026-11-22' });
      acknowledged.paid.set(saved.id, (acknowledged.paid.get(saved.id) ?? 0) + 5);
    } catch (error) {
      // A lost connection, or an answer that the database is away: nothing was acknowledged. Anything else is a fault.
      if (!unanswered(error)) throw error;
      await wait(20);
    }
  }
}

function check() {
  for (const shop of shops) {
    const stored = server.rows(`SELECT d.id, d.numero, d."serieId", d.montant_paye, d.montant_ttc,
        (SELECT count(*)::int FROM "LigneDocument" l WHERE l."entrepriseId" = d."entrepriseId" AND l."documentId" = d.id) AS lignes,
        (SELECT coalesce(sum(p.montant), 0) FROM "Paiement" p WHERE p."entrepriseId" = d."entrepriseId" AND p."documentId" = d.id) AS paye
      FROM "Document" d WHERE d."entrepriseId" = '${shop.entrepriseId}' AND d.numero IS NOT NULL ORDER BY d.numero`);
    const numbers = stored.map((row) => Number(/(\d+)$/.exec(row.numero)[1]));
    assert.deepEqual(numbers, numbers.map((_, i) => i + 1), 'consecutive numbers, from one');
    const byId = new Map(stored.map((row) => [row.id, row]));
    for (const [id, { shop: owner, numero }] of acknowledged.issued) {
      if (owner === shop) assert.equal(byId.get(id)?.numero, numero, `acknowledged ${numero}`);
    }
    for (const row of stored) {
      assert.equal(row.lignes, 2, row.numero);
      assertAmounts(row, { montant_paye: Number(row.paye) });
      assert.ok(Number(row.paye) >= (acknowledged.paid.get(row.id) ?? 0), `acknowledged payment of ${row.numero}`);
    }
  }
}

test(`nothing acknowledged is lost and no number is missing (seed ${seed})`, async () => {
  const rounds = ['program', 'postgres', 'program', 'both', 'postgres'];
  for (const round of rounds) {
    const stop = { now: false };
    const tills = Array.from({ length: 8 }, (_, i) => till(shops[i % 2], stop));
    await wait(500 + 1500 * random());
    await crash(server, round, () => {
      stop.now = true;
      return Promise.all(tills);
    });
    check();
  }
  assert.ok(acknowledged.issued.size > 50, `only ${acknowledged.issued.size} documents were issued`);
  console.error(`crash: seed ${seed}, ${acknowledged.issued.size} documents acknowledged over ${rounds.length} kills`);
});

test('doctor finds every balance equal to its ledger', () => {
  const report = command(['doctor', '--data-dir', server.folder]);
  assert.equal(report.code, 0, report.output + report.errors);
});
