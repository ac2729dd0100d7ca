// Examples made from the OpenAPI document, so that a route is tried the day it appears.

/** The schema that a $ref leads to. */
export function resolve(api, schema) {
  let found = schema;
  while (found?.$ref) found = found.$ref.replace(/^#\//, '').split('/').reduce((node, key) => node[key.replaceAll('~1', '/').replaceAll('~0', '~')], api);
  return found ?? {};
}

/** A picture of one black point, for routes that take a file in Base64. */
const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC';

/** A value that the schema accepts: required members only; an id is `ids(name)`. */
export function example(api, schema, ids, name = '') {
  const s = resolve(api, schema);
  if (s.const !== undefined) return s.const;
  if (s.enum) return s.enum.find((value) => value !== null);
  if (s.example !== undefined) return s.example;
  if (s.allOf) return Object.assign({}, ...s.allOf.map((part) => example(api, part, ids, name)));
  if (s.oneOf ?? s.anyOf) return example(api, (s.oneOf ?? s.anyOf)[0], ids, name);
  const type = [s.type].flat().find((t) => t !== 'null');
  switch (type) {
    case 'object':
      return Object.fromEntries((s.required ?? []).map((key) => [key, example(api, s.properties?.[key] ?? {}, ids, key)]));
    case 'array': return s.minItems > 0 ? [example(api, s.items ?? {}, ids, name)] : [];
    case 'integer': return Math.max(s.minimum ?? 1, 1);
    case 'number': return Math.max(s.minimum ?? 1, 1);
    case 'boolean': return true;
    case 'string':
      if (name === 'fichier') return PICTURE;
      if (s.format === 'uuid') return ids(name);
      if (s.format === 'date') return '2026-11-22';
      if (s.format === 'date-time') return '2026-11-23T09:00:00Z';
      if (s.format === 'email') return 'quelqu.un@exemple.fr';
      return 'texte'.padEnd(s.minLength ?? 0, 'x');
    default: return null;
  }
}

/** Every operation as {path, method, operation}. */
export function operations(api) {
  return Object.entries(api.paths).flatMap(([path, item]) =>
    Object.entries(item).filter(([method]) => ['get', 'post', 'put', 'patch', 'delete', 'head'].includes(method))
      .map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })));
}

const forms = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
};
const kind = (value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value);

/** Where a value is not what its schema says: members that are not described, missing, or of another kind. */
export function faults(api, schema, value, place = '') {
  const s = resolve(api, schema);
  if (s.type === undefined) return [];
  const types = [s.type].flat();
  const found = kind(value);
  if (!types.includes(found) && !(found === 'integer' && types.includes('number'))) return [`${place}: ${found} is not ${types}`];
  if (value === null) return [];
  if (s.enum && !s.enum.includes(value)) return [`${place}: ${value} is none of ${s.enum}`];
  if (typeof value === 'string' && forms[s.format] && !forms[s.format].test(value)) return [`${place}: ${value} is no ${s.format}`];
  if (typeof value === 'number' && !(value >= (s.minimum ?? -Infinity) && value <= (s.maximum ?? Infinity))) return [`${place}: ${value} is out of bounds`];
  if (found === 'array') return value.flatMap((item, index) => faults(api, s.items ?? {}, item, `${place}[${index}]`));
  if (found !== 'object') return [];
  const own = s.properties ?? {};
  return [
    ...(s.required ?? []).filter((name) => !(name in value)).map((name) => `${place}.${name} is missing`),
    ...Object.entries(value).flatMap(([name, member]) => (name in own ? faults(api, own[name], member, `${place}.${name}`) : [`${place}.${name} is not described`])),
  ];
}

/** The schema of what a command answers when it is carried out; undefined when the API says nothing of it. */
export function answerSchema(api, method, path) {
  const asked = `/api/v1${path.split('?')[0]}`;
  const own = Object.keys(api.paths).filter((one) => new RegExp(`^${one.replaceAll('{id}', '[^/]+')}$`).test(asked));
  const responses = api.paths[own.find((one) => !one.includes('{')) ?? own[0]]?.[method.toLowerCase()]?.responses ?? {};
  return Object.entries(responses).find(([code]) => /^2/.test(code))?.[1].content?.['application/json']?.schema;
}
