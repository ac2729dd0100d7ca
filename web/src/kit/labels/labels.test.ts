import { expect, test } from 'vitest';
import models from '../../api/models.json';
import { COLUMNS } from './columns';
import { DOMAINS, MODELS } from './models';
import { VALUES } from './values';

const all: { domain: string; columns: { name: string; values?: string[] }[] }[] = Object.values(models);

test('everything that the contract names has a name for people, in both languages', () => {
  const columns = all.flatMap((model) => model.columns);
  const missing = [
    ...Object.keys(models).filter((name) => MODELS[name] === undefined), ...all.map(({ domain }) => domain).filter((name) => DOMAINS[name] === undefined),
    ...columns.map(({ name }) => name).filter((name) => COLUMNS[name] === undefined), ...columns.flatMap(({ values }) => values ?? []).filter((value) => VALUES[value] === undefined),
  ];
  expect([...new Set(missing)]).toEqual([]);
});
