// Two companies exchange invoices and statuses through the simulated platform, which misbehaves on demand: each file is
// sent once, each flow read once, and nothing is lost (conformite-fr 4.4 and 4.5).
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { cii } from '../lib/efacture.mjs';
import { Server, command, newFolder, until } from '../lib/server.mjs';
import { draft, invoice, line, twoCompanies } from '../lib/shop.mjs';
import { availableForMessages, faults } from '../lib/validators.mjs';

const folder = newFolder();
const server = await Server.start({ environment: { MYPROPARTNER_PLATEFORME_SIMULEE: folder } });
await server.api.holdToContract(/^\/facture-recue|\/transmettre$|\/transmission$|\/completer$/);
after(() => server.close());
const [a, b] = await twoCompanies(server);
const A = '732829320';
const B = '404833048';
const settings = async (shop, changes) => {
  const [row] = (await shop.api.get('/ParametresEntreprise?select=id')).json;
  await shop.api.patch(`/ParametresEntreprise/${row.id}`, changes);
};
const service = (prix) => [line(1, prix, 20, { designation: 'Heures', unite: 'HUR' })];
const sold = (lignes = service(120)) => invoice(a, lignes, { clientId: a.professionnel.id });
const state = async (id) => (await a.api.get(`/Document/${id}/transmission`)).json;
const send = (id) => a.api.post(`/Document/${id}/transmettre`, {});
const told = (id, wanted) => until(async () => (await state(id)).etat === wanted);
const inbox = async () => (await b.api.get('/facture-recue?limite=500')).json.factures;
const rules = (flux, more = {}) => writeFileSync(join(folder, 'consignes.json'), JSON.stringify({ flux, ...more }));
const flows = (siren) => readdirSync(join(folder, siren)).filter((name) => name.endsWith('.json')).sort()
  .map((name) => JSON.parse(readFileSync(join(folder, siren, name), 'utf8')));
/** Puts a flow where `siren` finds it, as if another platform had brought it. */
let dropped = 900000;
function drop(siren, type, bytes) {
  dropped += 1;
  mkdirSync(join(folder, siren), { recursive: true });
  writeFileSync(join(folder, siren, `F${dropped}.json`), JSON.stringify({ suivi: `x${dropped}`, type, nom: 'x', entrant: true,
    acquittement: 'Ok', motif: '', attente: 0, maj: '2026-11-22T09:00:00.000000Z', octets: Buffer.from(bytes).toString('base64') }));
  return `F${dropped}`;
}
/** Asks the platform for news and waits until the effect is done. */
async function poll(shop) {
  await shop.api.post('/facture-recue/relever', {});
  await until(async () => server.rows(`SELECT count(*)::int AS n FROM systeme.outbox WHERE "entrepriseId" = '${shop.entrepriseId}'
    AND topic = 'efacture.relever' AND sent_at IS NULL`)[0].n === 0);
}
/** Every exchange of a company has left. */
const sent = (shop) => until(async () => server.rows(`SELECT count(*)::int AS n FROM systeme.outbox
  WHERE "entrepriseId" = '${shop.entrepriseId}' AND topic = 'efacture.envoyer' AND sent_at IS NULL`)[0].n === 0);

test('what cannot go through the platform is refused by name', async () => {
  const first = await sold();
  await a.api.refused('POST', `/Document/${first.id}/transmettre`, { status: 409, code: 'plateforme_absente', body: {} });
  await a.api.refused('POST', '/facture-recue/relever', { status: 409, code: 'plateforme_absente', body: {} });
  await settings(a, { plateformeAgreee: 'PIGEON' });
  await a.api.refused('POST', `/Document/${first.id}/transmettre`, { status: 409, code: 'plateforme_inconnue', body: {} });
  await settings(a, { plateformeAgreee: 'SIMULATEUR' });
  await settings(b, { plateformeAgreee: 'SIMULATEUR', siren: B, numeroTva: 'FR83404833048' });
  const consumer = await invoice(a);
  await a.api.refused('POST', `/Document/${consumer.id}/transmettre`, { status: 409, code: 'document_non_transmissible', body: {} });
  const brouillon = await draft(a, service(1), { clientId: a.professionnel.id });
  await a.api.refused('POST', `/Document/${brouillon.id}/transmettre`, { status: 409, code: 'document_non_emis', body: {} });
  await b.api.refused('POST', `/Document/${first.id}/transmettre`, { status: 404, code: 'introuvable', body: {} });
  await b.api.refused('GET', `/Document/${first.id}/transmission`, { status: 404, code: 'introuvable' });
});

let facture;
let received;
test('an invoice leaves once, with the bytes that are frozen, and arrives right', async () => {
  facture = await sold();
  const { json } = await send(facture.id);
  assert.deepEqual([json.etat, json.nouveau], ['EN_ATTENTE', true]);
  await told(facture.id, 'ENVOYE');
  const again = await send(facture.id);
  assert.deepEqual([again.json.suivi, again.json.nouveau], [json.suivi, false]);
  const mine = flows(A).filter((f) => f.type === 'CustomerInvoice');
  assert.equal(mine.length, 1);
  const xml = (await a.api.get(`/Document/${facture.id}/xml`)).bytes;
  assert.deepEqual(Buffer.from(mine[0].octets, 'base64'), Buffer.from(xml));
  assert.equal((await state(facture.id)).sha256, createHash('sha256').update(xml).digest('hex'));
  await poll(a);
  const seen = await state(facture.id);
  assert.deepEqual([seen.etat, seen.statut, seen.statuts.map((s) => s.code)], ['ACCEPTE', 203, [200, 202, 203]]);
  await poll(b);
  received = (await inbox()).find((f) => f.numero === facture.numero);
  assert.deepEqual([received.conforme, received.statut, received.source, received.montant_ttc], [true, 203, 'PLATEFORME', 144]);
  await poll(b);
  assert.equal((await inbox()).filter((f) => f.numero === facture.numero).length, 1);
});

test('the buyer\'s statuses come back to the seller, the seller\'s payments go to the buyer', async () => {
  await b.api.post(`/facture-recue/${received.id}/prendre-en-charge`, {});
  await b.api.post(`/facture-recue/${received.id}/approuver`, {});
  await sent(b);
  await poll(a);
  assert.deepEqual([(await state(facture.id)).statut, (await state(facture.id)).statuts.map((s) => s.code).sort()], [205, [200, 202, 203, 204, 205]]);
  for (const montant of [100, 44]) {
    await a.api.post(`/Document/${facture.id}/encaisser`, { montant, moyen_paiement: 'VIREMENT', date_paiement: '2026-11-22' });
  }
  await poll(a);
  await poll(a);
  await sent(a);
  const paid = (await state(facture.id)).statuts.filter((s) => s.code === 212);
  assert.deepEqual(paid.map((s) => s.montants), [[{ categorie: 'S', taux: 20, ttc: 100 }], [{ categorie: 'S', taux: 20, ttc: 44 }]]);
  await poll(b);
  const end = (await b.api.get(`/facture-recue/${received.id}`)).json;
  assert.equal(end.statut, 212);
  assert.deepEqual(end.statuts.filter((s) => s.code === 212).map((s) => s.montants[0].ttc).sort((x, y) => x - y), [44, 100]);
});

test('a suspended invoice is completed by its seller, and taken up again by its buyer', async () => {
  const wanting = await sold();
  await a.api.refused('POST', `/Document/${wanting.id}/completer`, { status: 409, code: 'document_non_transmis', body: {} });
  await send(wanting.id);
  await sent(a);
  await poll(b);
  const { id } = (await inbox()).find((f) => f.numero === wanting.numero);
  await a.api.refused('POST', `/Document/${wanting.id}/completer`, { status: 409, code: 'statut_impossible', body: {} });
  await b.api.post(`/facture-recue/${id}/suspendre`, { motif: 'JUSTIF_ABS', texte: 'Joignez le bon de livraison signé.' });
  await sent(b);
  await poll(a);
  assert.deepEqual([(await state(wanting.id)).statut, (await state(wanting.id)).actions], [208, ['completer']]);
  await b.api.refused('POST', `/Document/${wanting.id}/completer`, { status: 404, code: 'introuvable', body: {} });
  const { json } = await a.api.post(`/Document/${wanting.id}/completer`, { texte: 'Le bon est dans votre courrier.' });
  assert.equal(json.statut, 209);
  await a.api.refused('POST', `/Document/${wanting.id}/completer`, { status: 409, code: 'statut_impossible', body: {} });
  const told209 = (await state(wanting.id)).statuts.find((s) => s.id === json.statutId);
  assert.deepEqual([told209.code, told209.auteur, told209.texte], [209, 'VENDEUR', 'Le bon est dans votre courrier.']);
  await sent(a);
  await poll(b);
  const whole = (await b.api.get(`/facture-recue/${id}`)).json;
  assert.deepEqual([whole.statut, whole.statuts.at(-1).texte], [209, 'Le bon est dans votre courrier.']);
  assert.ok(whole.actions.includes('approuver'));
  await b.api.post(`/facture-recue/${id}/approuver`, {});
  assert.equal((await b.api.get(`/facture-recue/${id}`)).json.statut, 205);
});

/** One message for each status that goes over the platform, of ours and of theirs, as they were when its story was told. */
const messages = new Map();
test('each status of the story has left or come as a message', () => {
  const seen = new Map([...flows(A), ...flows(B)].filter((f) => /LC$/.test(f.type)).map((f) => [/_(\d{3})_/.exec(f.nom)[1], f]));
  for (const code of ['200', '202', '203', '209', '212']) messages.set(code, Buffer.from(seen.get(code).octets, 'base64'));
});

test('a platform that fails, loses its answer, rejects, doubles, delays or cuts: sent once, told, nothing lost', async () => {
  const kinds = ['INDISPONIBLE', 'PERDRE_REPONSE', 'REJETER', 'DOUBLER', 'RETARD', 'DESORDRE', 'TRONQUER'];
  const made = {};
  for (const kind of kinds) made[kind] = await sold();
  rules(Object.fromEntries(kinds.map((kind) => [`${made[kind].numero}.xml`, [kind]])));
  await send(made.INDISPONIBLE.id);
  await until(async () => (await state(made.INDISPONIBLE.id)).erreur !== null);
  let seen = await state(made.INDISPONIBLE.id);
  assert.deepEqual([seen.etat, seen.tentatives], ['EN_ATTENTE', 1]);
  assert.match(seen.erreur, /ne répond pas/);
  await send(made.INDISPONIBLE.id);
  await told(made.INDISPONIBLE.id, 'ENVOYE');
  await send(made.PERDRE_REPONSE.id);
  await until(async () => (await state(made.PERDRE_REPONSE.id)).erreur !== null);
  await send(made.PERDRE_REPONSE.id);
  await told(made.PERDRE_REPONSE.id, 'ENVOYE');
  for (const kind of kinds.slice(2)) await send(made[kind].id);
  await sent(a);
  for (const kind of kinds) {
    const { suivi } = await state(made[kind].id);
    assert.equal(flows(A).filter((f) => f.type === 'CustomerInvoice' && f.suivi === suivi).length, 1, kind);
  }
  await poll(a);
  seen = await state(made.REJETER.id);
  assert.deepEqual([seen.etat, seen.statut, seen.statuts.map((s) => [s.code, s.motif])], ['REJETE', 213, [[213, 'REJ_SEMAN']]]);
  seen = await state(made.DESORDRE.id);
  assert.deepEqual([seen.statut, seen.statuts.map((s) => s.code)], [203, [200, 202, 203]]);
  await poll(b);
  const numbers = (await inbox()).map((f) => f.numero);
  const count = (kind) => numbers.filter((n) => n === made[kind].numero).length;
  assert.deepEqual(kinds.map(count), [1, 1, 0, 1, 0, 1, 0]);
  await poll(b);
  await poll(b);
  assert.equal((await inbox()).filter((f) => f.numero === made.RETARD.numero).length, 1, 'late, not lost');
  const [cut] = server.rows(`SELECT x.erreur, f.bytes IS NOT NULL AS kept FROM systeme.flux_plateforme x
    JOIN systeme.file f ON f.modele = 'FluxPlateforme' AND f.modele_id = x.id WHERE x."entrepriseId" = '${b.entrepriseId}' AND x.etat = 'REJETE'`);
  assert.match(cut.erreur, /^xml_invalide/);
  assert.equal(cut.kept, true);
});

test('what only platforms say, emission (201) and rejection (213), stands in the history', async () => {
  const said = flows(A).filter((f) => f.entrant && f.type === 'CustomerInvoiceLC');
  const xml = (code) => Buffer.from(said.find((f) => f.nom.includes(`_${code}_`)).octets, 'base64').toString();
  // The simulator goes from 200 to 202: another platform tells what is between, of the invoice that was paid, late.
  const emitted = xml('200').replaceAll(/[^<>]*_200_(\d{14})/g, `${facture.numero}_201_$1`).replace('>200<', '>201<')
    .replace(/<ram:IssuerAssignedID>[^<]*/, `<ram:IssuerAssignedID>${facture.numero}`);
  drop(A, 'CustomerInvoiceLC', emitted);
  await poll(a);
  const { statut, statuts } = await state(facture.id);
  assert.equal(statut, 212);
  assert.deepEqual(statuts.filter((s) => s.code === 201).map((s) => s.auteur), ['PLATEFORME']);
  messages.set('201', emitted).set('213', xml('213'));
});

test('the messages pass the official schematron, where the machine has it', () => {
  assert.deepEqual([...messages.keys()].sort(), ['200', '201', '202', '203', '209', '212', '213']);
  const files = [...messages.keys()].map((code) => ({ path: join(folder, `${code}.xml`), syntax: 'cdar' }));
  for (const [code, message] of messages) writeFileSync(join(folder, `${code}.xml`), message);
  if (availableForMessages) assert.deepEqual(faults(files, folder), []);
});

test('lies are kept apart: statuses of unknown invoices, ours said by others, files that are no invoice', async () => {
  const { id } = await sold();
  const before = await inbox();
  const bait = flows(A).find((f) => /_203_/.test(f.nom));
  const cdar = Buffer.from(bait.octets, 'base64').toString();
  const lies = [
    [A, 'CustomerInvoiceLC', cdar.replaceAll(facture.numero, 'INCONNUE-1').replace(/<ram:IssuerAssignedID>[^<]*/, '<ram:IssuerAssignedID>INCONNUE-1')],
    [A, 'CustomerInvoiceLC', cdar.replaceAll('203', '212').replace(/<ram:IssuerAssignedID>[^<]*/, `<ram:IssuerAssignedID>${facture.numero}`)],
    [A, 'CustomerInvoiceLC', '<a/>'],
    [A, 'Mystere', 'x'],
    [B, 'SupplierInvoice', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
  ].map(([siren, type, bytes]) => drop(siren, type, bytes));
  const good = drop(B, 'SupplierInvoice', cii({ numero: 'F-AILLEURS', acheteur: { siren: B, tva: 'FR83404833048', nom: 'B' } }));
  await poll(a);
  await poll(b);
  const kept = server.rows(`SELECT flux, etat, left(erreur, 60) AS erreur FROM systeme.flux_plateforme WHERE flux IN (${[...lies, good].map((l) => `'${l}'`).join()}) ORDER BY flux`);
  assert.deepEqual(kept.map((k) => k.etat), ['REJETE', 'REJETE', 'REJETE', 'REJETE', 'REJETE', 'RELEVE'], JSON.stringify(kept));
  assert.match(kept[0].erreur, /inconnue ici/);
  assert.match(kept[1].erreur, /212/);
  assert.match(kept[2].erreur, /^cdar_invalide/);
  assert.match(kept[4].erreur, /^xml_doctype/);
  assert.equal((await inbox()).length, before.length + 1);
  assert.equal((await state(id)).etat, null);
  assert.ok(existsSync(join(folder, B, `${good}.pris`)), 'acknowledged');
});

test('a flow that the platform does not give keeps no other from arriving, and is asked for again', async () => {
  const path = (flow) => join(folder, B, `${flow}.json`);
  const received = (numero) => inbox().then((all) => all.filter((f) => f.numero === numero).length);
  const invoiceOf = (numero) => cii({ numero, acheteur: { siren: B, tva: 'FR83404833048', nom: 'B' } });
  const broken = drop(B, 'SupplierInvoice', invoiceOf('F-MALADE'));
  const whole = readFileSync(path(broken), 'utf8');
  writeFileSync(path(broken), whole.replace(/"octets":"[^"]*"/, '"octets":"?"'));
  drop(B, 'SupplierInvoice', invoiceOf('F-SAINE'));
  await poll(b);
  assert.equal(await received('F-SAINE'), 1);
  writeFileSync(path(broken), whole);
  await poll(b);
  assert.deepEqual([await received('F-MALADE'), await received('F-SAINE')], [1, 1]);
});

test('a buyer that is not in the directory is told, not tried for ever', async () => {
  rules({}, { absents: [B] });
  const { id } = await sold();
  await send(id);
  await told(id, 'REJETE');
  assert.match((await state(id)).erreur, /annuaire/);
  rules({});
});

test('drawn from a seed, every fault ends well: all leave once and arrive once', async () => {
  rules({}, { graine: 3 });
  const made = [];
  for (let i = 0; i < 12; i += 1) made.push(await sold());
  for (const { id } of made) await send(id);
  // What failed is due again later than the clock stands: it is asked for anew until nothing waits.
  await until(async () => {
    const waiting = [];
    for (const { id } of made) if ((await state(id)).etat === 'EN_ATTENTE') waiting.push(id);
    for (const id of waiting) await send(id);
    return waiting.length === 0;
  });
  await sent(a);
  for (const { id } of made) {
    const { suivi, etat } = await state(id);
    assert.equal(etat, 'ENVOYE');
    assert.equal(flows(A).filter((f) => f.type === 'CustomerInvoice' && f.suivi === suivi).length, 1);
  }
  for (let i = 0; i < 4; i += 1) await poll(b);
  const numbers = (await inbox()).map((f) => f.numero);
  for (const { numero } of made) assert.equal(numbers.filter((n) => n === numero).length, 1, numero);
});

test('histories, files and exchanges still prove themselves', () => {
  const report = command(['doctor', '--data-dir', server.folder]);
  assert.equal(report.code, 0, report.output);
  assert.match(report.output, /ok\s+efacture_statuts/);
});
