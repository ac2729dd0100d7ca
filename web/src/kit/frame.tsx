import { createRootRoute, createRoute, lazyRouteComponent, useParams } from '@tanstack/react-router';
import { type ComponentType, type ReactNode } from 'react';
import { ApiError, OFFLINE } from '../api/problem';
import { spoken } from './i18n';
import { readListState } from './listState';

/** The two routes that every other hangs on; what they draw is given by the entry. */
export const root = createRootRoute();
export const inside = createRoute({ getParentRoute: () => root, id: 'inside' });

/**
 * A page's file with its texts in the language that is spoken. Without a connection it does not come: that is said, where the router would
 * load the whole page anew and lose it.
 */
export const arriving = <T,>(load: () => Promise<T>) => async (): Promise<T> => {
  try {
    const file = await load();
    await spoken();
    return file;
  } catch (error) {
    throw navigator.onLine ? error : new ApiError(OFFLINE);
  }
};

/** A page of its own file, fetched when somebody goes there. Its address keeps the state of its list. */
export function page<P extends string>(path: P, load: () => Promise<{ default: ComponentType }>) {
  return createRoute({ getParentRoute: () => inside, path, validateSearch: readListState, component: lazyRouteComponent(arriving(load)) });
}

/** A page whose address keeps something else; `read` takes it out of what anybody may have written there. */
export function pageWith<P extends string, S>(path: P, read: (search: Record<string, unknown>) => S, load: () => Promise<{ default: ComponentType }>) {
  return createRoute({ getParentRoute: () => inside, path, validateSearch: read, component: lazyRouteComponent(arriving(load)) });
}

/** The record that the address names; null for one that does not exist yet. */
export function useRecordId(): string | null {
  const { id } = useParams({ strict: false });
  return id === undefined || id === 'nouveau' ? null : id;
}

/** The parts of the menu, in their order; what names none stands alone at the top. */
export const GROUPS = ['ventes', 'clients', 'catalogue', 'stock', 'finance', 'equipe', 'reglages'] as const;
export type Group = typeof GROUPS[number];

/** A place of the menu and of the palette. */
export interface Entry {
  to: string;
  /** A text, or where to find it in the language that is spoken. */
  label: string | (() => string);
  icon?: ReactNode;
  group?: Group;
  /** The right without which the entry is not shown. */
  right?: string;
  /** What waits there for who has the right: counted from time to time under the key of a query. */
  waits?: { key: readonly string[]; count: () => Promise<number>; right: string };
  /** Only in the palette. */
  hidden?: boolean;
}

export const entryLabel = ({ label }: Entry): string => (typeof label === 'string' ? label : label());
