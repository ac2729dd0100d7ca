/** One value of a record that differs, by the path of its names. */
export interface Change {
  path: readonly string[];
  before: unknown;
  after: unknown;
}

/** What changes with every write and tells nobody anything. */
const NOISE = ['version', 'updatedAt', 'entrepriseId', 'recherche'];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** The values of two versions that differ, into the objects that they hold. Lists are compared whole. */
export function difference(before: unknown, after: unknown, path: readonly string[] = []): Change[] {
  if (same(before, after)) return [];
  if (!isObject(before) && !isObject(after)) return [{ path, before: before ?? null, after: after ?? null }];
  const [left, right] = [isObject(before) ? before : {}, isObject(after) ? after : {}];
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])].filter((name) => path.length > 0 || !NOISE.includes(name));
  return names.flatMap((name) => difference(left[name], right[name], [...path, name]));
}
