// Searches and lists keep their index under row-level security, where a function that is not leakproof loses it in silence.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Server } from '../lib/server.mjs';
import { twoCompanies } from '../lib/shop.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, other] = await twoCompanies(server);

const fill = (company, table, rows, columns, values) => `
  SET app.entreprise = '${company.entrepriseId}';
  INSERT INTO "${table}" ("entrepriseId", ${columns}) SELECT '${company.entrepriseId}', ${values} FROM generate_series(1, ${rows}) AS n;`;
server.sql([
  fill(shop, 'Client', 12_000, 'nom', `'Client ' || md5(n::text)`),
  fill(other, 'Client', 2_000, 'nom', `'Client ' || md5(n::text)`),
  fill(shop, 'Article', 8_000, 'reference, nom, type, prix_vente_ht, tva', `'R' || n, 'Article ' || md5(n::text), 'PRODUIT', 1, 20`),
  'RESET app.entreprise; VACUUM ANALYZE "Client"; VACUUM ANALYZE "Article";',
].join('\n'));

/** The plan of a query as the application role sees it, inside the company. */
function plan(query) {
  return server.sql(`SET app.entreprise = '${shop.entrepriseId}'; SET ROLE "MyProPartner_application"; EXPLAIN (COSTS OFF) ${query};`).join('\n');
}

test('a search by substring reads the trigram index', () => {
  for (const table of ['Client', 'Article']) {
    const text = plan(`SELECT id FROM "${table}" WHERE recherche ILIKE '%a1b2c3%' LIMIT 50`);
    assert.match(text, new RegExp(`Index Scan.*${table.toLowerCase()}_recherche_idx`), text);
    assert.doesNotMatch(text, /Seq Scan/, text);
  }
});

test('a page in the usual order reads an index and no more than the page', () => {
  const text = plan('SELECT id, nom FROM "Client" ORDER BY nom, id LIMIT 50');
  assert.match(text, /Index.*Scan/, text);
  assert.doesNotMatch(text, /Sort|Seq Scan/, text);
});

test('one row by its id reads its key', () => {
  assert.match(plan(`SELECT * FROM "Client" WHERE id = '${shop.particulier.id}'`), /Index Scan using client_pk/);
});

test('the API finds what is searched, without accents or case, and only at home', async () => {
  const { json } = await shop.api.get('/Client?recherche=ilike.*elodie*&select=nom,prenom');
  assert.deepEqual(json, [{ nom: 'Dupont', prenom: 'Élodie' }]);
  const here = await shop.api.get('/Client?recherche=ilike.*client*&limit=1', {}, { Prefer: 'count=exact' });
  assert.match(here.headers.get('content-range'), /\/12000$/);
});
