// Rules that only read the sources: who may include whom, sizes, words. They are executed so that nobody has to
// remember them; an exception is a line in a list here, with its reason.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { project } from '../lib/paths.mjs';
import { code, cpp, sources } from '../lib/sources.mjs';

const none = (faults, rule) => assert.deepEqual(faults, [], `${rule}\n${faults.join('\n')}`);
// Test programs, and the headers that only they include.
const isTest = (path) => /_test(_support)?\.[ch]pp$|\/test_\w+\.[ch]pp$|\/documents_au_hasard\.hpp$/.test(path);

// --- floors ----------------------------------------------------------------------------------------------------------

// Libraries that one folder alone may know.
const OWNERS = [
  [/^(libpq|postgresql\/|pg_config|postgres)/, ['src/engine/pg/']],
  [/^boost\/json/, ['src/engine/json/']],
  [/^boost\/(asio|beast)/, ['src/engine/http/']],
  [/^boost\//, ['src/engine/http/', 'src/engine/json/']],
  [/^curl\//, ['src/engine/mail/']],
  [/^sodium/, ['src/engine/crypto/']],
  // Who verifies shares no code with who signs.
  [/^openssl\//, ['src/engine/crypto/', 'src/verifier/']],
  [/^(pango|cairo|fontconfig|ft2build|freetype|hb|glib)/, ['src/engine/pdf/']],
  [/^zlib/, ['src/verifier/']],
  [/^libxml/, ['src/engine/xml/']],
  [/^(qpdf\/|qrencode)/, ['src/engine/pdf/']],
  [/^xlsxwriter/, ['src/engine/xlsx/']],
  [/^CLI\//, ['src/app/']],
  [/^spdlog\//, ['src/engine/log/']],
];
const THIRD_PARTY = [...OWNERS.map(([pattern]) => pattern), /^fmt\//];
const TEST_LIBRARIES = /^(gtest|gmock|rapidcheck)/;

// Calls between modules (ARCHITECTURE.md): a module may use the facade and the types of these, and of what these may.
const CALLS = {
  entreprise: [], equipe: ['entreprise'], catalogue: ['entreprise', 'equipe', 'stock'], clients: ['entreprise', 'equipe'],
  // Opens a company, and fills one: what a new module offers, they may call.
  accueil: ['stock', 'ventes'], demo: ['accueil', 'stock', 'ventes', 'catalogue', 'clients', 'fidelite'],
  fidelite: ['clients'], stock: [], ventes: ['catalogue', 'clients', 'stock', 'fidelite'], caisse: ['ventes', 'paiements'], courriel: ['ventes'],
  recurrences: ['ventes'],
  paiements: ['ventes'], banque: ['ventes'], marketing: ['clients', 'fidelite', 'ventes'], assistant: ['entreprise', 'equipe'],
  efacture: ['clients', 'ventes'],
  // The books read what others have written, by join, and write nothing.
  compta: ['ventes', 'clients', 'paiements', 'caisse'],
  // So does the dashboard, and it asks the books.
  pilotage: ['compta', 'ventes', 'clients', 'catalogue', 'stock'],
};
// Every module may use the two that know companies and people.
const EVERYWHERE = ['entreprise', 'equipe'];
// Headers beside the facade that another module may see, each with its reason.
const OPEN_HEADERS = {
  'equipe/equipe_champs.hpp': 'accueil asks for the same address and password as the team',
  'stock/core/manque.hpp': 'sales words a lack of goods as stock does',
  'ventes/ticket.hpp': 'the till issues its tickets as sales issues any document',
  'ventes/demande.hpp': 'a recurring content is judged as the draft that it will be',
  'equipe/throttle.hpp': 'accueil slows robots down in the same way',
};

function includes(file) {
  return file.lines.flatMap((line, index) => {
    const found = /^\s*#\s*include\s+([<"])([^>"]+)[>"]/.exec(line);
    return found ? [{ angle: found[1] === '<', name: found[2], at: `${file.path}:${index + 1}` }] : [];
  });
}

// Engine folders that a component may use: those its CMake line links, and what those link.
function links() {
  const text = readFileSync(join(project, 'src/CMakeLists.txt'), 'utf8').replace(/#[^\n]*/g, '');
  const direct = new Map();
  for (const [, body] of text.matchAll(/component\(([^)]*)\)/g)) {
    const [folder, ...words] = body.trim().split(/\s+/);
    const entry = { LINKS: [], TEST_LINKS: [] };
    let key;
    for (const word of words) {
      if (/^(LINKS|TEST_LINKS|SQL|HEAVY)$/.test(word)) key = word;
      else entry[key]?.push(word);
    }
    direct.set(folder.replaceAll('/', '_'), entry);
  }
  const reach = (name, seen = new Set()) => {
    if (seen.has(name)) return seen;
    seen.add(name);
    for (const next of direct.get(name)?.LINKS ?? []) reach(next, seen);
    return seen;
  };
  return { direct, reach };
}

test('libraries are included only where they belong', () => {
  const faults = [];
  for (const file of cpp()) {
    for (const include of includes(file).filter((i) => i.angle)) {
      const owner = OWNERS.find(([pattern]) => pattern.test(include.name));
      if (owner && !isTest(file.path) && !owner[1].some((folder) => file.path.startsWith(folder))) faults.push(`${include.at} includes <${include.name}>`);
      if (TEST_LIBRARIES.test(include.name) && !isTest(file.path)) faults.push(`${include.at} includes <${include.name}>`);
    }
  }
  none(faults, 'a library has one home (floors of ARCHITECTURE.md)');
});

test('base and the cores of the modules see only values', () => {
  const { direct } = links();
  const testLinks = (module) => direct.get(`modules_${module}_core`)?.TEST_LINKS ?? [];
  const faults = [];
  for (const file of cpp()) {
    const core = /^src\/modules\/(\w+)\/(core\/|types\.)/.exec(file.path);
    if (!core && !file.path.startsWith('src/base/')) continue;
    for (const include of includes(file)) {
      if (include.angle) {
        if (THIRD_PARTY.some((pattern) => pattern.test(include.name))) faults.push(`${include.at} <${include.name}>`);
        continue;
      }
      const allowed = include.name.startsWith('base/') ||
        (core && (include.name.startsWith(`modules/${core[1]}/core/`) || /^modules\/\w+\/types\.hpp$/.test(include.name))) ||
        (core && isTest(file.path) && testLinks(core[1]).includes(include.name.split('/').slice(0, 2).join('_')));
      if (!allowed) faults.push(`${include.at} "${include.name}"`);
    }
  }
  none(faults, 'base: std only; core: base, its own core, types.hpp');
});

test('engine folders include only what their CMake line links, and never the trade', () => {
  const { direct, reach } = links();
  const faults = [];
  for (const file of cpp()) {
    const folder = /^src\/engine\/(\w+)\//.exec(file.path)?.[1];
    if (!folder) continue;
    const own = `engine_${folder}`;
    const allowed = reach(own);
    if (isTest(file.path)) for (const extra of direct.get(own)?.TEST_LINKS ?? []) reach(extra, allowed);
    for (const include of includes(file).filter((i) => !i.angle)) {
      if (/^(modules|app)\//.test(include.name)) faults.push(`${include.at} "${include.name}"`);
      const engine = /^engine\/(\w+)\//.exec(include.name)?.[1];
      // A folder without sources of its own (embed) has no target to link.
      if (engine && direct.has(`engine_${engine}`) && !allowed.has(`engine_${engine}`)) faults.push(`${include.at} "${include.name}"`);
    }
  }
  none(faults, 'engine/x: base and the engine folders named in its CMake target');
});

test('modules see one another through facades only, and never in a circle', () => {
  const reach = (name, seen = new Set(EVERYWHERE)) => {
    for (const next of CALLS[name] ?? []) if (!seen.has(next)) { seen.add(next); reach(next, seen); }
    return seen;
  };
  const faults = [];
  for (const file of cpp()) {
    const own = /^src\/modules\/(\w+)\//.exec(file.path)?.[1];
    if (!own) continue;
    if (!(own in CALLS)) faults.push(`${file.path}: the module ${own} has no line in CALLS`);
    for (const include of includes(file).filter((i) => !i.angle)) {
      if (include.name.startsWith('app/')) faults.push(`${include.at} "${include.name}"`);
      const other = /^modules\/(\w+)\/(.+)$/.exec(include.name);
      if (!other || other[1] === own) continue;
      const facade = `${other[1]}/${other[2]}` in OPEN_HEADERS || other[2] === `${other[1]}.hpp` || other[2] === 'types.hpp' || (isTest(file.path) && other[2].startsWith('testing/'));
      if (!facade || !reach(own).has(other[1])) faults.push(`${include.at} "${include.name}"`);
    }
  }
  none(faults, 'modules: facades and types of declared dependencies');
});

// --- who writes which table ------------------------------------------------------------------------------------------

const TABLES = {
  entreprise: ['Entreprise', 'ParametresEntreprise', 'Subscription', 'UsageCounter'],
  equipe: ['User', 'UserPermissions', 'UserSchedule', 'TimeEntry', 'UserActivity', 'UserInvitationToken'],
  catalogue: ['Article', 'Categorie', 'ChampPersonnalise'],
  clients: ['Client', 'ClientNotification', 'PasswordResetToken', 'InvitationToken'],
  fidelite: ['NiveauFidelite', 'MouvementPoints'],
  stock: ['Store', 'StoreStockItem', 'MouvementStock', 'StockTransfer', 'StockTransferItem'],
  ventes: ['Document', 'LigneDocument', 'Paiement', 'SerieDocument'],
  caisse: ['Register', 'RegisterSession'],
  paiements: ['PaymentLink', 'Terminal'],
  banque: ['BankTransaction'],
  marketing: ['Segment', 'Campaign', 'Automation', 'AutomationExecution'],
  assistant: ['Conversation', 'Message'],
};

test('only the owner of a table writes it', () => {
  const owner = new Map(Object.entries(TABLES).flatMap(([module, tables]) => tables.map((table) => [table, module])));
  const faults = [];
  for (const file of sources(['src/modules'], ['.sql'])) {
    const own = file.path.split('/')[2];
    for (const [, , table] of file.text.replace(/--[^\n]*/g, '').matchAll(/\b(INSERT\s+INTO|UPDATE|DELETE\s+FROM)\s+(?:ONLY\s+)?"(\w+)"/gi)) {
      if (owner.get(table) !== own) faults.push(`${file.path} writes "${table}" of ${owner.get(table)}`);
    }
  }
  none(faults, 'effects on another module are calls of its facade');
});

// --- sizes -----------------------------------------------------------------------------------------------------------

// Exceptions, each with its reason. A file or function that shrinks below the limit must leave the list.
const LARGE = JSON.parse(readFileSync(join(project, 'tests/meta/larges.json'), 'utf8'));

test('files stay readable in one sitting', () => {
  const limit = (path) => (path.endsWith('.sql') ? 60 : 400);
  const large = [...cpp(), ...sources(['src/modules', 'src/engine'], ['.sql']), ...sources(['tests', 'tools', 'run', 'test', 'bench'], ['.mjs', 'run', 'test', '.sh'])]
    .filter((file) => file.lines.length > limit(file.path)).map((file) => file.path);
  none(large.filter((path) => !(path in LARGE.files)), 'files of at most 400 lines, SQL of at most 60');
  none(Object.keys(LARGE.files).filter((path) => !large.includes(path)), 'no longer large: remove from larges.json');
});

// Functions as clang-format writes them: a line that ends with "{" and the next "}" with the same indentation.
function functions(file) {
  const found = [];
  const lines = code(file.text).split('\n');
  for (let start = 0; start < lines.length; start += 1) {
    const open = /^( {0,4})(?! )(?!namespace|struct|class|enum|union|extern|template|public|private)[^#=]*\)[^;=]*\{\s*$/.exec(lines[start]);
    if (!open || /^\s*(if|for|while|switch|else|do|try|catch|return)\b/.test(lines[start])) continue;
    const end = lines.findIndex((line, index) => index > start && line.startsWith(`${open[1]}}`));
    if (end > start) found.push({ name: /(\w+)\s*\(/.exec(lines[start])?.[1] ?? '?', lines: end - start + 1, at: `${file.path}:${start + 1}` });
  }
  return found;
}

test('functions fit on a screen', () => {
  const large = cpp().flatMap(functions).filter((f) => f.lines > 60);
  const key = (f) => `${f.at.split(':')[0]} ${f.name}`;
  none(large.filter((f) => !(key(f) in LARGE.functions)).map((f) => `${f.at} ${f.name}: ${f.lines} lines`), 'functions of at most 60 lines');
  none(Object.keys(LARGE.functions).filter((known) => !large.some((f) => key(f) === known)), 'no longer large: remove from larges.json');
});

test('lines stay within 120 columns', () => {
  // A text that people read is not cut in two, and a case of a test stays on one line.
  const faults = cpp().filter((file) => !isTest(file.path)).flatMap((file) =>
    file.lines.flatMap((line, index) => ([...line].length > 120 && !line.includes('"') ? [`${file.path}:${index + 1} ${[...line].length}`] : [])));
  none(faults, 'at most 120 columns');
});

// --- words -----------------------------------------------------------------------------------------------------------

test('no reminders, no tests switched off, no path outside the project', () => {
  // Written in two halves, so that this file does not refuse itself.
  const banned = [['TO', 'DO'], ['FIX', 'ME'], ['XX', 'X'], ['HA', 'CK'], ['GTEST_', 'SKIP'], ['DISABLED', '_'], ['.sk', 'ip('], ['.on', 'ly(']]
    .map(([a, b]) => a + b);
  const words = new RegExp(banned.map((word) => word.replace(/[.(]/g, '\\$&')).join('|').replace(/[A-Z]{2,}\b/g, '\\b$&\\b'));
  const faults = sources(['src', 'tests', 'database', 'web/src', 'web/e2e', 'tools', 'bench', 'run', 'test', '.ci', 'cmake', 'CMakeLists.txt'],
    ['.cpp', '.hpp', '.sql', '.mjs', '.ts', '.tsx', '.cmake', '.txt', '.sh', 'run', 'test', 'build', 'install_packages'])
    .flatMap((file) => file.lines.flatMap((line, index) => {
      const outside = line.includes('../' + 'shared') && !line.includes('../' + 'shared/validators');
      return words.test(line) || outside ? [`${file.path}:${index + 1} ${line.trim()}`] : [];
    }));
  none(faults, 'a reminder is an issue, a test runs, and the project stands alone');
});

test('headers stay light', () => {
  const faults = cpp().filter((file) => file.path.endsWith('.hpp')).flatMap((file) => [
    ...includes(file).filter((i) => ['iostream', 'regex', 'ranges'].includes(i.name)).map((i) => `${i.at} <${i.name}>`),
    ...(!isTest(file.path) && /^\s*using namespace/m.test(code(file.text)) ? [`${file.path}: using namespace`] : []),
    ...(file.lines.some((line) => line === '#pragma once') ? [] : [`${file.path}: no #pragma once`]),
  ]);
  none(faults, 'what a header includes, everybody compiles');
});

test('no binary fraction where money passes', () => {
  const faults = cpp().filter((file) => /^src\/(base|modules)\//.test(file.path) && !/\/pdf\//.test(file.path)).flatMap((file) =>
    code(file.text).split('\n').flatMap((line, index) => (/\b(double|float)\b/.test(line) ? [`${file.path}:${index + 1} ${line.trim()}`] : [])));
  none(faults, 'money, rates and quantities are whole numbers of a named unit');
});

test('one language inside one word', () => {
  const french = new Set(('facture factures avoir avoirs devis ligne lignes paiement paiements encaissement encaisser crediter ' +
    'valider enregistrer annuler numero remise remises echeance entreprise entreprises magasin caisse fidelite utilisateur ' +
    'utilisateurs montant montants quantite quantites taux tva prix jeton jetons droit droits reglement brouillon categorie ' +
    'fournisseur adresse commande livraison acheteur vendeur').split(' '));
  const english = new Set(('get set load save create update delete remove find fetch parse read write build make compute service ' +
    'handler helper controller repository request response list query invoice customer payment price amount ' +
    'quantity discount rate line lines number store user company').split(' '));
  const allowed = new Set(Object.keys(JSON.parse(readFileSync(join(project, 'tests/meta/mots.json'), 'utf8'))));
  const faults = new Set();
  for (const file of cpp().filter((f) => !isTest(f.path))) {
    for (const [word] of code(file.text).matchAll(/\b[A-Za-z][A-Za-z0-9_]*\b/g)) {
      const parts = word.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase().split('_');
      if (parts.some((p) => french.has(p)) && parts.some((p) => english.has(p)) && !allowed.has(word) && !allowed.has(word.replace(/^m_/, ''))) {
        faults.add(`${word} (${file.path})`);
      }
    }
  }
  none([...faults], 'business in French, machinery in English, never both inside one word');
});

test('what the acceptance list names as its proof is a test that stands', () => {
  const text = readFileSync(join(project, 'docs/acceptation.md'), 'utf8');
  const faults = [];
  let proofs = 0;
  let files = '';
  for (const row of text.split('\n').filter((one) => one.startsWith('| '))) {
    for (const [, file, name] of row.matchAll(/`(\d\d_\w+|[\w/]+_test\.cpp)`|"((?:[^"\\]|\\.)+)"/g)) {
      if (file !== undefined) {
        const path = /_test\.cpp$/.test(file) ? (file.startsWith('core/') ? `src/modules/ventes/${file}` : `src/${file}`) : `tests/scenarios/${file}.test.mjs`;
        files = readFileSync(join(project, path), 'utf8');
        continue;
      }
      // The column of the properties names one file in its heading.
      if (files === '' || /^\| (HT \+|invoice \+|quote =|deposits \+)/.test(row)) files += readFileSync(join(project, 'tests/scenarios/29_proprietes.test.mjs'), 'utf8');
      proofs += 1;
      if (!files.includes(`'${name}'`) && !new RegExp(`(TEST|TEST_F|RC_GTEST_PROP)\\(\\w+, ${name}\\b`).test(files)) faults.push(name);
    }
  }
  none(faults, 'docs/acceptation.md names tests by their names');
  assert.ok(proofs > 35, `${proofs}`);
});

test('every refusal code is provoked or named by a test', () => {
  const codes = new Map();
  for (const file of cpp().filter((f) => !isTest(f.path))) {
    for (const [, found] of file.text.matchAll(/\b(?:refuse\(|Refusal\{|refus\()\s*\d{3},\s*"([a-z0-9_]+)"/g)) codes.set(found, file.path);
    for (const [, found] of file.text.matchAll(/\bFault\{\s*"([a-z0-9_]+)"/g)) codes.set(found, file.path);
  }
  const tests = [...cpp().filter((f) => isTest(f.path)), ...sources(['tests'], ['.mjs'])].map((f) => f.text).join('\n');
  codes.delete('deja_fait'); // tells the runner to answer again what it answered before; never leaves it
  const missing = [...codes].filter(([found]) => !new RegExp(`\\b${found}\\b`).test(tests)).map(([found, path]) => `${found} (${path})`);
  none(missing, 'a refusal that no test knows may stop existing without anyone noticing');
});
