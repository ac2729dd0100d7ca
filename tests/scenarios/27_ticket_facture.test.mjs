// The invoice of a ticket of the till (conformite-fr 4.3, 12 line 19): turnover and VAT count once, stock moves once, what was
// paid is carried over, and the books say so to the centime.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { balance, entries as entriesOf } from '../lib/books.mjs';
import { lives } from '../lib/cycle.mjs';
import { Server, command, newFolder } from '../lib/server.mjs';
import { settlement, TODAY } from '../lib/settlement.mjs';
import { PASSWORD, assertAmounts, colleague, document, invoice, lineTtc, twoCompanies } from '../lib/shop.mjs';
import { Till, sale } from '../lib/till.mjs';
import * as validators from '../lib/validators.mjs';

const server = await Server.start({ clock: '2026-10-20T09:00:00Z' });
after(() => server.close());
const [shop, other] = await twoCompanies(server);
const { refused, actions, tracked, stock } = lives(server, shop);
const { account, state } = settlement(server, shop);
const pro = shop.professionnel.id;

async function restart(clock) {
  await server.stop();
  await server.launch({ clock });
  for (const one of [shop, other]) {
    one.api.url = server.url;
    one.api.token = (await one.api.post('/session', { email: one.email, motDePasse: PASSWORD }, { status: 201 })).json.jeton;
  }
}

const till = await Till.create(shop);
let hour = '2026-10-20T11:00:00+02:00';

/** A ticket of the day, paid by card. */
async function ticket(lignes, { clientId } = {}) {
  const total = lignes.reduce((sum, l) => sum + Math.round(l.quantite * l.prix_unitaire_ttc * (100 - (l.remise ?? 0))), 0) / 100;
  const { documentId } = await till.send(till.plain(lignes.map((l) => ({ tva: 20, ...l })), { total, clientId, emisAt: hour, paiements: [{ moyen_paiement: 'CARTE', montant: total }] }));
  return document(shop, documentId);
}
const service = await shop.api.create('Article', { reference: 'HEURE', nom: 'Conseil', type: 'SERVICE', prix_vente_ht: 50, tva: 20, unite: 'HUR', suiviStock: false });
const hours = (quantite) => sale('Conseil', quantite, 60, 20, { articleId: service.id });
const client = await shop.api.create('Client', { nom: 'Fidèle', type: 'PARTICULIER', adresse: '1 rue Neuve', codePostal: '59000', ville: 'Lille' });
const article = await tracked(10);
const october20 = {
  goods: await ticket([sale('Chaise', 3, 47.99, 20, { articleId: article }), sale('Notice', 1, 2.11, 5.5)]),
  service: await ticket([hours(2)]),
  anonymous: await ticket([sale('Lampe', 1, 30)]),
  named: await ticket([sale('Ampoule', 1, 12)], { clientId: client.id }),
};
await till.close({ comptage: { 50: 2 } });
await restart('2026-11-22T09:00:00Z');
await till.post('ouvrir', { fondDeCaisse: 100 });
hour = '2026-11-22T10:00:00+01:00';

const bill = async (of, body = { clientId: pro }, status = 201) => (await shop.api.post(`/Document/${of.id}/facturer`, body, { status })).json;
const vat = async (du, au) => (await shop.api.get(`/compta/tva?du=${du}&au=${au}`)).json;
const groups = (list) => list.map(({ categorieTva, taux, base, tva }) => [categorieTva, taux, base, tva]);
const october = () => vat('2026-10-01', '2026-10-31');
const november = () => vat('2026-11-01', '2026-11-30');
const both = () => vat('2026-10-01', '2026-11-30');
const equation = async () => (await shop.api.get('/compta/equation?du=2026-10-01&au=2026-11-30')).json;
const entries = async () => entriesOf(await shop.api.get('/compta/fec?du=2026-10-01&au=2026-11-30'));

test('the invoice of a ticket: the same amounts, paid, frame B7, its ticket named; nothing moves twice', async () => {
  const sold = october20.goods;
  assert.deepEqual(await stock(article), [7, 0]);
  assert.deepEqual(await actions(sold.id), ['envoyer', 'facturer']);
  const before = { october: await october(), both: await both() };

  const made = await bill(sold, { clientId: pro, referenceClient: 'BC 77', objet: 'Note de frais' });
  assert.equal(made.numero, 'FA2026-00001');
  const stored = await document(shop, made.id);
  assertAmounts(stored, { montant_ht: Number(sold.montant_ht), montant_tva: Number(sold.montant_tva), montant_ttc: 146.08 });
  assert.deepEqual([stored.type, stored.codeType, stored.cadre, stored.clientId, stored.documentOrigineId, stored.dateLivraison],
    ['FACTURE', '380', 'B7', pro, sold.id, '2026-10-20']);
  assert.deepEqual(await state(made), ['PAYE', 146.08, 0]);
  assert.deepEqual(stored.Paiement.map((p) => [p.moyen_paiement, p.reference]), [['COMPENSATION', `Ticket ${sold.numero}`]]);
  assert.match(stored.mentions, new RegExp(`Facture acquittée du ticket ${sold.numero} du 20/10/2026`));

  // One movement of stock, of the ticket.
  assert.deepEqual(await stock(article), [7, 0]);
  assert.deepEqual((await shop.api.get(`/MouvementStock?documentId=eq.${made.id}`)).json, []);
  // The ticket stays what it was, in the month in which the till counted it.
  assert.equal((await document(shop, sold.id, 'statut')).statut, 'VALIDE');
  assert.deepEqual(await october(), before.october);
  const now = await both();
  assert.deepEqual([groups(now.facturee), groups(now.exigible)], [groups(before.both.facturee), groups(before.both.exigible)]);
  assert.deepEqual(groups((await november()).exigible).filter(([, , base, tva]) => base !== 0 || tva !== 0), []);
  assert.equal((await equation()).equilibre, true);
  const page = await shop.api.get(`/Document/${made.id}/pdf`);
  const file = join(newFolder(), 'facture.pdf');
  writeFileSync(file, page.bytes);
  const text = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).stdout.replace(/[\u00a0\u202f]/g, ' ');
  assert.match(text, new RegExp(`Ticket : ${sold.numero} du 20/10/2026`));
  assert.match(text, /Réglé avec le ticket +[-–−]146,08/);
  assert.match(text, /Net à payer +0,00/);
  assert.doesNotMatch(text, /IBAN|Payer par virement|Échéance/);
});

test('a service: its VAT was due with the ticket, and waits for nothing on the invoice (S7)', async () => {
  const counted = groups((await both()).exigible);
  const made = await bill(october20.service);
  const stored = await document(shop, made.id, 'cadre,tvaExigibilite');
  assert.deepEqual(stored, { cadre: 'S7', tvaExigibilite: null });
  assert.deepEqual(groups((await both()).exigible), counted);
  assert.equal((await equation()).equilibre, true);
});

test('the account of the client: the invoice and the ticket that it gives back, nothing due', async () => {
  assert.equal((await account(client)).solde, 0);
  const made = await bill(october20.anonymous, { clientId: client.id });
  const seen = await account(client);
  assert.deepEqual(seen.mouvements.map((m) => [m.nature, m.montant, m.solde]).slice(-2), [['FACTURE', 30, 30], ['REPRISE', -30, 0]]);
  assert.deepEqual([seen.solde, seen.du], [0, 0]);
  await bill(october20.named, {});
  assert.equal((await account(client)).solde, 0);
  const books = (await shop.api.get(`/compta/compte-client?clientId=${client.id}&du=2026-10-01&au=2026-11-30`)).json;
  assert.equal(books.totaux.solde, 0);
  const aged = (await shop.api.get('/compta/balance-agee?au=2026-11-30')).json;
  assert.deepEqual(aged.lignes.filter((l) => l.clientId === client.id || l.clientId === null), []);
  assert.equal((await document(shop, made.id, 'clientId')).clientId, client.id);
});

test('the books: sale over the counter once, the client owes nothing, and the file passes the official check', async () => {
  const rows = await entries();
  assert.equal(balance(rows, '411'), 0);
  assert.equal(balance(rows, '411', 'COMPTOIR'), 0);
  const due = (await both()).exigible.reduce((sum, g) => sum + Math.round(g.tva * 100), 0);
  assert.equal(-balance(rows, '44571'), due);
  assert.equal(-balance(rows, '70'), (await both()).facturee.reduce((sum, g) => sum + Math.round(g.base * 100), 0));
  validators.acceptedEntries(await shop.api.get('/compta/fec?exercice=2026'));
});

test('e-reporting declares the ticket, and not its invoice', async () => {
  const { json } = await shop.api.post('/ereporting/preparer', { type: '10.3', du: '2026-10-01', au: '2026-10-31' });
  const { lignes } = (await shop.api.get(`/ereporting/${json.id}`)).json;
  const declared = lignes.reduce((sum, l) => sum + Math.round(l.tva * 100), 0);
  assert.equal(declared, (await october()).facturee.reduce((sum, g) => sum + Math.round(g.tva * 100), 0));
  // To a consumer, an invoice of November would be declared, were it not of a ticket.
  await bill(await ticket([sale('Vase', 1, 24)]), { clientId: shop.particulier.id });
});

test('the electronic invoice passes the official validators: paid, its ticket as the preceding document', async () => {
  const sold = await ticket([sale('Bol', 3, 9.99), sale('Thé', 2, 4.2, 10, { remise: 5 })]);
  const worked = await ticket([hours(1)]);
  const work = newFolder();
  const files = [];
  for (const [name, of] of [['b7', sold], ['s7', worked]]) {
    const made = await bill(of);
    for (const format of ['cii', 'ubl']) {
      const { bytes, text } = await shop.api.get(`/Document/${made.id}/xml?format=${format}`);
      files.push({ path: join(work, `${name}.${format}.xml`), syntax: format, name });
      writeFileSync(files.at(-1).path, bytes);
      if (format !== 'cii') continue;
      assert.match(text, new RegExp(`<ram:InvoiceReferencedDocument><ram:IssuerAssignedID>${of.numero}</ram:IssuerAssignedID>`));
      assert.match(text, /<ram:DuePayableAmount>0.00</);
      const amount = (element) => new RegExp(`<ram:${element}>([^<]+)<`).exec(text)[1];
      assert.equal(amount('TotalPrepaidAmount'), amount('GrandTotalAmount'));
      assert.match(text, /<ram:TypeCode>48<\/ram:TypeCode>/);
    }
  }
  if (validators.available) {
    assert.deepEqual(validators.faults(files, work), []);
    const strict = validators.strict(files.filter((f) => f.syntax === 'cii').map((f) => f.path));
    assert.equal(strict.code, 0, strict.output);
  }
});

test('what was sold comes back once: the credit note is on the invoice, and brings the goods back', async () => {
  const chair = await tracked(5);
  const sold = await ticket([sale('Chaise', 2, 48, 20, { articleId: chair })]);
  const made = await bill(sold);
  await refused(sold.id, 'crediter', { status: 409, code: 'ticket_facture', contains: [made.numero] });
  await refused(made.id, 'rectifier', { status: 409, code: 'document_non_rectifiable', contains: ['avoir'] });
  const [payment] = (await document(shop, sold.id)).Paiement;
  await refused(sold.id, 'annuler-paiement', { status: 409, code: 'ticket_facture', body: { paiementId: payment.id } });
  const before = await both();
  const credit = (await shop.api.post(`/Document/${made.id}/crediter`, {}, { status: 201 })).json;
  assert.deepEqual(await stock(chair), [5, 0]);
  const at20 = (report) => report.exigible.find((g) => g.taux === 20);
  assert.equal(Math.round((at20(before).tva - at20(await both()).tva) * 100), 1600);
  await shop.api.post(`/Document/${credit.id}/rembourser`, { montant: 96, moyen_paiement: 'ESPECES', date_paiement: TODAY });
  assert.equal((await document(shop, made.id, 'statut')).statut, 'ANNULE');
  assert.equal((await equation()).equilibre, true);
});

test('a ticket is made and corrected at the till alone: elsewhere it is refused by name, and the till says the same as before (R-CAI-5)', async () => {
  const sold = await ticket([sale('Miroir', 1, 40)], { clientId: pro });
  const before = (await till.get('x')).json;
  const told = { status: 409, code: 'ticket_a_la_caisse', contains: ['caisse'] };
  const [payment] = sold.Paiement;
  await refused(sold.id, 'annuler-paiement', { ...told, body: { paiementId: payment.id } });
  await refused(sold.id, 'crediter', told);
  await refused(sold.id, 'rembourser', { ...told, body: { moyen_paiement: 'ESPECES', date_paiement: TODAY } });
  await refused(sold.id, 'encaisser', { ...told, body: { montant: 1, moyen_paiement: 'CARTE', date_paiement: TODAY } });
  await refused(sold.id, 'dupliquer', told);
  const body = { type: 'TICKET', modePrix: 'TTC', lignes: [lineTtc(1, 40, 20)] };
  const seller = await colleague(server, shop, 'VENDEUR');
  for (const { api } of [shop, seller]) await api.refused('POST', '/Document/enregistrer', { ...told, pointers: ['#/type'], body });
  // What a till gave back is its own too.
  const { avoirId } = await till.send(till.plain([], { total: -40, emisAt: hour, paiements: [{ moyen_paiement: 'CARTE', montant: -40 }], rembourse: { documentId: sold.id } }));
  const [given] = (await document(shop, avoirId)).Paiement;
  await refused(avoirId, 'annuler-paiement', { ...told, body: { paiementId: given.id } });
  await refused(avoirId, 'rembourser', { ...told, body: { moyen_paiement: 'ESPECES', date_paiement: TODAY } });
  const { totaux } = (await till.get('x')).json;
  assert.deepEqual([Number(totaux.retours_ttc) - Number(before.totaux.retours_ttc), Number(totaux.ventes_ttc)], [40, Number(before.totaux.ventes_ttc)]);
  // A draft of before does not become a ticket either; it can be deleted.
  const { id } = (await shop.api.post('/Document/enregistrer', { ...body, type: 'FACTURE' })).json;
  server.sql(`SET app.entreprise = '${shop.entrepriseId}'; UPDATE "Document" SET type = 'TICKET' WHERE id = '${id}';`);
  await refused(id, 'valider', told);
  await shop.api.post(`/Document/${id}/supprimer`, {}, { status: 204 });
});

test('what cannot be invoiced is refused by name, and nothing is half done', async () => {
  const sold = await ticket([sale('Table', 1, 50)]);
  const before = server.rows(`SELECT count(*)::int AS n FROM "Document" WHERE "entrepriseId" = '${shop.entrepriseId}'`);
  await refused(sold.id, 'facturer', { status: 422, code: 'client_manquant', pointers: ['#/clientId'] });
  await refused(sold.id, 'facturer', { status: 422, code: 'reference_inconnue', pointers: ['#/clientId'], body: { clientId: other.professionnel.id } });
  await refused(sold.id, 'facturer', { status: 422, pointers: ['#/client'], body: { client: 'x' } });
  // What `valider` asks of a buyer is asked here too: a French company has its SIREN.
  const unknown = await shop.api.create('Client', { nom: 'Sans Siren', type: 'PROFESSIONNEL', adresse: '1 rue X', codePostal: '59000', ville: 'Lille', pays: 'FR' });
  await refused(sold.id, 'facturer', { status: 422, code: 'siren_acheteur_manquant', pointers: ['#/clientId'], body: { clientId: unknown.id } });
  assert.deepEqual(server.rows(`SELECT count(*)::int AS n FROM "Document" WHERE "entrepriseId" = '${shop.entrepriseId}'`), before);

  const named = await ticket([sale('Clef', 1, 5)], { clientId: shop.particulier.id });
  await refused(named.id, 'facturer', { status: 422, code: 'client_du_ticket', pointers: ['#/clientId'], body: { clientId: pro } });
  await bill(named, {});
  await refused(named.id, 'facturer', { status: 409, code: 'ticket_facture' });
  const returned = await ticket([sale('Tabouret', 2, 50)], { clientId: pro });
  const [{ id: ligneId }] = returned.LigneDocument;
  await till.send(till.plain([], { total: -50, emisAt: hour, paiements: [{ moyen_paiement: 'CARTE', montant: -50 }], rembourse: { documentId: returned.id, lignes: [{ ligneId, quantite: 1 }] } }));
  await refused(returned.id, 'facturer', { status: 409, code: 'document_non_facturable', contains: ['crédité'] });
  // A ticket that an older version issued unpaid has no invoice that says that it is paid.
  const old = await invoice(shop, [lineTtc(1, 50, 20)], { clientId: pro });
  const become = (type) => server.sql(`SET app.entreprise = '${shop.entrepriseId}'; SET session_replication_role = replica; UPDATE "Document" SET type = '${type}' WHERE id = '${old.id}';`);
  become('TICKET');
  await refused(old.id, 'facturer', { status: 409, code: 'ticket_non_regle', contains: ['50,00'], body: { clientId: pro } });
  become('FACTURE');
  const plain = await invoice(shop, [lineTtc(1, 5, 20)]);
  await refused(plain.id, 'facturer', { status: 409, code: 'document_non_facturable' });
  await other.api.refused('POST', `/Document/${sold.id}/facturer`, { status: 404, code: 'introuvable', body: { clientId: other.professionnel.id } });
  const accountant = await colleague(server, shop, 'COMPTABLE');
  await accountant.api.refused('POST', `/Document/${sold.id}/facturer`, { status: 403, body: { clientId: pro } });
  const cashier = await colleague(server, shop, 'CAISSIER');
  await cashier.api.post(`/Document/${sold.id}/facturer`, { clientId: pro }, { status: 201 });
});

test('ten tills ask for the invoice of one ticket at once: one is made, nine are told', async () => {
  const sold = await ticket([sale('Cadre', 1, 60)]);
  const answers = await Promise.all(Array.from({ length: 10 }, () =>
    shop.api.request('POST', `/Document/${sold.id}/facturer`, { body: { clientId: pro }, expect: { status: [201, 409] } })));
  assert.equal(answers.filter((a) => a.status === 201).length, 1);
  assert.deepEqual([...new Set(answers.filter((a) => a.status === 409).map((a) => a.json.code))], ['ticket_facture']);
});

test('November is declared once it is over: its tickets, none of their invoices', async () => {
  await restart('2026-12-05T09:00:00Z');
  const { json } = await shop.api.post('/ereporting/preparer', { type: '10.3', du: '2026-11-01', au: '2026-11-30' });
  const { lignes } = (await shop.api.get(`/ereporting/${json.id}`)).json;
  const [{ tva }] = server.rows(`SELECT round(100 * sum(CASE d.type WHEN 'AVOIR' THEN -d.montant_tva ELSE d.montant_tva END))::int AS tva FROM "Document" d
    WHERE d."entrepriseId" = '${shop.entrepriseId}' AND d."dateEmission" BETWEEN '2026-11-01' AND '2026-11-30' AND d.numero IS NOT NULL
      AND (d.type = 'TICKET' OR EXISTS (SELECT FROM "Document" o WHERE o.id = d."documentOrigineId" AND d.type = 'AVOIR' AND o.type = 'TICKET')
        OR (d.destinataire ->> 'type' = 'PARTICULIER' AND coalesce(d.cadre, '') NOT IN ('B7', 'S7')))`);
  assert.equal(lignes.reduce((sum, l) => sum + Math.round(l.tva * 100), 0), tva);
});

test('doctor and the fingerprints agree', async () => {
  await server.stop();
  for (const name of ['doctor', 'verify']) {
    const report = command([name, '--data-dir', server.folder]);
    assert.equal(report.code, 0, report.output + report.errors);
  }
});
