import { type ListState, readListState } from '../listState';
import { textsOf } from '../kept';
import { usePreference } from '../usePreference';

/** What a person wants to find again: filters, order, columns, under a name. */
export interface View {
  name: string;
  state: Partial<ListState>;
  columns: string[] | null;
}

interface Views {
  views: View[];
  /** The one that the list opens with. */
  first: string | null;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

export function understandViews(stored: unknown): Views {
  if (!isObject(stored)) return { views: [], first: null };
  const views = (Array.isArray(stored.views) ? stored.views : []).flatMap((one: unknown): View[] =>
    (isObject(one) && typeof one.name === 'string' ? [{ name: one.name, state: isObject(one.state) ? readListState(one.state) : {}, columns: textsOf(one.columns) }] : []));
  const first = typeof stored.first === 'string' && views.some(({ name }) => name === stored.first) ? stored.first : null;
  return { views, first };
}

/** The person's views of a list. */
export function useViews(list: string): Views & { save: (view: View, first: boolean) => void; drop: (name: string) => void; choose: (first: string | null) => void } {
  const [{ views, first }, store] = usePreference(`vues:${list}`, understandViews);
  return {
    views, first,
    save: (view, asFirst) => store({
      views: [...views.filter(({ name }) => name !== view.name), view].sort((a, b) => a.name.localeCompare(b.name)),
      first: asFirst ? view.name : first === view.name ? null : first,
    }),
    drop: (name) => store({ views: views.filter((view) => view.name !== name), first: first === name ? null : first }),
    choose: (next) => store({ views, first: next }),
  };
}
