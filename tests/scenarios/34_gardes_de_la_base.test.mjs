// What the database itself refuses of a document and its parts, whoever asks: by the type of a column, by a rule between
// columns, by a key that is checked once per statement. Each refusal bears its name, from which the API makes its answer.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Server } from '../lib/server.mjs';
import { draft, line, twoCompanies } from '../lib/shop.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, neighbour] = await twoCompanies(server);
const mine = await draft(shop, [line(1, 10, 20)]);
const theirs = await draft(neighbour, [line(1, 10, 20)]);
const article = async (who) => (await who.api.get('/Article?select=id&limit=1')).json[0]?.id
  ?? (await who.api.post('/Article', { nom: 'Vis', prix_vente_ht: 1, tva: 20 }, { headers: { Prefer: 'return=representation' } })).json[0].id;
const known = await article(shop);
const unseen = await article(neighbour);
const nowhere = '01a20000-0000-7000-8000-000000000000';

/** The SQLSTATE and the name of the rule with which the application's role is refused, or ''. */
function refusal(sql) {
  const output = server.psql(`\\set VERBOSITY verbose
    SET ROLE "MyProPartner_application"; BEGIN;
    DO $$ BEGIN PERFORM set_config('app.entreprise', '${shop.entrepriseId}', true); END $$;
    ${sql}; ROLLBACK;`, { stopOnError: false });
  const state = /ERROR:\s+(\w{5}):/.exec(output)?.[1];
  return state ? `${state} ${/CONSTRAINT NAME:\s+(\w+)/.exec(output)?.[1]}` : '';
}

const lineOf = (documentId, columns = {}) => {
  const row = { entrepriseId: shop.entrepriseId, documentId, designation: 'Vis', ...columns };
  const value = (v) => (v === null ? 'NULL' : `'${v}'`);
  return `INSERT INTO "LigneDocument" (${Object.keys(row).map((c) => `"${c}"`)}) VALUES (${Object.values(row).map(value)})`;
};

test('a line has its document and its article, in its own company', () => {
  assert.equal(refusal(lineOf(mine.id)), '');
  assert.equal(refusal(lineOf(mine.id, { type: 'ARTICLE', articleId: known })), '');
  assert.equal(refusal(lineOf(nowhere)), '23503 ligne_document_document_fk');
  assert.equal(refusal(lineOf(theirs.id)), '23503 ligne_document_document_fk');
  assert.equal(refusal(lineOf(mine.id, { type: 'ARTICLE', articleId: nowhere })), '23503 ligne_document_article_fk');
  assert.equal(refusal(lineOf(mine.id, { type: 'ARTICLE', articleId: unseen })), '23503 ligne_document_article_fk');
  // One wrong row among many is found.
  assert.equal(refusal(`${lineOf(mine.id)}, ('${shop.entrepriseId}', '${nowhere}', 'Vis')`), '23503 ligne_document_document_fk');
});

test('a VAT group has its document', () => {
  const group = (id) => `INSERT INTO systeme.document_tva ("entrepriseId", "documentId", ordre, categorie, taux)
    VALUES ('${shop.entrepriseId}', '${id}', 1, 'S', 20)`;
  assert.equal(refusal(group(mine.id)), '');
  assert.equal(refusal(group(nowhere)), '23503 document_tva_document_fk');
  assert.equal(refusal(group(theirs.id)), '23503 document_tva_document_fk');
});

test('a movement has its article, its store, its author and its document', () => {
  const [store] = server.rows(`SELECT id FROM "Store" WHERE "entrepriseId" = '${shop.entrepriseId}'`);
  const movement = (columns = {}) => {
    const row = { entrepriseId: shop.entrepriseId, articleId: known, storeId: store.id, createdBy: shop.userId, documentId: mine.id, ...columns };
    return `INSERT INTO "MouvementStock" (${Object.keys(row).map((c) => `"${c}"`)}, type, quantite, stock_avant, stock_apres)
      VALUES (${Object.values(row).map((v) => (v === null ? 'NULL' : `'${v}'`))}, 'ENTREE', 1, 0, 1)`;
  };
  assert.equal(refusal(movement()), '');
  assert.equal(refusal(movement({ createdBy: null, documentId: null })), '');
  assert.equal(refusal(movement({ articleId: nowhere })), '23503 mouvement_stock_article_fk');
  assert.equal(refusal(movement({ articleId: unseen })), '23503 mouvement_stock_article_fk');
  assert.equal(refusal(movement({ storeId: nowhere })), '23503 mouvement_stock_store_fk');
  assert.equal(refusal(movement({ createdBy: neighbour.userId })), '23503 mouvement_stock_created_by_fk');
  assert.equal(refusal(movement({ documentId: theirs.id })), '23503 mouvement_stock_document_fk');
});

test('values and rules between columns are refused by name', () => {
  assert.equal(refusal(lineOf(mine.id, { type: 'ARTICLE' })), '23514 ligne_document_article_obligatoire');
  assert.equal(refusal(lineOf(mine.id, { remise: 100 })), '');
  assert.equal(refusal(lineOf(mine.id, { remise: 100.01 })), '23514 ligne_document_remise_pourcent_bornes');
  assert.equal(refusal(lineOf(mine.id, { remise: 100.01, remiseType: 'MONTANT' })), '');
  assert.equal(refusal(lineOf(mine.id, { remiseType: 'AUTRE' })), '23514 ligne_document_remise_type_valeurs');
  assert.equal(refusal(lineOf(mine.id, { tva: 100.01 })), '23514 ligne_document_tva_bornes');
  assert.equal(refusal(lineOf(mine.id, { designation: '' })), '23514 ligne_document_designation_longueur');
  const change = (set) => `UPDATE "Document" SET ${set} WHERE id = '${mine.id}'`;
  assert.equal(refusal(change('objet = \'Chantier\'')), '');
  assert.equal(refusal(change('type = \'FAUX\'')), '23514 document_type_valeurs');
  assert.equal(refusal(change('montant_ttc = montant_ttc + 1')), '23514 document_montant_ttc_coherent');
  assert.equal(refusal(change('numero = \'FA-1\'')), '23514 document_numero_selon_statut');
  assert.equal(refusal(`UPDATE "LigneDocument" SET remise = 101 WHERE "documentId" = '${mine.id}'`),
    '23514 ligne_document_remise_pourcent_bornes');
});

test('the keys checked once per statement rest row by row, and again after a restoration', () => {
  const resting = () => server.rows(`SELECT k.conname AS name FROM pg_trigger t JOIN pg_constraint k ON k.oid = t.tgconstraint
    WHERE t.tgenabled = 'D' ORDER BY 1`).map((row) => row.name);
  const ours = ['document_tva_document_fk', 'ligne_document_article_fk', 'ligne_document_document_fk', 'mouvement_stock_article_fk',
    'mouvement_stock_created_by_fk', 'mouvement_stock_document_fk', 'mouvement_stock_store_fk'];
  assert.deepEqual(resting(), ours);
  for (const table of ['"LigneDocument"', 'systeme.document_tva', '"MouvementStock"']) server.sql(`ALTER TABLE ${table} ENABLE TRIGGER ALL`);
  assert.deepEqual(resting(), []);
  server.sql('SELECT systeme.check_keys_in_sets();');
  assert.deepEqual(resting(), ours);
});
