// The electronic invoice of every kind: what the API, the page, the XML and the VAT kept per rate say is one amount, and
// the official validators, where the machine has them, find nothing.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { newFolder, Server } from '../lib/server.mjs';
import { draft, invoice, line, lineTtc, register, twoCompanies } from '../lib/shop.mjs';
import * as validators from '../lib/validators.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, other] = await twoCompanies(server);
const small = await register(server, 'Micro Couture');
const work = process.env.MYPROPARTNER_FACTURX_OUT ?? newFolder();
mkdirSync(work, { recursive: true });

const settings = async (of, values) => {
  const [{ id }] = (await of.api.get('/ParametresEntreprise?select=id')).json;
  await of.api.patch(`/ParametresEntreprise/${id}`, values);
};
await settings(small, { regimeTva: 'FRANCHISE', numeroTva: null });
const german = await shop.api.create('Client', {
  nom: 'Holzwerk', raisonSociale: 'Holzwerk München GmbH', type: 'ETRANGER', numeroTva: 'DE811193231', adresse: 'Marienplatz 8', codePostal: '80331',
  ville: 'München', pays: 'DE', email: 'rechnung@holzwerk.example',
});
const swiss = await shop.api.create('Client', {
  nom: 'Alpenholz', raisonSociale: 'Alpenholz AG', type: 'ETRANGER', adresse: 'Bahnhofstrasse 1', codePostal: '8001', ville: 'Zürich', pays: 'CH',
  email: 'einkauf@alpenholz.example',
});
const hotel = await shop.api.create('Client', {
  nom: '张伟 ليلى', raisonSociale: 'Hôtel des Remparts – 张伟 ليلى', type: 'PROFESSIONNEL', siren: '404833048', siret: '40483304800022', numeroTva: 'FR83404833048',
  adresse: '3 place du Marché\nBâtiment B\nEscalier 2\nPorte 4', codePostal: '21200', ville: 'Beaune', pays: 'FR', adresseElectronique: '404833048_COMPTA',
  adresseLivraison: { nom: 'Hôtel des Remparts – Annexe', adresse: '8 rue Thiers', codePostal: '21200', ville: 'Beaune', pays: 'FR' },
});

/** Every kind: {of, id, french}. `french` is false where the French layer asks for what a foreigner does not have. */
const kinds = {};
const to = (client, more = {}) => ({ clientId: client.id, ...more });
const kind = async (name, lignes, more, of = shop) => { kinds[name] = { of, ...(await invoice(of, lignes, more)) }; };

await kind('mixte', [
  line(2, 349.9, 20, { designation: 'Table chêne 180 cm' }), line(37, 4.185, 5.5), line(3.5, 48, 10, { unite: 'heure', remise: 8, remiseType: 'MONTANT' }),
  line(3, 33.33, 20, { remise: 10, designation: 'R&D <bois> "massif"\u0001' }), line(12, 0.084137, 20, { unite: 'bobine' }),
], to(hotel, { remise: 5, referenceClient: 'BC-2026-118', dateLivraison: '2026-11-20' }));
await kind('remise_montant', [line(1, 100, 20), line(1, 50, 10)], to(shop.professionnel, { remise: 10, remiseType: 'MONTANT' }));
await kind('ttc', [lineTtc(1, 2.4, 5.5), lineTtc(1, 1.8, 10), lineTtc(12, 34.99, 20, { remise: 5 }), lineTtc(30000, 0.01, 20)],
  to(shop.professionnel, { modePrix: 'TTC', remise: 3 }));
await kind('ttc_arrondi', [lineTtc(1, 9.99, 20)], to(shop.professionnel, { modePrix: 'TTC' }));
await kind('consommateur', [lineTtc(1, 9.99, 20), lineTtc(3, 1.2, 5.5)], to(shop.particulier, { modePrix: 'TTC' }));
await kind('acompte', [line(1, 300, 20, { designation: 'Acompte sur commande' })], to(shop.professionnel, { type: 'FACTURE_ACOMPTE' }));
await kind('autoliquidation', [line(1, 1200, 0, { categorieTva: 'AE', designation: 'Sous-traitance' })], to(hotel));
await kind('intracommunautaire', [line(10, 34.99, 0, { categorieTva: 'K' })], to(german));
await kind('export', [line(10, 34.99, 0, { categorieTva: 'G' })], to(swiss));
await kind('exonere', [line(1, 450, 0, { categorieTva: 'E', designation: 'Formation' })], to(shop.professionnel));
await kind('hors_champ', [line(1, 80, 0, { categorieTva: 'O', designation: 'Indemnité' })], to(shop.professionnel));
await kind('franchise', [line(9, 50, 0, { unite: 'HUR' })], to(small.professionnel), small);
await kind('retour', [line(5, 20, 20), line(-2, 20, 20, { remise: 10 })], to(shop.professionnel));
const credit = async (name, from, body = {}) => {
  kinds[name] = { of: from.of, ...(await from.of.api.post(`/Document/${from.id}/crediter`, body, { status: 201 })).json };
};
const { json: [{ LigneDocument: [first] }] } = await shop.api.get(`/Document?id=eq.${kinds.mixte.id}&select=LigneDocument(id,ordre)&LigneDocument.order=ordre`);
await credit('avoir_partiel', kinds.mixte, { lignes: [{ ligneId: first.id, quantite: 1 }], motif: 'Table abîmée' });
await credit('avoir_solde', kinds.mixte);
await credit('avoir_ttc', kinds.ttc);
await credit('avoir_franchise', kinds.franchise);

// Charges, a deposit and the invoice after it, one issued paid, one that replaces another.
const port = { frais: [{ libelle: 'Port', montant: 12.5, tva: 20, codeMotif: 'FC' }, { libelle: 'Emballage', montant: 5, tva: 5.5, codeMotif: 'PC' }] };
await kind('frais', [line(3, 33.33, 20, { remise: 10 }), line(2, 9.99, 5.5)], to(hotel, { ...port, remise: 5 }));
await kind('frais_ttc', [lineTtc(3, 39.99, 20), lineTtc(2, 10.55, 5.5)], to(hotel, { ...port, modePrix: 'TTC', remise: 4, remiseType: 'MONTANT' }));
await credit('avoir_frais', kinds.frais);
const quote = await invoice(shop, [line(10, 80, 20), line(4, 25, 10)], to(hotel, { type: 'DEVIS' }));
const asked = (await shop.api.post(`/Document/${quote.id}/demander-acompte`, { pourcent: 30 })).json;
const issue = async (name, id, body = {}) => { kinds[name] = { of: shop, ...(await shop.api.post(`/Document/${id}/valider`, body)).json, id }; };
await issue('acompte_30', asked.id);
const solde = await draft(shop, [line(10, 80, 20), line(4, 25, 10)], to(hotel, { acomptes: [{ documentId: asked.id }] }));
await issue('solde', solde.id);
await issue('comptant', (await draft(shop, [line(1, 59.17, 20)], to(hotel))).id, { moyen_paiement: 'CARTE' });
const wrong = await invoice(shop, [line(1, 100, 20)], to(hotel));
await issue('rectificative', (await shop.api.post(`/Document/${wrong.id}/rectifier`, {})).json.id);

const element = (xml, name) => new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`).exec(xml)?.[1];
const cents = (text) => Math.round(Number(text ?? 0) * 100);
const printed = (amount) => { const [whole, part] = Number(amount).toFixed(2).split('.'); return `${whole.replace(/\B(?=(\d{3})+$)/g, ' ')},${part}`; };
const run = (file, ...args) => spawnSync(file, args, { encoding: 'utf8', maxBuffer: 1e9 });

const files = [];
for (const [name, k] of Object.entries(kinds)) {
  for (const format of ['cii', 'ubl']) {
    const answer = await k.of.api.get(`/Document/${k.id}/xml?format=${format}`);
    k[format] = answer.text;
    files.push({ path: join(work, `${name}.${format}.xml`), syntax: format, name });
    writeFileSync(files.at(-1).path, answer.bytes);
  }
  const page = await k.of.api.get(`/Document/${k.id}/pdf`);
  k.pdf = join(work, `${name}.pdf`);
  k.bytes = page.bytes;
  writeFileSync(k.pdf, page.bytes);
}

test('every euro is the same in the API, on the page, in the XML and in the VAT kept per rate', () => {
  for (const [name, k] of Object.entries(kinds)) {
    const [stored] = server.rows(`SELECT d.montant_ht, d.montant_tva, d.montant_ttc, d."netAPayer", coalesce(sum(t.base), 0) AS base, coalesce(sum(t.montant), 0) AS tva
      FROM "Document" d LEFT JOIN systeme.document_tva t ON t."documentId" = d.id WHERE d.id = '${k.id}' GROUP BY d."entrepriseId", d.id`);
    const rounding = cents(element(k.cii, 'ram:RoundingAmount'));
    assert.ok(Math.abs(rounding) <= 5, `${name}: ${rounding}`);
    // An invoice issued paid owes nothing, whatever the API's net says.
    const paid = /^.[27]$/.test(element(k.cii, 'ram:ID'));
    const expected = { tva: cents(k.montant_tva), due: paid ? 0 : cents(k.netAPayer), ttc: cents(k.montant_ttc) };
    const { due } = expected;
    assert.equal(cents(stored.base), cents(k.montant_ht), name);
    assert.equal(cents(stored.tva), expected.tva, name);
    assert.deepEqual({ tva: cents(element(k.cii, 'ram:TaxTotalAmount')), due: cents(element(k.cii, 'ram:DuePayableAmount')),
      ttc: cents(element(k.cii, 'ram:GrandTotalAmount')) + rounding }, expected, name);
    assert.equal(cents(element(k.cii, 'ram:TaxBasisTotalAmount')) + rounding, cents(k.montant_ht), name);
    assert.equal(cents(element(k.ubl, 'cbc:PayableAmount')), due, name);
    assert.equal(cents(element(k.ubl, 'cbc:TaxInclusiveAmount')) + cents(element(k.ubl, 'cbc:PayableRoundingAmount')), expected.ttc, name);
    const text = run('pdftotext', '-layout', k.pdf, '-').stdout.replace(/[\u00a0\u202f]/g, ' ');
    for (const amount of [k.montant_ht, k.montant_ttc, k.netAPayer]) assert.ok(text.includes(printed(amount)), `${name}: ${printed(amount)} is not on the page`);
    if (name !== 'franchise' && name !== 'avoir_franchise') assert.ok(text.includes(printed(k.montant_tva)), `${name}: the VAT is not on the page`);
  }
});

test('a Factur-X file is sound, carries the XML of the API, and is the same for ever', async () => {
  for (const [name, k] of Object.entries(kinds)) {
    const check = run('qpdf', '--check', k.pdf);
    assert.equal(check.status, 0, `${name}: ${check.stdout}${check.stderr}`);
    const attached = join(work, `${name}.attached.xml`);
    assert.equal(run('pdfdetach', '-savefile', 'factur-x.xml', '-o', attached, k.pdf).status, 0, name);
    assert.equal(readFileSync(attached, 'utf8'), k.cii, name);
    const again = await k.of.api.get(`/Document/${k.id}/pdf`);
    assert.ok(Buffer.from(again.bytes).equals(Buffer.from(k.bytes)), name);
    assert.equal((await k.of.api.get(`/Document/${k.id}/xml?format=ubl`)).text, k.ubl, name);
  }
  await other.api.refused('GET', `/Document/${kinds.mixte.id}/xml`, { status: 404, code: 'introuvable' });
});

test('each kind says what it is', () => {
  const codes = Object.fromEntries(Object.entries(kinds).map(([name, { cii }]) => [name, `${/<rsm:ExchangedDocument>.*?<ram:TypeCode>(\d+)/.exec(cii)[1]} ${element(cii, 'ram:ID')}`]));
  assert.equal(codes.mixte, '380 B1');
  assert.equal(codes.acompte, '386 B1');
  assert.equal(codes.avoir_partiel, '381 B1');
  assert.deepEqual([codes.acompte_30, codes.solde, codes.comptant, codes.rectificative], ['386 B1', '380 B4', '380 B2', '384 B1']);
  const named = ({ numero }) => new RegExp(`<ram:InvoiceReferencedDocument><ram:IssuerAssignedID>${numero}</ram:IssuerAssignedID><ram:FormattedIssueDateTime>`);
  assert.match(kinds.solde.cii, named(kinds.acompte_30));
  // 30 % of 1,070.00 with VAT: (800 + 160) + (100 + 10).
  assert.match(kinds.solde.cii, /<ram:TotalPrepaidAmount>321\.00</);
  assert.match(kinds.rectificative.cii, named(wrong));
  assert.match(kinds.comptant.cii, /<ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>48</);
  assert.match(kinds.comptant.cii, /<ram:TotalPrepaidAmount>71\.00<.*<ram:DuePayableAmount>0\.00</);
  assert.match(kinds.frais.cii, /<ram:ActualAmount>5\.00<\/ram:ActualAmount><ram:ReasonCode>PC<\/ram:ReasonCode><ram:Reason>Emballage</);
  const { cii } = kinds.mixte;
  assert.match(cii, /<ram:Name>R&amp;D &lt;bois&gt; "massif"<\/ram:Name>/);
  assert.match(cii, /<ram:URIID schemeID="0225">404833048_COMPTA<\/ram:URIID>/);
  assert.match(cii, /<ram:LineOne>3 place du Marché<\/ram:LineOne><ram:LineTwo>Bâtiment B<\/ram:LineTwo><ram:LineThree>Escalier 2, Porte 4<\/ram:LineThree>/);
  assert.match(cii, /<ram:ShipToTradeParty><ram:Name>Hôtel des Remparts – Annexe<\/ram:Name>/);
  assert.match(cii, /<ram:BuyerOrderReferencedDocument><ram:IssuerAssignedID>BC-2026-118</);
  assert.match(cii, /张伟 ليلى/);
  assert.match(kinds.avoir_partiel.cii, new RegExp(`<ram:IssuerAssignedID>${kinds.mixte.numero}</ram:IssuerAssignedID><ram:FormattedIssueDateTime><qdt:DateTimeString format="102">20261122<`));
  assert.match(kinds.franchise.cii, /<ram:ID schemeID="FC">732829320<\/ram:ID>/);
  assert.match(kinds.franchise.cii, /<ram:ExemptionReasonCode>VATEX-FR-FRANCHISE</);
  assert.match(kinds.consommateur.cii, /<ram:Content>B2C<\/ram:Content>/);
  assert.match(kinds.intracommunautaire.cii, /<ram:URIID schemeID="9930">DE811193231</);
  assert.match(kinds.ttc_arrondi.cii, /<ram:RoundingAmount>0\.01</);
  assert.match(kinds.avoir_partiel.ubl, /^<\?xml[^>]*>\n<CreditNote /);
});

test('only an issued invoice has an XML, in a syntax that exists', async () => {
  const brouillon = await draft(shop, [line(1, 10, 20)]);
  await shop.api.refused('GET', `/Document/${brouillon.id}/xml`, { status: 409, code: 'document_non_emis' });
  const devis = await invoice(shop, [line(1, 10, 20)], { type: 'DEVIS' });
  await shop.api.refused('GET', `/Document/${devis.id}/xml`, { status: 409, code: 'document_non_electronique' });
  await shop.api.refused('GET', `/Document/${kinds.mixte.id}/xml?format=edifact`, { status: 422, code: 'entree_invalide' });
});

test('what the reform forbids is refused at the issue, by its rule', async () => {
  const refusal = async (client, code, rule) => {
    const { id } = await draft(shop, [line(1, 10, 20)], { clientId: client.id });
    const problem = await shop.api.refused('POST', `/Document/${id}/valider`, { body: {}, status: 422, code });
    assert.match(problem.detail, new RegExp(rule));
  };
  const business = { nom: 'Sarl', type: 'PROFESSIONNEL', adresse: '1 rue Haute', codePostal: '75001', ville: 'Paris', pays: 'FR' };
  await refusal(await shop.api.create('Client', business), 'siren_acheteur_manquant', 'BR-FR-11');
  await refusal(await shop.api.create('Client', { ...business, type: 'PUBLIC', nom: 'Mairie' }), 'siren_acheteur_manquant', 'BR-FR-11');
  await refusal(await shop.api.create('Client', { ...business, siren: '404833048', adresseElectronique: '732829320' }), 'adresse_electronique_invalide', 'BR-FR-21');
});

const textOf = (bytes, order = '-layout') => {
  const path = join(work, 'page.pdf');
  writeFileSync(path, bytes);
  return run('pdftotext', order, path, '-').stdout.replace(/[\u00a0\u202f]/g, ' ');
};

test('the company chooses what its pages show; issued pages keep what they showed', async () => {
  assert.deepEqual((await shop.api.get('/modele-page')).json, { reference: true, unite: true, remise: true, qr: true,
    introductionDevis: '', finDevis: '', introductionFacture: '', finFacture: '' });
  const lignes = [{ articleId: shop.conseil.id, quantite: 3, prix_unitaire_ht: 60, tva: 20, unite: 'h', remise: 25 }];
  const before = await invoice(shop, lignes, { clientId: hotel.id });
  const { json } = await shop.api.post('/modele-page', { reference: false, unite: false, remise: false, qr: false, introductionFacture: 'Suite à votre visite du 12 novembre :',
    finFacture: 'Merci de votre confiance !' });
  assert.equal(json.finFacture, 'Merci de votre confiance !');
  assert.equal((await shop.api.get('/modele-page')).json.remise, false);
  const shown = textOf((await shop.api.get(`/Document/${before.id}/pdf`)).bytes);
  assert.match(shown, /CONSEIL/);
  assert.match(shown, /60,00 +25 %/);
  assert.match(shown, /Payer par virement/);
  const later = await invoice(shop, lignes, { clientId: hotel.id });
  const hidden = textOf((await shop.api.get(`/Document/${later.id}/pdf`)).bytes);
  assert.doesNotMatch(hidden, /CONSEIL|25 %|Remise|Payer par virement/);
  // 60 less 25 % is 45: what is not shown as a discount is in the price.
  assert.match(hidden, /45,00 +20 % +135,00/);
  assert.match(hidden, /Suite à votre visite du 12 novembre :/);
  assert.match(hidden, /Merci de votre confiance !/);
  assert.equal((await other.api.get('/modele-page')).json.remise, true);
  await shop.api.refused('POST', '/modele-page', { body: { remise: 'non' }, status: 422, code: 'entree_invalide' });
  await shop.api.post('/modele-page', { reference: true, unite: true, remise: true, qr: true, introductionFacture: '', finFacture: '' });
});

test('a duplicate is marked, carries no XML, and leaves the page as it was', async () => {
  const devis = await invoice(shop, [line(2, 15, 20)], { type: 'DEVIS' });
  const page = await shop.api.get(`/Document/${devis.id}/pdf`);
  assert.doesNotMatch(textOf(page.bytes, '-raw'), /D\s*U\s*P\s*L\s*I\s*C\s*A\s*T\s*A/);
  const copy = await shop.api.get(`/Document/${devis.id}/pdf?copie=duplicata`);
  assert.match(textOf(copy.bytes, '-raw'), /D\s*U\s*P\s*L\s*I\s*C\s*A\s*T\s*A/);
  assert.ok(Buffer.from((await shop.api.get(`/Document/${devis.id}/pdf`)).bytes).equals(Buffer.from(page.bytes)));
  writeFileSync(join(work, 'copie.pdf'), (await shop.api.get(`/Document/${kinds.mixte.id}/pdf?copie=duplicata`)).bytes);
  assert.match(run('pdfdetach', '-list', join(work, 'copie.pdf')).stdout, /^0 embedded files/);
  const brouillon = await draft(shop, [line(1, 10, 20)]);
  await shop.api.refused('GET', `/Document/${brouillon.id}/pdf?copie=duplicata`, { status: 409, code: 'document_non_emis' });
});

test('three hundred lines carry their totals from page to page and into the XML', async () => {
  // 300 lines of k × 1.37: the sum of k is 45,150.
  const lignes = Array.from({ length: 300 }, (_, i) => line(i + 1, 1.37, [20, 10, 5.5][i % 3], { designation: `Anticonstitutionnellement n° ${i + 1}` }));
  const long = await invoice(shop, lignes, { clientId: hotel.id });
  assert.equal(cents(long.montant_ht), 6_185_550);
  const { text } = await shop.api.get(`/Document/${long.id}/xml`);
  assert.equal(text.match(/<ram:IncludedSupplyChainTradeLineItem>/g).length, 300);
  kinds.longue = { of: shop, ...long, cii: text, pdf: join(work, 'longue.pdf') };
  writeFileSync(kinds.longue.pdf, (await shop.api.get(`/Document/${long.id}/pdf`)).bytes);
  files.push({ path: join(work, 'longue.cii.xml'), syntax: 'cii', name: 'longue' });
  writeFileSync(files.at(-1).path, text);
  const page = textOf(readFileSync(kinds.longue.pdf));
  assert.equal(page.match(/À reporter/g).length, page.match(/\bReport\b/g).length);
  assert.match(page, /61 855,50/);
});

test('the official validators find nothing, where the machine has them', () => {
  if (!validators.available) return;
  // One centime more of VAT, in both syntaxes: only that is found.
  const wrongFiles = ['cii', 'ubl'].map((syntax) => ({ path: join(work, `faux.${syntax}.xml`), syntax }));
  const more = (xml, open) => xml.replace(new RegExp(`(<${open}[^>]*>)([\\d.]+)`), (_, start, amount) => start + (Number(amount) + 0.01).toFixed(2));
  writeFileSync(wrongFiles[0].path, more(kinds.mixte.cii, 'ram:TaxTotalAmount'));
  writeFileSync(wrongFiles[1].path, more(kinds.mixte.ubl, 'cbc:TaxAmount'));
  const found = validators.faults([...files, ...wrongFiles], work);
  assert.deepEqual(found.filter((fault) => !fault.includes('/faux.')), []);
  for (const { path } of wrongFiles) assert.ok(found.some((fault) => fault.startsWith(path)), path);
  assert.notEqual(validators.strict([wrongFiles[0].path]).code, 0);
  const strict = validators.strict(files.filter((f) => f.syntax === 'cii').map((f) => f.path));
  assert.equal(strict.code, 0, strict.output);
  const structure = validators.pdfStructure(Object.values(kinds).map((k) => k.pdf));
  assert.equal(structure.code, 0, structure.output);
  for (const name of ['mixte', 'ttc', 'acompte', 'franchise', 'solde', 'longue']) {
    const { code, output } = validators.paymentCode(kinds[name].pdf, {
      iban: 'FR7630006000011234567890189', amount: Number(kinds[name].netAPayer).toFixed(2), reference: kinds[name].numero });
    assert.equal(code, 0, `${name}: ${output}`);
  }
});
