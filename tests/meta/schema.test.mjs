// The schema as it stands in PostgreSQL after the migrations, against the rules that keep tenants apart and the data
// documented. Read from pg_catalog, so that a new table is covered the day it appears.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { project } from '../lib/paths.mjs';
import { Server } from '../lib/server.mjs';
import { sources } from '../lib/sources.mjs';

const APPLICATION = 'MyProPartner_application';
const PUBLIC = 'MyProPartner_public';

const database = await Server.start();
after(() => database.close());
const none = (faults, rule) => assert.deepEqual(faults, [], `${rule}\n${faults.map((f) => JSON.stringify(f)).join('\n')}`);

// Tables that belong to no company, each with its reason.
const NO_TENANT = {
  'public.Entreprise': 'is the company',
  'systeme.login_attempt': 'counts before anybody is known',
  'systeme.taux_tva': 'the law, the same for all',
  'systeme.document_transition': 'the life cycle, the same for all',
  'systeme.transfert_transition': 'the life cycle, the same for all',
  'systeme.migration': 'the state of the database',
};
// Uniqueness across companies, each with its reason.
const GLOBAL_UNIQUE = {
  entreprise_pk: 'the company itself', entreprise_email_unique: 'global by nature', entreprise_slug_unique: 'a web address',
  entreprise_siret_unique: 'global by nature', user_email_unique: 'a login', credential_email_unique: 'a login',
  credential_pk: 'a person has one password', payment_link_slug_unique: 'a web address',
  session_token_hash_unique: 'a random secret', api_key_token_hash_unique: 'a random secret',
};
const GLOBAL_UNIQUE_COLUMNS = /jetonHash|token_hash/; // hashes of 256 random bits: finding another's is finding the secret

const tables = database.rows(`
  SELECT n.nspname || '.' || c.relname AS name, c.oid::int AS oid, c.relrowsecurity AS rls, c.relforcerowsecurity AS forced,
         pg_get_userbyid(c.relowner) AS owner, obj_description(c.oid) AS comment,
         EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'entrepriseId' AND a.attnotnull) AS tenant
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname IN ('public', 'systeme') AND c.relkind IN ('r', 'p')
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e') ORDER BY 1`);
const tenantTables = tables.filter((table) => !(table.name in NO_TENANT));

const constraints = database.rows(`
  SELECT k.conname AS name, k.contype AS type, n.nspname || '.' || c.relname AS "table",
         CASE WHEN k.confrelid <> 0 THEN (SELECT fn.nspname || '.' || f.relname FROM pg_class f JOIN pg_namespace fn ON fn.oid = f.relnamespace WHERE f.oid = k.confrelid) END AS target,
         (SELECT coalesce(json_agg(a.attname ORDER BY u.ord), '[]') FROM unnest(k.conkey) WITH ORDINALITY u(num, ord)
            JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.num) AS columns
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname IN ('public', 'systeme') AND k.contype IN ('p', 'u', 'f', 'c', 'x') ORDER BY 3, 1`);

const indexes = database.rows(`
  SELECT i.relname AS name, n.nspname || '.' || c.relname AS "table", x.indisunique AS "unique", x.indpred IS NOT NULL AS partial,
         am.amname AS method, pg_get_expr(x.indpred, x.indrelid) AS predicate,
         (SELECT json_agg(coalesce(a.attname, '(expression)') ORDER BY u.ord) FROM unnest(x.indkey) WITH ORDINALITY u(num, ord)
            LEFT JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = u.num AND u.num > 0 WHERE u.ord <= x.indnkeyatts) AS columns
  FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class c ON c.oid = x.indrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_am am ON am.oid = i.relam
  WHERE n.nspname IN ('public', 'systeme') ORDER BY 2, 1`);

test('the 39 models are there with every column of the data model', () => {
  const types = {
    string: ['uuid', 'text', 'inet', 'bytea'], text: ['text'], boolean: ['boolean'], int: ['integer', 'bigint', 'numeric'],
    decimal: ['numeric'], date: ['date'], datetime: ['timestamp with time zone'], json: ['jsonb'],
  };
  const models = JSON.parse(readFileSync(join(project, 'tests/meta/modeles.json'), 'utf8'));
  assert.equal(Object.keys(models).length, 39);
  const found = new Map(database.rows(`
    SELECT table_name || '.' || column_name AS name, data_type AS type FROM information_schema.columns WHERE table_schema = 'public'`)
    .map((column) => [column.name, column.type]));
  const faults = [];
  for (const [model, columns] of Object.entries(models)) {
    for (const [column, type] of Object.entries(columns)) {
      const actual = found.get(`${model}.${column}`);
      if (model === 'Entreprise' && column === 'entrepriseId') continue;
      if (actual === undefined) faults.push(`${model}.${column} is missing`);
      else if (type !== '*' && !types[type].includes(actual)) faults.push(`${model}.${column}: ${type} stored as ${actual}`);
    }
  }
  none(faults, 'schema.md is the contract: nothing in it is removed or renamed');
});

test('every table belongs to a company or says why not', () => {
  none(tables.filter((table) => !table.tenant && !(table.name in NO_TENANT)).map((table) => table.name), '"entrepriseId" NOT NULL');
  none(Object.keys(NO_TENANT).filter((name) => !tables.some((table) => table.name === name)), 'names of tables that exist');
});

test('row-level security is forced on every table of a company', () => {
  none([...tenantTables, ...tables.filter((table) => table.name === 'public.Entreprise')]
    .filter((table) => !table.rls || !table.forced).map((table) => table.name), 'ENABLE and FORCE ROW LEVEL SECURITY');
});

test('the policies compare with the company of the session, reading and writing', () => {
  const policies = database.rows(`
    SELECT schemaname || '.' || tablename AS "table", policyname AS name, roles::text[] AS roles, cmd, permissive, qual, with_check
    FROM pg_policies WHERE schemaname IN ('public', 'systeme')`);
  const tenant = /^\(?\(?("entrepriseId"|id) = \(NULLIF\(current_setting\('app\.entreprise'::text, true\), ''::text\)\)::uuid\)?\)?$/;
  const owner = database.rows('SELECT current_user AS name')[0].name;
  const faults = [];
  for (const table of [...tenantTables, { name: 'public.Entreprise' }]) {
    const own = policies.filter((policy) => policy.table === table.name);
    const walls = own.filter((policy) => policy.cmd === 'ALL' && tenant.test(policy.qual) && tenant.test(policy.with_check));
    if (walls.length !== 1) faults.push(`${table.name}: ${walls.length} tenant policies`);
    for (const policy of own.filter((p) => !walls.includes(p))) {
      // The owner's functions look a secret up before the company is known; nobody else gets past the wall.
      if (policy.roles.length !== 1 || policy.roles[0] !== owner) faults.push(`${policy.table} ${policy.name}: to ${policy.roles}`);
    }
  }
  none(faults, 'one policy with USING and WITH CHECK, no sub-select; exceptions for the owner only');
});

test('keys carry the company, so that a link across companies cannot be stored', () => {
  const isTenant = new Set(tenantTables.map((table) => table.name));
  const faults = [];
  for (const key of constraints.filter((k) => isTenant.has(k.table))) {
    const carries = key.columns.includes('entrepriseId');
    if ((key.type === 'p' || key.type === 'u') && !carries && !(key.name in GLOBAL_UNIQUE) && !GLOBAL_UNIQUE_COLUMNS.test(key.columns.join())) faults.push(`${key.table} ${key.name} (${key.columns})`);
    if (key.type === 'f' && isTenant.has(key.target) && !carries) faults.push(`${key.table} ${key.name} → ${key.target}`);
    if (key.type === 'f' && key.target === 'public.Entreprise' && key.columns.join() !== 'entrepriseId') faults.push(`${key.table} ${key.name}`);
  }
  for (const index of indexes.filter((i) => i.unique && isTenant.has(i.table))) {
    if (!index.columns.includes('entrepriseId') && !(index.name in GLOBAL_UNIQUE) && !GLOBAL_UNIQUE_COLUMNS.test(index.columns.join())) faults.push(`${index.table} ${index.name} (${index.columns})`);
  }
  none(faults, 'primary keys, uniques and foreign keys include "entrepriseId"');
});

test('every table of a company leads back to it', () => {
  const linked = new Set(constraints.filter((k) => k.type === 'f' && k.columns.includes('entrepriseId')).map((k) => k.table));
  none(tenantTables.filter((table) => !linked.has(table.name) && !LEDGERS_WITHOUT_KEY.has(table.name)).map((table) => table.name), 'a foreign key to the company or through a parent');
});
// Survive what they describe, or carry a polymorphic reference: the policy alone holds them in their company.
const LEDGERS_WITHOUT_KEY = new Set(['systeme.outbox', 'systeme.file', 'systeme.idempotency', 'systeme.chain']);

// Parents that are never deleted, or so seldom that reading one company's rows is cheaper than an entry per row.
const NO_INDEX = {
  document_serie_fk: 'a series that has issued is closed, not deleted', document_created_by_fk: 'who has acted is suspended, not deleted',
  mouvement_stock_created_by_fk: 'who has acted is suspended, not deleted', user_activity_approuve_par_fk: 'who has acted is suspended, not deleted',
  import_batch_user_fk: 'few rows', article_image_fk: 'files are never deleted', parametres_entreprise_logo_fk: 'one row per company',
};

test('every foreign key is served by an index', () => {
  const faults = constraints.filter((k) => k.type === 'f' && !(k.name in NO_INDEX)).filter((key) => {
    const wanted = new Set(key.columns);
    return !indexes.some((index) => {
      if (index.table !== key.table || index.method !== 'btree') return false;
      // A partial index serves when it only leaves out the rows that the key does not check (NULL).
      if (index.partial && !key.columns.some((c) => index.predicate.includes(`${c} IS NOT NULL`) || index.predicate.includes(`"${c}" IS NOT NULL`))) return false;
      return [...wanted].every((column) => index.columns.slice(0, wanted.size).includes(column));
    });
  }).map((key) => `${key.table} ${key.name} (${key.columns})`);
  none(faults, 'deleting or following a parent must not read the whole table');
});

test('every table and column explains itself', () => {
  none(tables.filter((table) => !table.comment).map((table) => table.name), 'comments become the documentation of the API');
  const columns = database.rows(`
    SELECT n.nspname || '.' || c.relname || '.' || a.attname AS name FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname IN ('public', 'systeme') AND c.relkind IN ('r', 'p', 'v') AND a.attnum > 0 AND NOT a.attisdropped
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
      AND col_description(c.oid, a.attnum) IS NULL`);
  none(columns.map((column) => column.name), 'every column has a comment');
});

test('constraints are named after their table', () => {
  const snake = (name) => name.split('.')[1].replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
  const suffix = { p: /_pk$/, f: /_fk$/, u: /_unique$/, x: /./, c: /./ };
  const faults = constraints.filter((k) => !k.name.startsWith(`${snake(k.table)}_`) || !suffix[k.type].test(k.name));
  none(faults.map((k) => `${k.table} ${k.name}`), 'table_column_rule: the refusal is found by the name');
});

test('the roles of the application own nothing and bypass nothing', () => {
  const roles = database.rows(`SELECT rolname AS name, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname IN ('${APPLICATION}', '${PUBLIC}')`);
  assert.equal(roles.length, 2);
  for (const role of roles) assert.deepEqual({ ...role, name: '' }, { name: '', rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false });
  none(database.rows(`SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE pg_get_userbyid(c.relowner) IN ('${APPLICATION}', '${PUBLIC}')`), 'no relation');
  none(database.rows(`SELECT proname AS name FROM pg_proc WHERE pg_get_userbyid(proowner) IN ('${APPLICATION}', '${PUBLIC}')`), 'no function');
  none(database.rows(`SELECT nspname AS name FROM pg_namespace WHERE nspname IN ('public', 'systeme')
    AND (has_schema_privilege('${APPLICATION}', oid, 'CREATE') OR has_schema_privilege('${PUBLIC}', oid, 'CREATE'))`), 'no right to create');
  none(database.rows(`SELECT r.rolname AS name, m.roleid::regrole::text AS member_of FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member
    WHERE r.rolname IN ('${APPLICATION}', '${PUBLIC}')`), 'member of nothing');
});

test('ledgers cannot be rewritten by the application', () => {
  const ledgers = ['public."UserActivity"', 'public."MouvementStock"', 'public."MouvementPoints"', 'public."Paiement"', 'systeme.file', 'systeme.paiement_tva',
    'systeme.statut_facture', 'systeme.piece_fiscale', 'systeme.caisse_archive', 'systeme.connexion_refusee', 'systeme.caisse_ticket', 'systeme.caisse_mouvement',
    'systeme.encaissement', 'systeme.encaissement_paiement', 'systeme.credit_client', 'systeme.periode_close', 'systeme.suivi_reglement', 'systeme.irrecouvrable_tva',
    'systeme.inventaire_saisie'];
  const faults = ledgers.filter((table) => database.rows(`SELECT has_table_privilege('${APPLICATION}', '${table}', 'UPDATE') OR
    has_table_privilege('${APPLICATION}', '${table}', 'DELETE') OR has_table_privilege('${APPLICATION}', '${table}', 'TRUNCATE') AS may`)[0].may);
  none(faults, 'append-only by privilege');
});

test('functions that run as their owner have a fixed search_path, and only the application calls them', () => {
  const functions = database.rows(`
    SELECT p.oid::regprocedure::text AS name, p.proconfig::text AS config, has_function_privilege('${PUBLIC}', p.oid, 'EXECUTE') AS open
    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname IN ('public', 'systeme') AND p.prosecdef`);
  none(functions.filter((f) => !/search_path=/.test(f.config ?? '')).map((f) => f.name), 'SET search_path');
  const everyone = database.rows(`
    SELECT p.oid::regprocedure::text AS name FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE n.nspname = 'systeme' AND p.prosecdef AND EXISTS (SELECT FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a WHERE a.grantee = 0)`);
  none(everyone, 'not executable by PUBLIC');
});

test('views read with the rights of who asks', () => {
  none(database.rows(`SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname IN ('public', 'systeme') AND c.relkind = 'v' AND NOT coalesce('security_invoker=true' = ANY (c.reloptions) OR 'security_invoker=on' = ANY (c.reloptions), false)
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')`), 'security_invoker');
});

test('without a company nothing is seen, and with one nothing of the others', () => {
  const statements = [...tenantTables, { name: 'public.Entreprise' }].map((table) => {
    const quoted = table.name.split('.').map((part) => `"${part}"`).join('.');
    return `DO $$ BEGIN IF has_table_privilege('${quoted}', 'SELECT') THEN
      IF EXISTS (SELECT FROM ${quoted}) THEN RAISE EXCEPTION 'rows of ${table.name} are visible without a company'; END IF; END IF; END $$;`;
  });
  database.sql(`SET ROLE "${APPLICATION}";\n${statements.join('\n')}`);
});

test('every SQL file of the program is accepted by the schema, as the application', () => {
  // The files are sent one by one in one session; the first fault of each is kept with its name.
  const files = sources(['src'], ['.sql']);
  const script = [`SET ROLE "${APPLICATION}";`];
  files.forEach((file, index) => {
    const body = file.text.replace(/;\s*$/, '');
    script.push(`\\echo FILE ${file.path}`, `PREPARE meta_${index} AS ${body}\n;`);
  });
  const output = database.psql(script.join('\n'), { stopOnError: false });
  const faults = [];
  let at = '';
  for (const line of output.split('\n')) {
    if (line.startsWith('FILE ')) at = line.slice(5);
    else if (/ERROR:/.test(line)) faults.push(`${at}: ${line}`);
  }
  assert.equal(output.split('\n').filter((line) => line.startsWith('FILE ')).length, files.length);
  none(faults, 'PREPARE refuses a wrong column or a missing privilege at once');
});

test('the transitions of the database are those of the core', () => {
  const text = readFileSync(join(project, 'src/modules/ventes/core/transitions.cpp'), 'utf8');
  const words = (name) => {
    const types = readFileSync(join(project, 'src/modules/ventes/types.hpp'), 'utf8');
    const values = new RegExp(`enum class ${name} \\{([^}]*)\\}`).exec(types)[1].split(',').map((w) => w.trim()).filter(Boolean);
    const stored = [...new RegExp(`struct Words<${name}> \\{[\\s\\S]*?all\\{([\\s\\S]*?)\\};`).exec(types)[1].matchAll(/"(\w+)"/g)].map((m) => m[1]);
    return new Map(values.map((value, index) => [value, stored[index]]));
  };
  const type = words('TypeDocument');
  const statut = words('StatutDocument');
  // The types that are invoiced share one function of rows: it is read once for each of its calls.
  const shared = [...text.matchAll(/= facturation\(T::(\w+)\)/g)].map(([, name]) => name);
  const core = [...text.matchAll(/Transition\{(T::(\w+)|type), (\w+), "([\w-]+)", (\w+)\}/g)]
    .flatMap(([, , own, from, verb, to]) => (own ? [own] : shared)
      .map((name) => `${type.get(name)} ${statut.get(from)} ${verb} ${statut.get(to)}`)).sort();
  assert.ok(core.length > 20, `only ${core.length} transitions were read from transitions.cpp`);
  const stored = database.rows('SELECT type, de, verbe, vers FROM systeme.document_transition').map((t) => `${t.type} ${t.de} ${t.verbe} ${t.vers}`).sort();
  assert.deepEqual(stored, core);
});

test('the transitions of a transfer in the database are those of the core', () => {
  const text = readFileSync(join(project, 'src/modules/stock/core/transferts.cpp'), 'utf8');
  const stored = (name) => name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
  const core = [...text.matchAll(/TransitionTransfert\{(\w+), "(\w+)", (\w+)\}/g)].map(([, from, verb, to]) => `${stored(from)} ${verb} ${stored(to)}`).sort();
  assert.ok(core.length > 5, `only ${core.length} transitions were read`);
  assert.deepEqual(database.rows('SELECT de, verbe, vers FROM systeme.transfert_transition').map((t) => `${t.de} ${t.verbe} ${t.vers}`).sort(), core);
});

test('every state of a document is reached from its draft', () => {
  const rows = database.rows('SELECT type, de, vers FROM systeme.document_transition');
  for (const type of new Set(rows.map((row) => row.type))) {
    const own = rows.filter((row) => row.type === type);
    const reached = new Set(['BROUILLON']);
    for (let size = -1; size !== reached.size;) {
      size = reached.size;
      for (const row of own) if (reached.has(row.de)) reached.add(row.vers);
    }
    none(own.filter((row) => !reached.has(row.de)), `${type}: no state without a way to it`);
  }
});

// What the catalog reads into the description of a column is checked, and told, before PostgreSQL sees the value.
test('a rule that the generic path may break has a sentence', () => {
  const written = sources(['src/modules'], ['module.cpp']).filter(({ path }) => /^src\/modules\/\w+\/module\.cpp$/.test(path))
    .flatMap(({ text }) => [...text.matchAll(/\.name = "(\w+)",[^}]*?\.write = /g)].map(([, name]) => name));
  assert.ok(written.length > 10, `only ${written} were read`);
  none(database.rows(`
    SELECT k.conname AS name FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
    WHERE k.contype = 'c' AND k.connamespace = 'public'::regnamespace AND c.relname IN (${written.map((name) => `'${name}'`)})
      AND k.conname !~ '_(valeurs|longueur|positif|bornes|superieur_a_zero)$' AND obj_description(k.oid, 'pg_constraint') IS NULL`),
  'COMMENT ON CONSTRAINT says what to give');
});
