// Invoices of suppliers: received, checked, kept to the byte, followed by their statuses (conformite-fr 4; acceptance 20).
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { BASE, cii, deposit, pdf, ubl } from '../lib/efacture.mjs';
import { project } from '../lib/paths.mjs';
import { Server, command, newFolder } from '../lib/server.mjs';
import { colleague, rowCounts, twoCompanies } from '../lib/shop.mjs';
import { availableForMessages, faults } from '../lib/validators.mjs';

const server = await Server.start();
await server.api.holdToContract(/^\/facture-recue/);
after(() => server.close());
const [shop, other] = await twoCompanies(server);
const validators = process.env.MYPROPARTNER_VALIDATORS ?? join(project, '../shared/validators');
const sha = (bytes) => createHash('sha256').update(bytes).digest('hex');
const read = async (id, of = shop) => (await of.api.get(`/facture-recue/${id}`)).json;
const codes = (facture) => facture.constats.map((c) => `${c.erreur ? '' : '?'}${c.code} ${c.terme ?? ''}`.trim());
const refuses = async (bytes, code, type = 'application/xml', status = 422) => {
  const before = rowCounts(server, shop);
  const { json } = await deposit(shop, bytes, type, { status });
  assert.equal(json.code, code, JSON.stringify(json));
  assert.deepEqual(rowCounts(server, shop), before, 'a refusal writes nothing');
  return json;
};

let first;
test('a CII invoice is read, found right and kept to the byte', async () => {
  const bytes = Buffer.from(cii());
  const { json, status } = await deposit(shop, bytes);
  assert.equal(status, 201);
  assert.deepEqual([json.doublon, json.conforme, json.constats], [false, true, []]);
  first = await read(json.id);
  assert.equal(first.syntaxe, 'CII');
  assert.deepEqual([first.numero, first.vendeurSiren, first.montant_ht, first.montant_tva, first.montant_ttc, first.net_a_payer, first.statut],
    ['F-2026/17', '552100554', 51.67, 8.88, 60.55, 60.55, 0]);
  assert.equal(first.contenu.vendeur.nom, 'Fabrique & Fils');
  assert.deepEqual(first.contenu.lignes.map((l) => [l.designation, l.quantite, l.prix_unitaire_ht, l.taux, l.montant_ht]),
    [['Table', 3, 12.5, 20, 36], ['Clou', 2, 0.335, 20, 0.67], ['Pain', 1, 100, 5.5, 10]]);
  assert.deepEqual(first.contenu.tva.map((t) => [t.taux, t.base, t.montant, t.exigibilite]), [[20, 41.67, 8.33, '29'], [5.5, 10, 0.55, '29']]);
  assert.deepEqual([first.contenu.paiement.iban, first.contenu.dateEcheance, first.contenu.commande], [BASE.iban, '2026-12-05', 'BC-9']);
  const original = await shop.api.get(`/facture-recue/${json.id}/original`);
  assert.equal(sha(original.bytes), sha(bytes));
  assert.equal(first.fichiers[0].sha256, sha(bytes));
  assert.match(original.headers.get('content-disposition'), /^attachment/);
});

test('UBL and Factur-X say the same invoice as CII', async () => {
  const change = { numero: 'F-2026/18' };
  const { json: a } = await deposit(shop, ubl(change));
  const fromUbl = await read(a.id);
  assert.deepEqual([fromUbl.syntaxe, fromUbl.conforme, fromUbl.constats], ['UBL', true, []]);
  const { json: b } = await deposit(other, pdf([['autre.txt', 'rien'], ['factur-x.xml', cii(change)]]), 'application/pdf', { status: 201 });
  const fromPdf = await read(b.id, other);
  assert.equal(fromPdf.syntaxe, 'FACTURX');
  assert.deepEqual(fromPdf.contenu, fromUbl.contenu);
  const { json: c } = await other.api.post('/facture-recue/deposer', { fichier: Buffer.from(cii({ ...change, date: '2027-01-04' })).toString('base64') });
  assert.equal((await read(c.id, other)).syntaxe, 'CII', 'another year is another invoice');
  const credit = { type: '381', numero: 'AV-1', citees: [['F-2026/17', '2026-11-05']] };
  const { json: d } = await deposit(shop, ubl(credit));
  const { json: e } = await deposit(other, cii(credit));
  assert.deepEqual((await read(d.id)).contenu, (await read(e.id, other)).contenu);
  assert.equal((await read(d.id)).conforme, true);
});

test('the same invoice twice is answered with the one that is here; other bytes of it are kept beside', async () => {
  const again = await deposit(shop, cii(), 'application/xml', { status: 200 });
  assert.deepEqual([again.json.id, again.json.doublon, again.json.identique], [first.id, true, true]);
  const same = Buffer.from(ubl());
  const changed = await deposit(shop, same, 'text/xml', { status: 200 });
  assert.deepEqual([changed.json.id, changed.json.doublon, changed.json.identique], [first.id, true, false]);
  const twice = await deposit(shop, same);
  assert.deepEqual([twice.json.id, twice.json.identique], [first.id, true]);
  const now = await read(first.id);
  assert.deepEqual(now.fichiers.map((f) => f.version), [1, 2]);
  assert.deepEqual(now.contenu, first.contenu);
  const second = await shop.api.get(`/facture-recue/${first.id}/original?version=2`);
  assert.equal(sha(second.bytes), sha(same));
  const together = await Promise.all([1, 2, 3, 4].map(() => deposit(shop, cii({ numero: 'F-ENSEMBLE' }))));
  assert.deepEqual(together.map((a) => a.status).sort(), [200, 200, 200, 201]);
  assert.equal(new Set(together.map((a) => a.json.id)).size, 1);
});

test('what is wrong is told all at once, with its term, and the invoice is kept', async () => {
  const wrong = { numero: 'F 19', acheteur: { ...BASE.acheteur, siren: '404833048', tva: 'FR83404833048' }, ttc: '60.56',
    iban: 'FR7630006000011234567890188', echeance: '2026-11-01', tva: [{ taux: '20.00', base: '41.67', montant: '8.34' }, BASE.tva[1]] };
  const { json } = await deposit(shop, cii(wrong), 'application/xml', { status: 201 });
  assert.equal(json.conforme, false);
  assert.deepEqual(codes(json), ['numero_invalide BT-1', 'destinataire_different BT-47', 'iban_invalide BT-84', 'echeance_avant_date BT-9',
    'tva_groupe BT-117', 'total_tva BT-110', 'total_ttc BT-112', 'total_net BT-115']);
  const { json: decimals } = await deposit(shop, cii({ numero: 'F-20', net: '60.551', lignes: [{ ...BASE.lignes[0], q: 'trois' }, ...BASE.lignes.slice(1)] }));
  assert.deepEqual(codes(decimals).slice(0, 2), ['valeur_illisible BT-129', 'trop_de_decimales BT-115']);
  const list = (await shop.api.get('/facture-recue?conforme=false')).json;
  assert.deepEqual(list.factures.map((f) => f.numero).sort(), ['F 19', 'F-20']);
  const numbers = async (filter) => (await shop.api.get(`/facture-recue?${filter}`)).json.factures.map((f) => f.numero).sort();
  const seller = list.factures[0].vendeurSiren;
  assert.deepEqual(await numbers(`vendeurSiren=${seller}&conforme=false`), ['F 19', 'F-20']);
  assert.deepEqual(await numbers(`vendeurSiren=${seller}&conforme=false&statut=0`), ['F 19', 'F-20']);
  assert.deepEqual(await numbers('conforme=false&statut=0'), ['F 19', 'F-20']);
  assert.deepEqual(await numbers(`vendeurSiren=${seller}`), (await numbers('')).sort());
  assert.deepEqual(await numbers('vendeurSiren=732829320'), []);
  assert.ok((await numbers('conforme=true')).length > 0);
  assert.ok(!(await numbers('conforme=true')).includes('F 19'));
});

test('what cannot be an invoice is refused by name and leaves nothing', async () => {
  await refuses('', 'fichier_vide');
  await refuses('<a', 'xml_invalide');
  await refuses('<a/>', 'syntaxe_inconnue');
  await refuses(cii().replaceAll('urn:un:unece:uncefact:data:standard:Reusable', 'urn:autre:Reusable'), 'syntaxe_inconnue');
  await refuses('<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><Invoice>&c;</Invoice>', 'xml_doctype');
  await refuses(cii().replace('?>\n', '?>\n<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>\n').replace('BC-9', '&f;'), 'xml_doctype');
  await refuses(`${'<a>'.repeat(80)}${'</a>'.repeat(80)}`, 'xml_trop_profond');
  await refuses(`<Invoice>${'<a/>'.repeat(300_001)}</Invoice>`, 'xml_trop_grand');
  await refuses(pdf(), 'pdf_sans_facture', 'application/pdf');
  await refuses(pdf([['notice.xml', cii()]]), 'pdf_sans_facture', 'application/pdf');
  await refuses(pdf([['factur-x.xml', ubl()]]), 'syntaxe_inconnue', 'application/pdf');
  await refuses('%PDF-1.7\nrien', 'pdf_invalide', 'application/pdf');
  await refuses(Buffer.alloc(10 * 1024 * 1024 + 1, 32), 'fichier_trop_grand', 'application/xml', 413);
  await refuses('a,b', 'type_de_contenu_refuse', 'text/csv', 415);
  await refuses('{"fichier": "pas du base64 !"}', 'base64_invalide', 'application/json');
  await refuses('{"fichier": 3, "x": 1}', 'entree_invalide', 'application/json');
  const illegible = await refuses(cii({ numero: '', ttc: 'beaucoup' }).replace('>20261105<', '>2026-11-05<'), 'facture_illisible');
  assert.deepEqual(illegible.errors.map((f) => `${f.code} ${f.pointer}`), ['valeur_absente BT-1', 'date_invalide BT-2', 'valeur_illisible BT-112']);
});

test('each buyer\'s status is a row of the history, with its message; only what the life cycle allows', async () => {
  const { json: { id } } = await deposit(shop, cii({ numero: 'F-STATUTS' }));
  const say = (verb, body = {}) => shop.api.post(`/facture-recue/${id}/${verb}`, body);
  const no = (verb, body, status, code) => shop.api.refused('POST', `/facture-recue/${id}/${verb}`, { body, status, code });
  assert.deepEqual((await read(id)).actions, ['prendre-en-charge', 'approuver', 'approuver-partiellement', 'litige', 'suspendre', 'refuser']);
  await no('transmettre-paiement', {}, 409, 'statut_impossible');
  await no('refuser', {}, 422, 'motif_obligatoire');
  await no('refuser', { motif: 'PRIX_TROP_CHER' }, 422, 'motif_inconnu');
  await no('approuver-partiellement', { motif: 'QTE_ERR' }, 422, 'texte_obligatoire');
  const taken = await say('prendre-en-charge');
  assert.deepEqual([taken.json.statut, taken.json.transmis], [204, false]);
  await say('suspendre', { motif: 'JUSTIF_ABS', texte: 'Joignez le bon de livraison.' });
  await say('litige', { motif: 'QTE_ERR' });
  await say('approuver');
  await say('transmettre-paiement', { texte: 'Virement du 22/11' });
  const now = await read(id);
  assert.deepEqual(now.statuts.map((s) => s.code), [204, 208, 207, 205, 211]);
  assert.deepEqual(now.statuts[2].texte, 'Quantité erronée');
  const message = await shop.api.get(`/statut-facture/${now.statuts[2].id}/message`);
  for (const said of ['CrossDomainAcknowledgementAndResponse', 'F-STATUTS', 'QTE_ERR']) assert.ok(message.text.includes(said), message.text);
  await other.api.refused('GET', `/statut-facture/${now.statuts[2].id}/message`, { status: 404, code: 'introuvable' });
  assert.equal(now.statut, 211);
  assert.deepEqual(now.actions, ['transmettre-paiement']);
  const { json: page } = await shop.api.get('/facture-recue?statut=211');
  assert.deepEqual(page.factures.map((f) => f.id), [id]);
  assert.throws(() => server.sql(`SET app.entreprise = '${shop.entrepriseId}'; UPDATE systeme.statut_facture SET code = 210;`), /ne se modifie|registre|append|lignes/i);
});

test('an invoice is approved in part or refused, with a reason; a refusal is final', async () => {
  const { json: { id } } = await deposit(shop, cii({ numero: 'F-REFUS' }));
  await shop.api.post(`/facture-recue/${id}/approuver-partiellement`, { motif: 'QTE_ERR', texte: 'Un clou manque.' });
  await shop.api.post(`/facture-recue/${id}/refuser`, { motif: 'TX_TVA_ERR' });
  const now = await read(id);
  assert.deepEqual([now.statut, now.actions, now.statuts.map((s) => [s.code, s.motif, s.texte])],
    [210, [], [[206, 'QTE_ERR', 'Un clou manque.'], [210, 'TX_TVA_ERR', 'Taux de TVA erroné']]]);
  await shop.api.refused('POST', `/facture-recue/${id}/approuver`, { status: 409, code: 'statut_impossible', body: {} });
});

test('the inbox is read by pages and nobody sees another\'s', async () => {
  const seen = [];
  let after_ = '';
  do {
    const { json } = await shop.api.get(`/facture-recue?limite=2${after_}`);
    assert.ok(json.factures.length <= 2);
    seen.push(...json.factures.map((f) => f.id));
    after_ = json.suivant ? `&apres=${json.suivant}` : '';
  } while (after_);
  assert.equal(new Set(seen).size, seen.length);
  assert.equal(seen.length, server.rows(`SELECT count(*)::int AS n FROM systeme.facture_recue WHERE "entrepriseId" = '${shop.entrepriseId}'`)[0].n);
  const theirs = (await other.api.get('/facture-recue?limite=500')).json.factures.map((f) => f.id);
  assert.ok(theirs.length > 0 && !theirs.some((id) => seen.includes(id)));
  for (const path of ['', '/original']) await other.api.refused('GET', `/facture-recue/${first.id}${path}`, { status: 404, code: 'introuvable' });
  await other.api.refused('POST', `/facture-recue/${first.id}/approuver`, { status: 404, body: {} });
  const cashier = await colleague(server, shop, 'CAISSIER');
  await cashier.api.refused('GET', '/facture-recue', { status: 403, code: 'droit_manquant' });
  for (const bad of ['statut=deux', 'limite=9999', 'apres=zzz']) await shop.api.refused('GET', `/facture-recue?${bad}`, { status: 422 });
  await shop.api.refused('GET', '/facture-recue?statut=-1', { status: 422, code: 'filtre_invalide' });
});

test('a company without SIREN cannot speak in a message', async () => {
  const { json: { id } } = await deposit(other, cii({ numero: 'F-SANS-SIREN' }));
  const [settings] = (await other.api.get('/ParametresEntreprise?select=id,siren')).json;
  await other.api.patch(`/ParametresEntreprise/${settings.id}`, { siren: null });
  await other.api.refused('POST', `/facture-recue/${id}/approuver`, { status: 409, code: 'siren_manquant', body: {} });
  await other.api.patch(`/ParametresEntreprise/${settings.id}`, { siren: settings.siren });
  assert.equal((await read(id, other)).statut, 0);
});

// With the official artefacts at hand: their samples, and our messages through their schematron.
const EXPECTED = {
  bad_ordre_xsd: [], bad_total_ttc: ['total_ttc'], bad_tva_taux: ['tva_groupe'], bad_taux_19_8: ['taux_inconnu'], bad_E_sans_motif: ['motif_absent'],
  bad_381_montants_negatifs_prix: ['prix_negatif'], bad_381_sans_reference: ['reference_absente'], bad_echeance_avant_date: ['echeance_avant_date'],
  bad_deja_payee_net_non_nul: ['deja_payee_net'], bad_numero_espace: ['numero_invalide'], bad_sans_pmt: ['mention_obligatoire'], bad_cadre_absent: ['cadre_inconnu'],
  bad_siret_autre_siren: ['siret_incoherent'], bad_sans_siren_acheteur: ['siren_absent'], badstrict_un_centime_tva: ['tva_groupe'],
  badstrict_siren_luhn: ['siren_invalide'], badstrict_ligne_qte_prix: ['montant_ligne'],
};

if (existsSync(join(validators, 'samples'))) test('the samples of the norm are read as expected', async () => {
  for (const folder of ['cii', 'ubl', 'pdf']) {
    for (const name of readdirSync(join(validators, 'samples', folder))) {
      const bytes = readFileSync(join(validators, 'samples', folder, name));
      const kind = name.replace(/\.\w+$/, '');
      if (kind === 'bad_date_format') {
        assert.equal((await deposit(shop, bytes, 'application/xml', { status: 422 })).json.code, 'facture_illisible');
        continue;
      }
      // The samples share numbers: what was kept of the one before must not make the next a duplicate.
      server.sql(`SET app.entreprise = '${shop.entrepriseId}'; UPDATE systeme.facture_recue SET cle_doublon = id::text;`);
      const { json } = await deposit(shop, bytes, folder === 'pdf' ? 'application/pdf' : 'application/xml', { status: 201 });
      const errors = json.constats.filter((c) => c.erreur && c.code !== 'destinataire_different').map((c) => c.code);
      const wanted = EXPECTED[kind] ?? [];
      for (const code of wanted) assert.ok(errors.includes(code), `${name}: ${code} not in ${JSON.stringify(json.constats)}`);
      if (wanted.length === 0) assert.deepEqual(errors, [], `${name}: ${JSON.stringify(json.constats)}`);
    }
  }
});

test('the messages of our statuses pass the official schematron, where the machine has it', async () => {
  const folder = newFolder();
  const rows = server.rows(`SELECT s.code, convert_from(f.bytes, 'UTF8') AS xml FROM systeme.statut_facture s
    JOIN systeme.file f ON f.modele = 'StatutFacture' AND f.modele_id = s.id ORDER BY s.code`);
  assert.deepEqual(rows.map((r) => r.code), [204, 205, 206, 207, 208, 210, 211]);
  const files = rows.map(({ code }) => ({ path: join(folder, `${code}.xml`), syntax: 'cdar' }));
  files.forEach(({ path }, index) => writeFileSync(path, rows[index].xml));
  if (availableForMessages) assert.deepEqual(faults(files, folder), []);
});

test('histories and files of the inbox prove themselves', () => {
  const report = command(['doctor', '--data-dir', server.folder]);
  assert.equal(report.code, 0, report.output);
  assert.match(report.output, /ok\s+efacture_fichiers/);
});
