// Makes src/api from the program's own contract: node tools/contract.mjs PROGRAM DATA_DIR [FOLDER]. Run it after a change of the
// schema or of a command; the result is committed, and a test compares it with what the program says.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const [program, data, api = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'api')] = process.argv.slice(2);
const ask = (...words) => execFileSync(program, ['openapi', '--data-dir', data, ...words], { encoding: 'utf8', maxBuffer: 1e9 });
const MADE = '// Made by tools/contract.mjs from the program\'s contract: do not edit.\n';

/** What the generic screens must know of a column. */
function column(name, schema, creation, change) {
  const types = [schema.type].flat().filter((type) => type && type !== 'null');
  return {
    name,
    type: schema.enum ? 'enum' : (schema.format === 'date' || schema.format === 'date-time' || schema.format === 'uuid') ? schema.format : types[0] ?? 'json',
    ...(schema.enum ? { values: schema.enum.filter((value) => value !== null) } : {}),
    ...(schema['x-scale'] === undefined ? {} : { scale: schema['x-scale'] }),
    ...(schema.maxLength === undefined ? {} : { maxLength: schema.maxLength }),
    ...(schema['x-reference'] ? { reference: schema['x-reference'] } : {}),
    ...(schema['x-right'] ? { right: schema['x-right'] } : {}),
    nullable: [schema.type].flat().includes('null'),
    creatable: Boolean(creation?.properties?.[name]),
    required: Boolean(creation?.required?.includes(name)),
    editable: Boolean(change?.properties?.[name]),
  };
}

function models(contract) {
  const schemas = contract.components.schemas;
  return Object.fromEntries(Object.keys(contract.paths)
    .map((path) => /^\/api\/v1\/([A-Z]\w+)$/.exec(path)?.[1])
    .filter((name) => name && schemas[name])
    .map((name) => {
      const one = contract.paths[`/api/v1/${name}/{id}`] ?? {};
      return [name, {
        domain: contract.paths[`/api/v1/${name}`].get.tags[0],
        deletable: Boolean(one.delete),
        columns: Object.entries(schemas[name].properties)
          .map(([key, schema]) => column(key, schema, schemas[`${name}Creation`], schemas[`${name}Modification`])),
      }];
    }));
}

/** What the contract says of models and columns, apart: only who reads about them fetches it. */
function abouts(contract, names) {
  const { schemas } = contract.components;
  return Object.fromEntries(names.map((name) => [name, {
    about: schemas[name].description ?? '',
    columns: Object.fromEntries(Object.entries(schemas[name].properties).map(([key, { description = '' }]) => [key, description])),
  }]));
}

/** The commands alone: models have their own types, made by the program. */
function commands(contract) {
  const isModel = (path) => /^\/api\/v1\/[A-Z]\w+(\/\{id\})?$/.test(path);
  const paths = Object.fromEntries(Object.entries(contract.paths).filter(([path]) => !isModel(path)));
  const text = JSON.stringify(paths) + JSON.stringify(contract.components.responses);
  const kept = (kind) => Object.fromEntries(Object.entries(contract.components[kind] ?? {})
    .filter(([name]) => ['Problem', 'Fault'].includes(name) || text.includes(`"#/components/${kind}/${name}"`)));
  return { ...contract, paths, components: { ...contract.components, schemas: kept('schemas'), parameters: kept('parameters') } };
}

const contract = JSON.parse(ask());
mkdirSync(api, { recursive: true });
writeFileSync(join(api, 'database.types.ts'), ask('--typescript'));
writeFileSync(join(api, 'schema.d.ts'), MADE + astToString(await openapiTS(commands(contract))));
const generic = models(contract);
writeFileSync(join(api, 'models.json'), `${JSON.stringify(generic, null, 1)}\n`);
writeFileSync(join(api, 'abouts.json'), `${JSON.stringify(abouts(contract, Object.keys(generic)), null, 1)}\n`);
