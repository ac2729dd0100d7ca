// The official validators, where a machine has them: of electronic invoices (schemas, schematrons, checks to the cent), of the file of
// accounting entries, of the archive of a till. MYPROPARTNER_VALIDATORS names their folder; else it is looked for beside the project.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './paths.mjs';
import { newFolder } from './server.mjs';

const folder = process.env.MYPROPARTNER_VALIDATORS ?? join(project, '../shared/validators');
const saxon = '/usr/share/java/Saxon-HE.jar';

/** True where the folder holds what the checks below need: of invoices, of the messages on their states. */
export const available = existsSync(join(folder, 'data/facturx/en16931')) && existsSync(saxon);
export const availableForMessages = existsSync(join(folder, 'data/cdar')) && existsSync(saxon);

function run(file, args) {
  const done = spawnSync(file, args, { encoding: 'utf8', maxBuffer: 1e9, timeout: 600_000 });
  return { code: done.status, output: `${done.stdout}${done.stderr}` };
}
const data = (path) => join(folder, 'data', path);

const LAYERS = {
  cii: { schema: () => data('facturx/en16931/Factur-X_EN16931.xsd'),
    rules: () => [data('facturx/en16931/FACTUR-X_EN16931.xslt'), data('cii/EN16931-CII-validation.xslt'), data('fr/BR-FR-Flux2-Schematron-CII.xslt')] },
  // Saxon of Debian refuses the French layer of UBL.
  ubl: { schema: (text) => data(`ubl/maindoc/UBL-${/<(Invoice|CreditNote) /.exec(text)[1]}-2.1.xsd`),
    rules: () => [data('ubl/EN16931-UBL-validation.xslt')] },
  cdar: { schema: () => data('cdar/xsd/CrossDomainAcknowledgementAndResponse_100pD22B.xsd'),
    rules: () => [data('cdar/BR-FR-CDV-Schematron-CDAR.xslt')] },
};

/** The program that applies schematrons, compiled once for all that run together. */
function schematrons() {
  const kept = join(process.env.MYPROPARTNER_TEST_WORK ?? newFolder(), 'schematrons');
  if (!existsSync(kept)) {
    const made = newFolder();
    const { code, output } = run('java', ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-m', 'jdk.compiler/com.sun.tools.javac.Main', '-cp', saxon, '-d', made,
      join(project, 'tests/validators/Schematrons.java')]);
    assert.equal(code, 0, output);
    try {
      renameSync(made, kept);
    } catch (error) {
      // Somebody else was quicker.
      if (!existsSync(kept)) throw error;
    }
  }
  return kept;
}

/**
 * What the schemas and schematrons say against these files, as "FILE<tab>RULE<tab>TEXT". files: [{path, syntax, french}];
 * french: false leaves the French layer out. One short Java for all of them: its second compiler would cost more than it gives.
 */
export function faults(files, work) {
  const found = [];
  const list = [];
  const schemas = new Map();
  for (const { path, syntax, french = true } of files) {
    const schema = LAYERS[syntax].schema(readFileSync(path, 'utf8'));
    schemas.set(schema, [...(schemas.get(schema) ?? []), path]);
    list.push([path, ...LAYERS[syntax].rules().filter((rule) => french || !rule.includes('/fr/'))].join('\t'));
  }
  for (const [schema, paths] of schemas) {
    const { output } = run('xmllint', ['--noout', '--nonet', '--schema', schema, ...paths]);
    const valid = new Set(output.split('\n'));
    for (const path of paths) if (!valid.has(`${path} validates`)) found.push(`${path}\tXSD\t${output}`);
  }
  const names = join(work, 'schematrons.txt');
  writeFileSync(names, `${list.join('\n')}\n`);
  const { code, output } = run('java', ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', `${saxon}:${schematrons()}`, 'Schematrons', names]);
  assert.equal(code, 0, output);
  const lines = output.split('\n').filter((line) => line !== '');
  assert.equal(lines.pop(), `checked ${files.length}`, output);
  return [...found, ...lines];
}

/** Runs a script that takes one file on each of several, in one Python, and says which it did not take. */
const EACH = `
import runpy, sys
script, *paths = sys.argv[1:]
worst = 0
for path in paths:
    sys.argv = [script, path]
    try:
        runpy.run_path(script, run_name='__main__')
    except SystemExit as end:
        if end.code:
            worst = 1
            print('NOT TAKEN:', path)
sys.exit(worst)
`;

/** The folder's own scripts: to the cent (CII files), the structure of the PDF, the payment code. */
export const strict = (paths) => run('python3', [join(folder, 'check_cii_strict.py'), ...paths]);
export const pdfStructure = (paths) => run('python3', ['-c', EACH, join(folder, 'facturx_pdf.py'), ...paths]);
/** The payment code of a PDF stands on its last page, which alone is drawn. */
export function paymentCode(path, { iban, amount, reference }) {
  const pages = run('qpdf', ['--show-npages', path]).output.trim();
  const drawn = run('pdftoppm', ['-r', '200', '-gray', '-f', pages, '-l', pages, '-singlefile', path, path]);
  assert.equal(drawn.code, 0, drawn.output);
  return run('python3', [join(folder, 'epcqr.py'), `${path}.pgm`, '--iban', iban, '--amount', amount, '--ref', reference]);
}

/** Fails when a script of the folder, where there is one, does not take these files. */
function accepted(script, path) {
  if (!existsSync(join(folder, script))) return;
  const { code, output } = run('python3', [join(folder, script), path]);
  assert.equal(code, 0, output);
  assert.doesNotMatch(output, /warn/);
}

/** The file of entries, as the API answered it, is what the administration accepts. */
export function acceptedEntries({ bytes, headers }) {
  const path = join(newFolder(), /filename="([^"]+)"/.exec(headers.get('content-disposition'))[1]);
  writeFileSync(path, bytes);
  accepted('fec_check.py', path);
}

/** The archive of a till passes the verifier that shares nothing with the program. */
export const acceptedArchive = (path) => accepted('caisse_verify.py', path);
