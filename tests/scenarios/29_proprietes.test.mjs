// What is true of every document, tried on random ones of up to 200 lines, through the API and in what is stored: HT + TVA =
// TTC; the lines make the totals; the invoice is the quote; invoice and credit note make nothing; deposits and final invoice
// make the whole. The same seed draws the same documents.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Server, command } from '../lib/server.mjs';
import { draft, twoCompanies } from '../lib/shop.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, other] = await twoCompanies(server);
const post = async (id, verb, body = {}) => (await shop.api.post(`/Document/${id}/${verb}`, body)).json;

/** mulberry32: numbers in [0, 1) from a seed. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6D2B79F5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
const random = generator(20261122);
const below = (n) => Math.floor(random() * n);
const pick = (list) => list[below(list.length)];
const decimal = (max, scale) => below(max * 10 ** scale) / 10 ** scale;

/** A random document: lines over several rates, in either mode, with text lines, discounts of both kinds, charges. */
function anything(count) {
  const modePrix = pick(['HT', 'TTC']);
  const price = modePrix === 'HT' ? 'prix_unitaire_ht' : 'prix_unitaire_ttc';
  const rates = [20, 10, 5.5, 2.1, 0].slice(0, 1 + below(5));
  const lignes = Array.from({ length: count }, (_, i) => (i > 0 && below(12) === 0
    ? { type: pick(['TITRE', 'COMMENTAIRE']), designation: 'Titre' }
    : { designation: `Ligne ${i}`, quantite: pick([1 + below(40), (1 + below(50_000)) / 1000]), [price]: pick([decimal(90, 2), decimal(40, 6)]), tva: pick(rates),
      ...(below(4) === 0 ? { remise: decimal(100, 2) } : {}) }));
  const of = { clientId: shop.particulier.id, modePrix };
  if (below(3) === 0) of.remise = decimal(100, 2);
  if (below(2) === 0) of.frais = [{ libelle: 'Port', montant: decimal(30, 2), tva: pick(rates) }];
  return { lignes, of };
}

const counts = [...Array.from({ length: 16 }, () => 1 + below(12)), 40, 90, 150, 200];
const cases = [];
for (const count of counts) {
  const { lignes, of } = anything(count);
  const quote = await draft(shop, lignes, { type: 'DEVIS', ...of });
  await post(quote.id, 'valider');
  cases.push({ count, quote });
}
const id = (list) => list.map((d) => `'${d}'`).join(', ');
/** Centimes of a document as it is stored, with its VAT by rate. */
const stored = (documents) => Object.fromEntries(server.rows(`SELECT d.id, (d.montant_ht * 100)::int AS ht, (d.montant_tva * 100)::int AS tva, (d.montant_ttc * 100)::int AS ttc,
    (d."netAPayer" * 100)::int AS net, (SELECT json_agg(json_build_array(t.categorie, t.taux, (t.base * 100)::int, (t.montant * 100)::int) ORDER BY t.categorie, t.taux)
      FROM systeme.document_tva t WHERE t."documentId" = d.id) AS groupes
  FROM "Document" d WHERE d.id IN (${id(documents)})`).map((row) => [row.id, row]));

test('the cases are worth trying: both modes, discounts, charges, text lines, two hundred lines', () => {
  const [seen] = server.rows(`SELECT count(*) FILTER (WHERE "modePrix" = 'HT')::int AS ht, count(*) FILTER (WHERE "modePrix" = 'TTC')::int AS ttc,
    count(*) FILTER (WHERE remise <> 0)::int AS remises, (SELECT count(*)::int FROM systeme.document_frais) AS frais,
    (SELECT max(n)::int FROM (SELECT count(*) AS n FROM "LigneDocument" GROUP BY "documentId") l) AS lignes FROM "Document" WHERE type = 'DEVIS'`);
  assert.ok(seen.ht > 3 && seen.ttc > 3 && seen.remises > 2 && seen.frais > 2 && seen.lignes === 200, JSON.stringify(seen));
});

test('quote = invoice: transformed whole, every amount is the same, rate by rate', async () => {
  for (const c of cases) {
    const made = await post(c.quote.id, 'transformer');
    c.invoice = { ...made, ...(await post(made.id, 'valider')) };
  }
  const all = stored(cases.flatMap(({ quote, invoice }) => [quote.id, invoice.id]));
  for (const { quote, invoice, count } of cases) {
    assert.deepEqual({ ...all[invoice.id], id: '' }, { ...all[quote.id], id: '', net: all[invoice.id].net }, `${count} lines`);
  }
});

test('HT + TVA = TTC, and lines, discount and charges make the totals: of every document and of every rate', () => {
  const faults = server.rows(`SELECT d.type, d.numero, d.montant_ht, d.montant_tva, d.montant_ttc, l.ht, l.ttc, f.ht AS frais_ht, f.ttc AS frais_ttc, t.base, t.montant
    FROM "Document" d
    LEFT JOIN LATERAL (SELECT coalesce(sum(montant_ht), 0) AS ht, coalesce(sum(montant_ttc), 0) AS ttc, bool_and(montant_ht + montant_tva = montant_ttc) AS juste
                       FROM "LigneDocument" l WHERE l."documentId" = d.id) l ON true
    LEFT JOIN LATERAL (SELECT coalesce(sum(montant_ht), 0) AS ht, coalesce(sum(montant_ht + montant_tva), 0) AS ttc FROM systeme.document_frais f WHERE f."documentId" = d.id) f ON true
    LEFT JOIN LATERAL (SELECT coalesce(sum(base), 0) AS base, coalesce(sum(montant), 0) AS montant,
                         bool_and(d."modePrix" = 'TTC' OR montant = round(base * taux / 100, 2)) AS juste FROM systeme.document_tva t WHERE t."documentId" = d.id) t ON true
    WHERE d.numero IS NOT NULL AND NOT (d.montant_ht + d.montant_tva = d.montant_ttc AND l.juste AND coalesce(t.juste, true) AND t.base = d.montant_ht AND t.montant = d.montant_tva
      AND CASE WHEN d.remise <> 0 THEN CASE d."modePrix" WHEN 'HT' THEN l.ht - round(l.ht * d.remise / 100, 2) + f.ht = d.montant_ht
                                                         ELSE l.ttc - round(l.ttc * d.remise / 100, 2) + f.ttc = d.montant_ttc END
               ELSE CASE d."modePrix" WHEN 'HT' THEN l.ht + f.ht = d.montant_ht ELSE l.ttc + f.ttc = d.montant_ttc END END)`);
  assert.deepEqual(faults, []);
});

test('invoice + credit note = 0: of a whole credit note, and of two by lines', async () => {
  for (const [i, c] of cases.entries()) {
    if (i % 2 === 0) {
      c.credits = [await post(c.invoice.id, 'crediter')];
    } else {
      const { json: lignes } = await shop.api.get(`/LigneDocument?documentId=eq.${c.invoice.id}&type=in.(ARTICLE,LIBRE)&order=ordre&select=id,quantite`);
      const some = lignes.filter((_, n) => n % 3 !== 1).map(({ id: ligneId, quantite }) => ({ ligneId, quantite: below(2) ? quantite : Math.max(0.001, Math.floor(quantite * 500) / 1000) }));
      c.credits = some.length ? [await post(c.invoice.id, 'crediter', { lignes: some })] : [];
      if ((await shop.api.get(`/Document/${c.invoice.id}?select=statut`)).json.statut !== 'ANNULE') c.credits.push(await post(c.invoice.id, 'crediter'));
    }
  }
  const all = stored(cases.flatMap(({ invoice, credits }) => [invoice.id, ...credits.map((a) => a.id)]));
  for (const { invoice, credits, count } of cases) {
    const rest = Object.fromEntries(all[invoice.id].groupes.map(([category, rate, base, vat]) => [`${category} ${rate}`, [base, vat]]));
    for (const credit of credits) for (const [category, rate, base, vat] of all[credit.id].groupes ?? []) {
      const group = rest[`${category} ${rate}`];
      group[0] -= base;
      group[1] -= vat;
    }
    assert.deepEqual(Object.values(rest).flat().filter((amount) => amount !== 0), [], `${count} lines: ${JSON.stringify(rest)}`);
    const sum = (member) => credits.reduce((total, a) => total - all[a.id][member], all[invoice.id][member]);
    assert.deepEqual([sum('ht'), sum('tva'), sum('ttc')], [0, 0, 0]);
  }
});

test('deposits + final = the whole: what the final invoice leaves to pay and its VAT are what deposits did not ask', async () => {
  for (const count of [1, 3, 7, 12, 60]) {
    const { lignes, of } = anything(count);
    const quote = await draft(shop, lignes, { type: 'DEVIS', ...of });
    const { montant_ttc: total } = await post(quote.id, 'valider');
    if (Number(total) < 1) continue;
    const deposits = [];
    for (const pourcent of [30, 1 + below(40)]) {
      const asked = await post(quote.id, 'demander-acompte', { pourcent });
      deposits.push({ ...asked, ...(await post(asked.id, 'valider')) });
    }
    const made = await post(quote.id, 'transformer');
    const final = { ...made, ...(await post(made.id, 'valider')) };
    const all = stored([quote.id, final.id, ...deposits.map((d) => d.id)]);
    assert.equal(deposits.reduce((sum, d) => sum + all[d.id].ttc, all[final.id].net), all[quote.id].ttc, `${count} lines`);
    // By rate: the VAT of the deposits is what the final invoice deducts, and the rest is not negative.
    const [{ faults }] = server.rows(`SELECT count(*)::int AS faults FROM (
        SELECT t.categorie, t.taux, sum(t.montant) AS tva, sum(t.base) AS base FROM systeme.document_tva t WHERE t."documentId" IN (${id(deposits.map((d) => d.id))}) GROUP BY 1, 2) a
      FULL JOIN (SELECT c.categorie, c.taux, sum(c.montant_tva) AS tva, sum(c.montant_ht) AS base FROM systeme.document_acompte c WHERE c."documentId" = '${final.id}' GROUP BY 1, 2) c
        ON c.categorie = a.categorie AND c.taux = a.taux
      LEFT JOIN systeme.document_tva f ON f."documentId" = '${final.id}' AND f.categorie = c.categorie AND f.taux = c.taux
      WHERE a.tva IS DISTINCT FROM c.tva OR a.base IS DISTINCT FROM c.base OR f.montant < c.tva OR f.base < c.base`);
    assert.equal(faults, 0, `${count} lines`);
  }
});

test('the books agree, doctor and the fingerprints too; the other company saw nothing', async () => {
  assert.equal((await shop.api.get('/compta/equation?du=2026-11-01&au=2026-11-30')).json.equilibre, true);
  assert.deepEqual((await other.api.get('/Document?select=id')).json, []);
  await server.stop();
  for (const name of ['doctor', 'verify']) {
    const report = command([name, '--data-dir', server.folder]);
    assert.equal(report.code, 0, report.output + report.errors);
  }
});
