// The law of the till (R-CAI-5, CGI 286-I-3 bis) over a year, each month lived at its own date: days, months and the year are closed, the
// archive passes two verifiers that share no code with what signed it, and a cent changed by the owner of the database is found.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { project } from '../lib/paths.mjs';
import { Server, command, newFolder, until } from '../lib/server.mjs';
import { PASSWORD, twoCompanies } from '../lib/shop.mjs';
import { Till, sale } from '../lib/till.mjs';

const validators = process.env.MYPROPARTNER_VALIDATORS ?? join(project, '../shared/validators');
const server = await Server.start({ clock: '2026-01-10T09:00:00Z' });
const files = newFolder();
after(async () => {
  await server.close();
  rmSync(files, { recursive: true, force: true });
});
const [shop, other] = await twoCompanies(server);
const till = await Till.create(shop, { fond: 0 });

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
const get = async (path) => (await shop.api.get(`/Register/${till.id}/${path}`)).json;
const journal = async () => (await get('journal')).evenements;
const verify = (file, ...more) => command(['verify', file, ...more]);
const python = (file) => spawnSync('python3', [join(validators, 'caisse_verify.py'), file], { encoding: 'utf8' });
/** Lives at `clock` from now on; the sessions of people have ended. */
async function live(clock) {
  await server.stop();
  await server.launch({ clock });
  for (const who of [shop, other]) {
    who.api.url = server.url;
    who.api.token = (await server.api.request('POST', '/session', { body: { email: who.email, motDePasse: PASSWORD } })).json.jeton;
  }
}
const pieces = (nature) => server.rows(`SELECT p.seq, p.jour, p.contenu::jsonb AS contenu FROM systeme.piece_fiscale p
  WHERE p.register_id = '${till.id}' AND p.nature = '${nature}' AND NOT p.ecole ORDER BY p.seq`);

/** One day of the till: three sales, in March a refund of the first. */
async function day(month) {
  const emisAt = `2026-${month}-10T10:${month}:00+01:00`;
  const card = (total) => ({ emisAt, paiements: [{ moyen_paiement: 'CARTE', montant: total }] });
  const first = await till.sell([sale('Pain, bis', 2, 1.2, 5.5), sale('Café', 1, 1.8, 10)], card(4.2));
  await till.sell([sale('Table', 1, 100 + Number(month))], card(100 + Number(month)));
  await till.sell([sale('Livre', 0.5, 20, 5.5)], card(10));
  if (month === '03') {
    const [line] = (await shop.api.get(`/LigneDocument?documentId=eq.${first.documentId}&order=ordre&select=id`)).json;
    await till.sell([], { emisAt, total: -1.2, paiements: [{ moyen_paiement: 'CARTE', montant: -1.2 }],
      rembourse: { documentId: first.documentId, lignes: [{ ligneId: line.id, quantite: 1 }], motif: 'Rassis' } });
  }
  return till.close({ comptage: {} });
}

/** A till whose session of November stays open until January. */
let late;
const NET = 12 * (420 + 10000 + 1000) + 7800 - 120;
const z = [];

test('twelve months are lived: each day is closed, and the program closes and archives the month that is over', async () => {
  for (const month of MONTHS) {
    if (month !== '01') {
      await live(`2026-${month}-10T09:00:00Z`);
      await until(async () => (await get('archives')).archives.length === Number(month) - 1);
      await till.post('ouvrir', { fondDeCaisse: 0 });
      if (month === '11') late = await Till.create(shop, { code: 'C2', fond: 0 });
    }
    z.push(await day(month));
    if (month === '11') await late.sell([sale('Carte', 1, 5)], { emisAt: '2026-11-10T11:30:00+01:00', paiements: [{ moyen_paiement: 'CARTE', montant: 5 }] });
  }
  await shop.api.refused('POST', `/Register/${till.id}/cloturer-mois`, { status: 409, code: 'periode_en_cours', body: { mois: '2026-12' } });
  await shop.api.refused('POST', `/Register/${till.id}/cloturer-annee`, { status: 409, code: 'periode_en_cours', body: { annee: 2026 } });
  await shop.api.refused('POST', `/Register/${till.id}/cloturer-mois`, { status: 409, code: 'periode_deja_close', body: { mois: '2026-11' } });
  await shop.api.refused('POST', `/Register/${till.id}/cloturer-mois`, { status: 422, code: 'entree_invalide', contains: ['mois_invalide'], body: { mois: '2026-13' } });
  await live('2027-01-05T09:00:00Z');
  await until(async () => (await get('archives')).archives.length === 12);
  await until(async () => (await journal()).some((event) => event.code === '60'));
});

test('a session that stayed open keeps its month and its year open, each period is closed in its turn', async () => {
  const close = (verb, body) => shop.api.post(`/Register/${late.id}/${verb}`, body);
  const refused = (verb, code, body) => shop.api.refused('POST', `/Register/${late.id}/${verb}`, { status: 409, code, body });
  await refused('cloturer-mois', 'journees_a_clore', { mois: '2026-11' });
  await refused('cloturer-annee', 'journees_a_clore', { annee: 2026 });
  await late.close({ comptage: {} });
  await refused('cloturer-mois', 'periode_precedente_a_clore', { mois: '2026-12' });
  await refused('cloturer-annee', 'mois_a_clore', { annee: 2026 });
  for (const [mois, total] of [['2026-11', 5], ['2026-12', 0]]) assert.equal(Number((await close('cloturer-mois', { mois })).json.total), total);
  const year = (await close('cloturer-annee', { annee: 2026 })).json;
  assert.deepEqual([Number(year.total), Number(year.perpetuel), year.tickets], [5, 5, 1]);
  await refused('cloturer-annee', 'periode_deja_close', { annee: 2026 });
});

test('tickets, Z, months, year, perpetual total, VAT report and entries say one amount', async () => {
  const tickets = pieces('TICKET');
  assert.equal(tickets.length, 37);
  const sum = (rows, of) => rows.reduce((all, row) => all + of(row), 0);
  assert.equal(sum(tickets, (t) => t.contenu.total), NET);
  assert.equal(sum(z, (day_) => Math.round(Number(day_.totaux.net_ttc) * 100)), NET);
  for (const nature of ['JOUR', 'MOIS', 'AN']) {
    const totals = pieces(nature);
    assert.equal(totals.length, nature === 'AN' ? 1 : 12);
    assert.equal(sum(totals, (t) => t.contenu.total), NET, nature);
    assert.equal(totals.at(-1).contenu.perpetual, NET, nature);
    assert.equal(totals.at(-1).contenu.perpetual_abs, NET + 240, nature);
  }
  const report = (await shop.api.get('/compta/tva?du=2026-01-01&au=2026-12-31')).json;
  assert.equal(sum(report.exigible, (group) => Math.round((Number(group.base) + Number(group.tva)) * 100)), NET + 500);
  const fec = new TextDecoder('iso-8859-15').decode((await shop.api.get('/compta/fec?exercice=2026')).bytes).trim().split('\r\n').slice(1).map((row) => row.split('\t'));
  const net = (accounts) => sum(fec.filter((row) => row[0] === 'VE' && accounts.test(row[4])), (row) => Math.round((Number(row[12].replace(',', '.')) - Number(row[11].replace(',', '.'))) * 100));
  assert.equal(net(/^(70|4457)/), NET + 500);
});

test('the totals of months and of the year are listed, and each is a page that never changes', async () => {
  const { clotures } = await get('clotures');
  assert.deepEqual([clotures.length, clotures[0].nature, clotures[0].fin, Math.round(Number(clotures[0].perpetuel) * 100)], [13, 'AN', '2026-12-31', NET]);
  const text = (bytes) => spawnSync('pdftotext', ['-layout', '-', '-'], { input: Buffer.from(bytes), encoding: 'utf8' }).stdout.replace(/[\u00a0\u202f]/g, ' ');
  const page = async (query) => (await shop.api.get(`/Register/${till.id}/cloture.pdf?${query}`)).bytes;
  const euros = (cents) => `${String(cents / 100).replace(/\B(?=(\d{3})+(?!\d))/g, ' ').replace('.', ',')}${cents % 100 ? (cents % 10 ? '' : '0') : ',00'} €`;
  const year = await page('annee=2026');
  assert.deepEqual(await page('annee=2026'), year);
  for (const part of ['Clôture annuelle, 2026', euros(NET), 'Retours', '5,5 %', 'n° 1 à 12', 'Total perpétuel']) assert.ok(text(year).includes(part), `${part}\n${text(year)}`);
  const march = text(await page('mois=2026-03&papier=80'));
  for (const part of ['Clôture mensuelle, mars 2026', 'n° 3 à 3', 'Signature précédente']) assert.ok(march.includes(part), `${part}\n${march}`);
  const refused = (query, expected) => shop.api.refused('GET', `/Register/${till.id}/cloture.pdf${query}`, expected);
  await refused('', { status: 422, contains: ['champ_obligatoire'] });
  await refused('?mois=2026-03&annee=2026', { status: 422, contains: ['champ_obligatoire'] });
  await refused('?mois=2026-3', { status: 422, contains: ['mois_invalide'] });
  await refused('?annee=26', { status: 422, contains: ['annee_invalide'] });
  await refused('?mois=2027-01', { status: 409, code: 'periode_non_close' });
  await other.api.refused('GET', `/Register/${till.id}/cloture.pdf?annee=2026`, { status: 404 });
  await other.api.refused('GET', `/Register/${till.id}/clotures`, { status: 404 });
});

let archive;
test('the archive of the year passes two verifiers, byte for byte the same each time', async () => {
  const made = (await shop.api.post(`/Register/${till.id}/archiver`, { du: '2026-01-01', au: '2026-12-31' })).json;
  const { bytes, headers } = await shop.api.get(`/Register/${till.id}/archive?archive=${made.archiveId}`);
  assert.equal(headers.get('content-type'), 'application/zip');
  assert.equal(bytes.length, made.octets);
  assert.equal(made.tickets, 37);
  assert.deepEqual((await shop.api.get(`/Register/${till.id}/archive?archive=${made.archiveId}`)).bytes, bytes);
  archive = join(files, 'annee.zip');
  writeFileSync(archive, bytes);
  writeFileSync(join(files, 'cle.pem'), made.clePublique);
  const { code, output } = verify(archive, '--pubkey', join(files, 'cle.pem'));
  assert.equal(code, 0, output);
  assert.match(output, /ARCHIVE INTÈGRE, caisse C1, du 01\/01\/2026 au 31\/12\/2026 : 37 tickets, 0 duplicatas, 25 totaux/);
  writeFileSync(join(files, 'autre.pem'), made.clePublique.replace(/^([A-Za-z])/m, 'x$1'));
  assert.equal(verify(archive, '--pubkey', join(files, 'autre.pem')).code, 1);
  if (existsSync(join(validators, 'caisse_verify.py'))) {
    const checked = python(archive);
    assert.equal(checked.status, 0, checked.stdout + checked.stderr);
  }
  assert.ok((await journal()).some((event) => event.code === '30'));
  await other.api.refused('POST', `/Register/${till.id}/archiver`, { status: 404, body: { du: '2026-01-01', au: '2026-12-31' } });
  await other.api.refused('GET', `/Register/${till.id}/archive?archive=${made.archiveId}`, { status: 404 });
  const refused = (body, expected) => shop.api.refused('POST', `/Register/${till.id}/archiver`, { body, ...expected });
  await refused({ du: '2026-02-01', au: '2026-01-01' }, { status: 422, contains: ['periode_invalide'] });
  await refused({ du: '2020-01-01', au: '2020-12-31' }, { status: 409, code: 'caisse_sans_piece' });
});

// Every few bytes of a smaller one are tried in src/verifier/archive_test.cpp.
test('no altered byte of the archive is believed, and none harms', () => {
  const good = readFileSync(archive);
  const altered = join(files, 'alteree.zip');
  for (let step = 1; step <= 12; step += 1) {
    const bytes = Buffer.from(good);
    bytes[(step * 7919 * 103) % good.length] ^= 1 + (step % 255);
    writeFileSync(altered, bytes);
    assert.ok([1, 2].includes(verify(altered).code), `step ${step}`);
  }
  for (const size of [0, 1, 100, good.length - 1]) {
    writeFileSync(altered, good.subarray(0, size));
    assert.equal(verify(altered).code, 2);
  }
  assert.equal(verify(join(files, 'absente.zip')).code, 2);
});

test('the samples of the format: the good one passes, each bad one names what broke', () => {
  const samples = join(validators, 'samples/caisse');
  if (!existsSync(samples)) return;
  const said = { bad_ticket_modifie: /ticket n° 1 /, bad_ticket_supprime: /ticket n° \d+ .*il suit/, bad_jet_supprime: /événement n° \d+ .*il suit/,
    bad_perpetuel: /total JOUR n° 2 /, bad_manifeste: /manifeste : sa signature/ };
  for (const name of readdirSync(samples)) {
    const copy = join(files, name);
    copyFileSync(join(samples, name), copy);
    const { code, output } = verify(copy);
    const expected = said[name.replace('.zip', '')];
    assert.equal(code, expected ? 1 : 0, `${name}: ${output}`);
    if (expected) assert.match(output, expected, name);
  }
});

test('reprints are counted, and one of them is refused to nobody', async () => {
  const [ticket] = server.rows(`SELECT document_id AS id FROM systeme.piece_fiscale WHERE register_id = '${till.id}' AND nature = 'TICKET' AND seq = 5`);
  const copy = async () => (await shop.api.post(`/Document/${ticket.id}/dupliquer-ticket`)).json;
  assert.deepEqual([(await copy()).mention, (await copy()).mention], ['DUPLICATA 1', 'DUPLICATA 2']);
  const both = await Promise.all([copy(), copy()]);
  assert.deepEqual(both.map((c) => c.copie).sort(), [3, 4]);
  await other.api.refused('POST', `/Document/${ticket.id}/dupliquer-ticket`, { status: 404 });
  // A copy of this January takes its ticket of last year along.
  const made = (await shop.api.post(`/Register/${till.id}/archiver`, { du: '2027-01-01', au: '2027-01-31' })).json;
  writeFileSync(join(files, 'janvier.zip'), (await shop.api.get(`/Register/${till.id}/archive?archive=${made.archiveId}`)).bytes);
  const { code, output } = verify(join(files, 'janvier.zip'));
  assert.equal(code, 0, output);
  assert.match(output, /4 duplicatas/);
  if (existsSync(join(validators, 'caisse_verify.py'))) assert.equal(python(join(files, 'janvier.zip')).status, 0);
});

test('what happens around the till is in its journal', async () => {
  await shop.api.request('POST', '/session', { body: { email: shop.email, motDePasse: 'faux' }, expect: { status: 401 } });
  const [article] = (await shop.api.get('/Article?limit=1&select=id')).json;
  await shop.api.patch(`/Article/${article.id}`, { prix_vente_ht: 77 });
  await shop.api.post('/caisse/relever-evenements');
  await shop.api.post('/caisse/relever-evenements');
  const events = await journal();
  const count = (code) => events.filter((event) => event.code === code).length;
  assert.ok(count('80') >= 12);
  assert.ok(count('40') >= 12);
  assert.equal(count('911'), 1);
  assert.equal(count('240'), 1);
  assert.equal(count('190'), 1);
  assert.ok(count('170') >= 12);
  await other.api.refused('GET', `/Register/${till.id}/journal`, { status: 404 });
  await shop.api.refused('GET', `/Register/${till.id}/journal?avant=zut`, { status: 422, contains: ['nombre_invalide'] });
});

test('a new key goes on with the chain: each archive holds the records of one key', async () => {
  await shop.api.post(`/Register/${till.id}/changer-cle`, { motif: 'Essai' });
  await till.post('ouvrir', { fondDeCaisse: 0 });
  const emisAt = '2027-01-05T10:30:00+01:00';
  await till.sell([sale('Café', 1, 2, 10)], { emisAt, paiements: [{ moyen_paiement: 'CARTE', montant: 2 }] });
  const body = { du: '2027-01-01', au: '2027-01-31' };
  const refused = await shop.api.refused('POST', `/Register/${till.id}/archiver`, { status: 409, code: 'plusieurs_cles', body });
  const keys = refused.detail.match(/[0-9a-f-]{36}/g);
  assert.equal(keys.length, 2);
  for (const [index, cleId] of keys.entries()) {
    const made = (await shop.api.post(`/Register/${till.id}/archiver`, { ...body, cleId })).json;
    const file = join(files, `cle-${index}.zip`);
    writeFileSync(file, (await shop.api.get(`/Register/${till.id}/archive?archive=${made.archiveId}`)).bytes);
    const { code, output } = verify(file);
    assert.equal(code, 0, output);
    if (existsSync(join(validators, 'caisse_verify.py'))) assert.equal(python(file).status, 0);
  }
  assert.equal((await get('integrite')).integre, true);
  assert.equal((await till.post('verifier-integrite', { complet: true })).json.integre, true);
});

test('a cent changed by the owner of the database is found by the program, by doctor and by the archive', async () => {
  const past = (sql) => server.sql(`SET session_replication_role = replica; ${sql}`);
  const where = `register_id = '${till.id}' AND nature = 'TICKET' AND NOT ecole AND seq = 2`;
  past(`CREATE TABLE public.sauve AS SELECT contenu, signe FROM systeme.piece_fiscale WHERE ${where};
    UPDATE systeme.piece_fiscale SET contenu = replace(contenu, '10100', '10000'), signe = replace(signe, '10100', '10000') WHERE ${where};`);
  const report = command(['doctor', '--data-dir', server.folder]);
  assert.equal(report.code, 1);
  assert.match(report.output, /FAUTE {2}caisse_chaines : 1\n.*C1 \| TICKET 2 : sa signature n'est pas valable/);
  const checked = (await till.post('verifier-integrite', { complet: true })).json;
  assert.equal(checked.integre, false);
  assert.match(checked.chaines.find((c) => c.nature === 'TICKET' && !c.ecole).rupture, /TICKET 2/);
  assert.equal((await journal()).filter((event) => event.code === '90').length, 2, 'the ticket, and the day that no longer is its sum');
  await till.post('verifier-integrite', { complet: true });
  assert.equal((await journal()).filter((event) => event.code === '90').length, 2, 'said once');
  // Selling goes on.
  await till.sell([sale('Café', 1, 2, 10)], { emisAt: '2027-01-05T11:00:00+01:00', paiements: [{ moyen_paiement: 'CARTE', montant: 2 }] });
  const [key] = server.rows(`SELECT cle_id AS id FROM systeme.piece_fiscale WHERE ${where}`);
  const made = (await shop.api.post(`/Register/${till.id}/archiver`, { du: '2026-01-01', au: '2026-12-31', cleId: key.id })).json;
  writeFileSync(join(files, 'rompue.zip'), (await shop.api.get(`/Register/${till.id}/archive?archive=${made.archiveId}`)).bytes);
  const { code, output } = verify(join(files, 'rompue.zip'));
  assert.equal(code, 1);
  assert.match(output, /ticket n° 2 \(caisse C1\) : sa signature n'est pas valable/);
  past(`UPDATE systeme.piece_fiscale p SET contenu = s.contenu, signe = s.signe FROM public.sauve s WHERE ${where}; DROP TABLE public.sauve;`);
  assert.equal((await till.post('verifier-integrite', { complet: true })).json.integre, true);
});

test('no key is in a backup; after its restore the chain goes on with another, and says so', async () => {
  const dump = join(files, 'sauvegarde');
  assert.equal(command(['backup', '--data-dir', server.folder, dump]).code, 0);
  await server.stop();
  const folder = join(files, 'restaure');
  mkdirSync(folder, { mode: 0o755 });
  const restored = command(['restore', '--data-dir', folder, dump]);
  assert.equal(restored.code, 0, restored.output + restored.errors);
  const second = await Server.start({ folder, clock: '2027-01-06T09:00:00Z' });
  try {
    assert.equal(second.rows('SELECT count(*) FROM systeme.caisse_cle_privee')[0].count >= 0, true);
    await shop.api.get('/healthz').catch(() => {});
    shop.api.url = second.url;
    await until(async () => (await journal()).some((event) => event.code === '908'));
    assert.ok((await journal()).some((event) => event.code === '905' && /ne peut pas être ouverte/.test(event.texte)));
    await shop.api.refused('POST', `/Register/${till.id}/archiver`, { status: 409, code: 'cle_perdue', body: { du: '2026-03-01', au: '2026-03-31' } });
    const [old] = (await get('archives')).archives.filter((a) => a.du === '2026-03-01');
    writeFileSync(join(files, 'mars.zip'), (await shop.api.get(`/Register/${till.id}/archive?archive=${old.id}`)).bytes);
    assert.equal(verify(join(files, 'mars.zip')).code, 0);
  } finally {
    await second.stop();
    await server.launch({ clock: '2027-01-06T09:00:00Z' });
  }
});

test('the attestation of the editor is a page to sign', async () => {
  shop.api.url = server.url;
  const { bytes, headers } = await shop.api.get('/entreprise/attestation-caisse.pdf');
  assert.equal(headers.get('content-type'), 'application/pdf');
  assert.equal(new TextDecoder('latin1').decode(bytes.subarray(0, 5)), '%PDF-');
});
