// Every route of the API, tried by one company with the ids of the other: generated from the OpenAPI document.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { cii } from '../lib/efacture.mjs';
import { example, operations, resolve } from '../lib/openapi.mjs';
import { Server } from '../lib/server.mjs';
import { invoice, rowCounts, twoCompanies } from '../lib/shop.mjs';

const server = await Server.start();
after(() => server.close());
const [own, other] = await twoCompanies(server);
const issued = await invoice(other);
await other.api.post(`/Document/${issued.id}/encaisser`, { montant: 1, moyen_paiement: 'CARTE', date_paiement: '2026-11-22' });
await other.api.post('/cles', { nom: 'Clé de l’autre', portees: ['clients:lire'] }, { status: 201 });
const { json: api } = await own.api.get('/openapi.json');

// Columns whose form a CHECK decides, beyond type and list of words.
const special = {
  'PaymentLink.slug': `'lien-de-l-autre'`, 'UserSchedule.heureFin': `'17:00'`, 'UserInvitationToken.email': `'invite@exemple.fr'`,
  'MouvementStock.stock_avant': '0', 'StockTransfer.storeDestinationId': () => `'${madeRow('Store')}'`, 'BankTransaction.rang': '1', 'ChampPersonnalise.code': `'code'`,
};

// Columns that may be empty, but not together.
const extra = { PaymentLink: { montant: '10' } };

// One row of the other company for each model that has one; for the rest a row is made in SQL, checks and all.
const models = Object.keys(api.paths).map((path) => /^\/api\/v1\/(\w+)$/.exec(path)?.[1]).filter((name) => /^[A-Z]/.test(name ?? ''));
const foreign = new Map();
for (const model of models) {
  if (model === 'Entreprise') foreign.set(model, other.entrepriseId);
  else foreign.set(model, server.rows(`SELECT id FROM "${model}" WHERE "entrepriseId" = '${other.entrepriseId}' LIMIT 1`)[0]?.id ?? madeRow(model));
}
foreign.set('cles', server.rows(`SELECT id FROM systeme.api_key WHERE "entrepriseId" = '${other.entrepriseId}'`)[0].id);
foreign.set('sessions', server.rows(`SELECT id FROM systeme.session WHERE "entrepriseId" = '${other.entrepriseId}' LIMIT 1`)[0].id);
const facture = await other.api.request('POST', '/facture-recue/deposer', { body: cii(), headers: { 'Content-Type': 'application/xml' } });
foreign.set('facture-recue', facture.json.id);
await other.api.post(`/facture-recue/${facture.json.id}/prendre-en-charge`, {});
foreign.set('statut-facture', (await other.api.get(`/facture-recue/${facture.json.id}`)).json.statuts[0].id);
const rythme = await other.api.post('/recurrence/creer', { nom: 'Loyer', documentId: issued.id, unite: 'MOIS', ancre: '2027-01-31', mode: 'BROUILLON' });
foreign.set('recurrence', rythme.json.id);
foreign.set('ereporting', server.sql(`SET app.entreprise = '${other.entrepriseId}';
  INSERT INTO systeme.ereporting ("entrepriseId", id, flux, du, au, rang, nature, devise, total_base, total_tva, empreinte, limite, preparee_at)
  VALUES ('${other.entrepriseId}', gen_random_uuid(), '10.3', '2026-10-01', '2026-10-31', 0, 'IN', 'EUR', 0, 0, decode(repeat('00', 32), 'hex'), '2026-11-10', now()) RETURNING id;`)[0]);
await other.api.create('Article', { reference: 'CLOUS', nom: 'Clous', prix_vente_ht: 3, suiviStock: true });
const comptage = await other.api.post('/inventaire/ouvrir', { storeId: foreign.get('Store') });
foreign.set('inventaire', comptage.json.id);
foreign.set('alerte-stock', server.sql(`SET app.entreprise = '${other.entrepriseId}';
  INSERT INTO systeme.alerte_stock ("entrepriseId", id, "storeId", "articleId", quantite, seuil)
  SELECT "entrepriseId", gen_random_uuid(), "storeId", "articleId", 0, 1 FROM "StoreStockItem" WHERE id = '${foreign.get('StoreStockItem')}' RETURNING id;`)[0]);
const ofTill = (sql) => server.sql(`SET app.entreprise = '${other.entrepriseId}'; ${sql} RETURNING id;`)[0];
foreign.set('caisse/anomalies', ofTill(`INSERT INTO systeme.caisse_anomalie ("entrepriseId", id, "registerId", code, detail, at)
  VALUES ('${other.entrepriseId}', gen_random_uuid(), '${foreign.get('Register')}', 'prix_different', 'Un prix.', now())`));
foreign.set('caisse/quarantaine', ofTill(`INSERT INTO systeme.caisse_quarantaine ("entrepriseId", id, "registerId", corps, "contenuSha256", motifs, "recuAt")
  VALUES ('${other.entrepriseId}', gen_random_uuid(), '${foreign.get('Register')}', '{}', sha256('x'), '[]', now())`));
const before = rowCounts(server, other);
const everyId = new Set(foreign.values());

// A row built from the catalog: each required column gets a value that its type and its list of words accept.
function madeRow(model) {
  const columns = server.rows(`
    SELECT a.attname AS name, format_type(a.atttypid, NULL) AS type,
      (SELECT fc.relname FROM pg_constraint k JOIN pg_class fc ON fc.oid = k.confrelid
        WHERE k.conrelid = a.attrelid AND k.contype = 'f' AND a.attnum = ANY (k.conkey) AND a.attname <> 'entrepriseId' LIMIT 1) AS target,
      (SELECT (regexp_match(pg_get_constraintdef(k.oid), '''([A-Z_]+)'''))[1] FROM pg_constraint k
        WHERE k.conrelid = a.attrelid AND k.contype = 'c' AND k.conkey = ARRAY[a.attnum] AND k.conname LIKE '%_valeurs' LIMIT 1) AS word,
      (SELECT (regexp_match(pg_get_constraintdef(k.oid), 'octet_length\\(.*\\) = (\\d+)'))[1]::int FROM pg_constraint k
        WHERE k.conrelid = a.attrelid AND k.contype = 'c' AND k.conkey = ARRAY[a.attnum] AND pg_get_constraintdef(k.oid) ~ 'octet_length' LIMIT 1) AS bytes
    FROM pg_attribute a WHERE a.attrelid = '"${model}"'::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attnotnull
      AND NOT a.atthasdef AND a.attname NOT IN ('id', 'entrepriseId')`);
  const value = ({ name, type, target, word, bytes }) => {
    const own = special[`${model}.${name}`];
    if (own) return typeof own === 'function' ? own() : own;
    if (target) return `'${foreignId(target)}'`;
    if (word) return `'${word}'`;
    if (/^uuid/.test(type)) return 'gen_random_uuid()';
    if (/json/.test(type)) return `'{"a": 1}'`;
    if (/timestamp/.test(type)) return `'2026-11-22T09:00:00Z'`;
    if (type === 'date') return `'2026-11-01'`;
    if (/^time/.test(type)) return `'09:00'`;
    if (/bytea/.test(type)) return `decode(repeat('00', ${bytes ?? 32}), 'hex')`;
    if (/int|numeric/.test(type)) return '1';
    if (/bool/.test(type)) return 'true';
    if (/\[\]/.test(type)) return `'{}'`;
    return `'zz${foreign.size}'`;
  };
  const more = extra[model] ?? {};
  const names = ['entrepriseId', ...columns.map((c) => c.name), ...Object.keys(more)].map((n) => `"${n}"`).join(', ');
  const values = [`'${other.entrepriseId}'`, ...columns.map(value), ...Object.values(more)].join(', ');
  return server.sql(`SET app.entreprise = '${other.entrepriseId}'; INSERT INTO "${model}" (${names}) VALUES (${values}) RETURNING id;`)[0];
}
function foreignId(target) {
  if (!foreign.has(target)) {
    foreign.set(target, server.rows(`SELECT id FROM "${target}" WHERE "entrepriseId" = '${other.entrepriseId}' LIMIT 1`)[0]?.id ?? madeRow(target));
  }
  return foreign.get(target);
}

// What a route asks of a request before it looks for its record, beyond the schema.
const mine = await invoice(own);
const asked = {
  'POST /api/v1/Register/{id}/mouvement': { body: { nature: 'APPORT', montant: 10, motif: 'Monnaie' } },
  'POST /api/v1/Register/{id}/attente': { body: { libelle: 'Table 4', contenu: {} } },
  'POST /api/v1/Register/{id}/cloturer': { body: { comptage: {} } },
  'POST /api/v1/caisse/quarantaine/{id}/traiter': { body: { documentId: mine.id, raison: 'Saisi' } },
  'POST /api/v1/Register/{id}/cloturer-mois': { body: { mois: '2026-10' } },
  'GET /api/v1/Register/{id}/archive': { query: '?archive=01890000-0000-7000-8000-000000000001' },
  'GET /api/v1/Register/{id}/cloture.pdf': { query: '?annee=2025' },
  'POST /api/v1/Register/{id}/chiffrer-retour': { body: { documentId: mine.id } },
  'GET /api/v1/Register/{id}/ticket': { query: '?numero=TC1-1' },
  'GET /api/v1/Terminal/{id}/payer': { query: '?id=01890000-0000-7000-8000-000000000001' },
};

test('every model of the data model is offered', () => {
  assert.equal(new Set(models).size, 39, models.join(' '));
});

test('a route with the id of another company answers 404, as for an id that never was', async () => {
  const faults = [];
  const tried = operations(api).filter(({ path }) => /\{\w+\}/.test(path));
  assert.ok(tried.length > 30, `${tried.length} routes`);
  for (const { path, method, operation } of tried) {
    const model = path.slice('/api/v1/'.length, path.indexOf('/{'));
    const id = foreign.get(model);
    assert.ok(id, `no row of ${model} to try ${path}`);
    const content = operation.requestBody?.content ?? {};
    const type = Object.keys(content)[0];
    let body = type === 'application/json' ? example(api, content[type].schema, () => id) : type ? 'x' : undefined;
    if (method === 'PATCH' && Object.keys(body).length === 0) {
      // A change names at least one column.
      const [name, column] = Object.entries(resolve(api, content[type].schema).properties)[0];
      body = { [name]: example(api, column, () => id, name) };
    }
    const more = asked[`${method} ${path}`] ?? {};
    const send = (target) => own.api.request(method, path.replace(/\{\w+\}/, target) + (more.query ?? ''), {
      body: more.body ?? body, headers: type ? { 'Content-Type': type } : {}, expect: { status: [200, 201, 204, 400, 401, 403, 404, 405, 409, 412, 415, 422] },
    });
    const answer = await send(id);
    const never = await send('01890000-0000-7000-8000-000000000000');
    if (answer.status !== 404 || never.status !== 404 || answer.json?.code !== never.json?.code || answer.json?.detail !== never.json?.detail) {
      faults.push(`${method} ${path} → ${answer.status} ${answer.text.slice(0, 200)} (never was: ${never.status})`);
    }
  }
  assert.deepEqual(faults, [], faults.join('\n'));
});

test('lists, filters and embeddings never show a row of another company', async () => {
  for (const model of models) {
    const list = await own.api.get(`/${model}?limit=1000`, { excludes: [...everyId] });
    assert.ok(Array.isArray(list.json), model);
    const filtered = await own.api.get(`/${model}?id=eq.${foreign.get(model)}`);
    assert.deepEqual(filtered.json, [], model);
    const csv = await own.api.get(`/${model}?id=eq.${foreign.get(model)}`, {}, { Accept: 'text/csv' });
    assert.ok(!csv.text.includes(foreign.get(model)), model);
    const counted = await own.api.get(`/${model}?id=eq.${foreign.get(model)}&limit=1`, {}, { Prefer: 'count=exact' });
    assert.match(counted.headers.get('content-range'), /\/0$/, model);
  }
});

test('changing or deleting by a filter on the id of another company touches nothing', async () => {
  for (const { path, method } of operations(api).filter(({ path: p, method: m }) => /^\/api\/v1\/[A-Z]\w+$/.test(p) && ['PATCH', 'DELETE'].includes(m))) {
    const model = path.split('/')[3];
    const column = Object.keys(resolve(api, api.paths[path].patch?.requestBody?.content?.['application/json']?.schema)?.properties ?? { nom: 1 })[0];
    await own.api.request(method, `/${model}?id=eq.${foreign.get(model)}`, { body: method === 'PATCH' ? { [column]: null } : undefined, expect: { status: [200, 204, 403, 404, 405, 409, 422] } });
  }
});

test('no row can be made for, or linked to, another company', async () => {
  const faults = [];
  for (const { path } of operations(api).filter(({ path: p, method: m }) => /^\/api\/v1\/[A-Z]\w+$/.test(p) && m === 'POST')) {
    const model = path.split('/')[3];
    const schema = resolve(api, api.paths[path].post.requestBody.content['application/json'].schema);
    const row = resolve(api, schema.items ?? (schema.oneOf ?? schema.anyOf ?? [schema]).map((s) => resolve(api, s)).find((s) => s.type === 'object') ?? schema);
    const columns = Object.keys(row.properties ?? {});
    // The number that the maker of a terminal gave it leads to no record.
    const links = columns.filter((name) => /Id$/.test(name) && !['entrepriseId', 'stripeTerminalId'].includes(name));
    const base = Object.fromEntries((row.required ?? []).map((name) => [name, example(api, row.properties[name], (column) => linked(column))]));
    const attempts = [...links.map((name) => ({ ...base, [name]: linked(name) })), { ...base, entrepriseId: other.entrepriseId }];
    for (const body of attempts) {
      const answer = await own.api.request('POST', `/${model}`, { body, headers: { Prefer: 'return=representation' }, expect: { status: [201, 400, 403, 404, 405, 409, 422] } });
      if (answer.status === 201) {
        const stored = [answer.json].flat()[0];
        if (Object.values(stored).some((value) => everyId.has(value)) || stored.entrepriseId === other.entrepriseId) faults.push(`${model} ${JSON.stringify(body)} → ${answer.text.slice(0, 300)}`);
      }
    }
  }
  assert.deepEqual(faults, [], faults.join('\n'));
  function linked(column) {
    const target = { clientId: 'Client', articleId: 'Article', storeId: 'Store', userId: 'User', documentId: 'Document', serieId: 'SerieDocument' }[column]
      ?? [...foreign.keys()].find((name) => name.toLowerCase() === column.replace(/Id$/, '').toLowerCase());
    return foreign.get(target) ?? foreign.get('Client');
  }
});

test('commands take no id of another company in their bodies', async () => {
  await own.api.refused('POST', '/Document/enregistrer', {
    status: [404, 422], body: { type: 'FACTURE', clientId: other.particulier.id, lignes: [{ designation: 'x', quantite: 1, prix_unitaire_ht: 1, tva: 20 }] },
  });
  await own.api.refused('POST', '/Document/enregistrer', {
    status: [404, 422], body: { type: 'FACTURE', clientId: own.particulier.id, lignes: [{ articleId: other.pain.id, quantite: 1 }] },
  });
  await own.api.refused('POST', '/Document/enregistrer', { status: 404, body: { id: issued.id, version: 1, type: 'FACTURE', lignes: [{ designation: 'x', quantite: 1, prix_unitaire_ht: 1, tva: 20 }] } });
});

test('after all this the other company is as it was', () => {
  assert.deepEqual(rowCounts(server, other), before);
});

