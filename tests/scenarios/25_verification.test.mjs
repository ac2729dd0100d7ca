// What was issued is what is stored: one altered value anywhere in an issued document is found and named, by `verify`
// and by `doctor`, even when it is written past every trigger by the owner of the database.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Server, command } from '../lib/server.mjs';
import { draft, line, lineTtc, twoCompanies } from '../lib/shop.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, neighbour] = await twoCompanies(server);

let documents = 0;
async function issued(who, lignes, more = {}) {
  documents += 1;
  const brouillon = await draft(who, lignes, more);
  return (await who.api.post(`/Document/${brouillon.id}/valider`, {})).json;
}

/** A new document of each kind. */
const kinds = {
  facture: () => issued(shop, [
    line(3, 12.5, 20, { description: 'Acier trempé' }), line(1.5, 33.333, 10, { remise: 10 }),
    { type: 'COMMENTAIRE', designation: 'Livré à l’atelier' },
  ], { remise: 5, objet: 'Chantier', notes: 'Merci', conditions: 'Retour sous 8 jours', referenceClient: 'BC-7', dateLivraison: '2026-11-20' }),
  ticket: () => issued(shop, [lineTtc(2, 9.99, 5.5)], { modePrix: 'TTC' }),
  devis: () => issued(shop, [line(1, 100, 20)], { type: 'DEVIS', dateValidite: '2030-01-31' }),
  avoir: async () => credited(await kinds.facture()),
};
async function credited({ id }) {
  documents += 1;
  return (await shop.api.post(`/Document/${id}/crediter`, { lignes: [{ ligneId: (await lines(id))[0].id, quantite: 1 }] })).json;
}
const facture = await kinds.facture();
const avoir = await credited(facture);
for (const name of ['ticket', 'devis']) await kinds[name]();
const voisine = await issued(neighbour, [line(1, 10, 20)]);
for (const document of [facture, avoir]) await shop.api.get(`/Document/${document.id}/pdf`);

async function lines(id) {
  return (await shop.api.get(`/LigneDocument?documentId=eq.${id}&order=ordre&select=id`)).json;
}

const report = (name) => command([name, '--data-dir', server.folder]);
/** Runs `sql` as a careless administrator would: past triggers and policies. */
const past = (sql) => server.sql(`SET session_replication_role = replica; ${sql}`);

/** What to change, each on a document of its own: table, column, altered expression, kind of document. */
const alterations = [
  ['"Document"', 'objet', "objet || '.'", 'facture'], ['"Document"', 'notes', 'NULL', 'facture'], ['"Document"', 'conditions', "'x'", 'facture'],
  ['"Document"', '"referenceClient"', "'BC-8'", 'facture'], ['"Document"', '"dateLivraison"', '"dateLivraison" + 1', 'facture'],
  ['"Document"', '"dateEcheance"', '"dateEcheance" + 1', 'facture'], ['"Document"', '"dateEmission"', '"dateEmission" - 1', 'facture'],
  ['"Document"', '"dateValidite"', '"dateValidite" + 1', 'devis'], ['"Document"', 'mentions', "mentions || '.'", 'facture'],
  ['"Document"', 'emetteur', "jsonb_set(emetteur, '{siren}', '\"404833048\"')", 'facture'],
  ['"Document"', 'destinataire', "jsonb_set(destinataire, '{nom}', '\"Durand\"')", 'facture'],
  ['"Document"', 'numero', "numero || '0'", 'facture'], ['"Document"', 'cadre', "'B2'", 'ticket'], ['"Document"', '"codeType"', "'384'", 'ticket'],
  ['"Document"', '"categorieOperation"', "'MIXTE'", 'ticket'], ['"Document"', '"tvaExigibilite"', "'ENCAISSEMENT'", 'ticket'],
  ['"Document"', 'remise', 'remise + 0.01', 'facture'], ['"Document"', '"remiseType"', "'MONTANT'", 'facture'],
  ['"Document"', '"netAPayer"', '"netAPayer" + 0.01', 'avoir'], ['"Document"', '"acompteDeduit"', '0.01', 'avoir'],
  ['"Document"', '"documentOrigineId"', 'NULL', 'avoir'],
  ['"LigneDocument"', 'designation', "designation || ' '", 'facture'], ['"LigneDocument"', 'description', "'x'", 'facture'],
  ['"LigneDocument"', 'unite', "'KGM'", 'facture'], ['"LigneDocument"', 'quantite', 'quantite + 0.001', 'facture'],
  ['"LigneDocument"', 'prix_unitaire_ht', 'prix_unitaire_ht + 0.000001', 'facture'],
  ['"LigneDocument"', 'prix_unitaire_ttc', 'prix_unitaire_ttc + 0.000001', 'ticket'], ['"LigneDocument"', 'ordre', '100 - ordre', 'facture'],
  ['"LigneDocument"', 'tva', 'tva + 0.1', 'facture'], ['"LigneDocument"', '"categorieTva"', "'Z'", 'facture'],
  ['"LigneDocument"', 'remise', 'remise + 1', 'facture'], ['"LigneDocument"', 'montant_tva', 'montant_tva + 0.01', 'facture'],
  ['systeme.document_tva', 'base', 'base + 0.01', 'facture'], ['systeme.document_tva', 'montant', 'montant - 0.01', 'avoir'],
  ['systeme.document_tva', 'motif', "'x'", 'facture'], ['systeme.document_tva', 'code_vatex', "'VATEX-EU-AE'", 'facture'],
  ['systeme.document_tva', 'categorie', "'Z'", 'ticket'],
];

for (const alteration of alterations) alteration[3] = await kinds[alteration[3]]();
const where = (table, { id }) => `${table === '"Document"' ? 'id' : '"documentId"'} = '${id}'`;

test('every kind of issued document is proven', () => {
  for (const name of ['verify', 'doctor']) {
    const { code, output, errors } = report(name);
    assert.equal(code, 0, output + errors);
    assert.ok(output.includes(`document_contenu : ${documents} documents prouvés`), output);
  }
});

/** As many alterations as `verify` tells one by one are made at once. */
const TOLD = 20;
for (let from = 0; from < alterations.length; from += TOLD) {
  const some = alterations.slice(from, from + TOLD);
  const told = [];

  test(`${some.length} altered values are ${some.length} faults, and nobody else is accused`, () => {
    past(some.map(([table, column, expression, document], index) => `CREATE TABLE public.sauve_${index} AS SELECT * FROM ${table} WHERE ${where(table, document)};
      UPDATE ${table} SET ${column} = ${expression} WHERE ${where(table, document)};`).join('\n'));
    const { code, output } = report('verify');
    past(some.map(([table, column, , document], index) => `UPDATE ${table} t SET ${column} = s.${column} FROM public.sauve_${index} s
      WHERE ${table === 'systeme.document_tva' ? 't."documentId" = s."documentId" AND t.ordre = s.ordre' : 't.id = s.id'} AND t.${where(table, document)};
      DROP TABLE public.sauve_${index};`).join('\n'));
    told.push(...output.split('\n'));
    assert.equal(code, 1, output);
    assert.match(output, new RegExp(`FAUTE {2}document_contenu : ${some.length}\n`), output);
    assert.ok(!output.includes(voisine.id), output);
  });

  for (const [table, column, , document] of some) {
    test(`an altered ${table}.${column} is found and its document named`, () => {
      assert.ok(told.some((fault) => fault.includes(document.id) && fault.endsWith("le contenu n'est pas celui qui a été émis")), told.join('\n'));
    });
  }
}

test('a file replaced together with its SHA-256 is not the one that the journal recorded', () => {
  past(`CREATE TABLE public.sauve AS SELECT * FROM systeme.file WHERE modele_id = '${facture.id}';
        UPDATE systeme.file SET bytes = 'faux', sha256 = sha256('faux') WHERE modele_id = '${facture.id}' AND kind = 'PDF';`);
  const { code, output } = report('verify');
  past('UPDATE systeme.file f SET bytes = s.bytes, sha256 = s.sha256 FROM public.sauve s WHERE s.id = f.id; DROP TABLE public.sauve;');
  assert.equal(code, 1, output);
  assert.match(output, /FAUTE {2}fichiers_journal : 1\n/);
});

test('all is proven again once the values are back', () => {
  assert.equal(report('verify').code, 0);
});

test('the application role itself cannot alter an issued document', () => {
  for (const [table, column, expression, document] of alterations) {
    assert.throws(() => server.sql(`SET ROLE "MyProPartner_application"; SET app.entreprise = '${shop.entrepriseId}';
      UPDATE ${table} SET ${column} = ${expression} WHERE ${where(table, document)};`), undefined, `${table}.${column}`);
  }
});
