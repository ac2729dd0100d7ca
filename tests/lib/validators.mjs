// The official validators, where a machine has them: of electronic invoices (schemas, schematrons, checks to the cent), of the file of
// accounting entries, of the archive of a till. MYPROPARTNER_VALIDATORS names their folder; else it is looked for beside the project.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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

/**
 * What the schemas and schematrons say against these files, as "FILE<tab>RULE<tab>TEXT". files: [{path, syntax, french}];
 * french: false leaves the French layer out. One short Java for all of them: its second compiler would cost more than it gives.
 */
export function faults(files, work) {
  const found = [];
  const list = [];
  for (const { path, syntax, french = true } of files) {
    const { code, output } = run('xmllint', ['--noout', '--nonet', '--schema', LAYERS[syntax].schema(readFileSync(path, 'utf8')), path]);
    if (code !== 0) found.push(`${path}\tXSD\t${output}`);
    list.push([path, ...LAYERS[syntax].rules().filter((rule) => french || !rule.includes('/fr/'))].join('\t'));
  }
  const names = join(work, 'schematrons.txt');
  writeFileSync(names, `${list.join('\n')}\n`);
  const { code, output } = run('java', ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', saxon, join(project, 'tests/validators/Schematrons.java'), names]);
  assert.equal(code, 0, output);
  const lines = output.split('\n').filter((line) => line !== '');
  assert.equal(lines.pop(), `checked ${files.length}`, output);
  return [...found, ...lines];
}

/** The folder's own scripts: to the cent (CII files), the structure of the PDF, the payment code. */
export const strict = (paths) => run('python3', [join(folder, 'check_cii_strict.py'), ...paths]);
export const pdfStructure = (path) => run('python3', [join(folder, 'facturx_pdf.py'), path]);
export const paymentCode = (path, { iban, amount, reference }) =>
  run('python3', [join(folder, 'epcqr.py'), path, '--iban', iban, '--amount', amount, '--ref', reference]);

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
