// Examples made from the OpenAPI document, so that a route is tried the day it appears.

/** The schema that a $ref leads to. */
export function resolve(api, schema) {
  let found = schema;
  while (found?.$ref) found = found.$ref.replace(/^#\//, '').split('/').reduce((node, key) => node[key.replaceAll('~1', '/').replaceAll('~0', '~')], api);
  return found ?? {};
}

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
