import { createRootRoute, createRoute, lazyRouteComponent, useParams } from '@tanstack/react-router';
import { type ComponentType, type ReactNode } from 'react';
import { readListState } from './listState';

/** The two routes that every other hangs on; what they draw is given by the entry. */
export const root = createRootRoute();
export const inside = createRoute({ getParentRoute: () => root, id: 'inside' });

/** A page of its own file, fetched when somebody goes there. Its address keeps the state of its list. */
export function page<P extends string>(path: P, load: () => Promise<{ default: ComponentType }>) {
  return createRoute({ getParentRoute: () => inside, path, validateSearch: readListState, component: lazyRouteComponent(load) });
}

/** A page whose address keeps something else; `read` takes it out of what anybody may have written there. */
export function pageWith<P extends string, S>(path: P, read: (search: Record<string, unknown>) => S, load: () => Promise<{ default: ComponentType }>) {
  return createRoute({ getParentRoute: () => inside, path, validateSearch: read, component: lazyRouteComponent(load) });
}

/** The record that the address names; null for one that does not exist yet. */
export function useRecordId(): string | null {
  const { id } = useParams({ strict: false });
  return id === undefined || id === 'nouveau' ? null : id;
}

/** A place of the menu and of the palette. */
export interface Entry {
  to: string;
  label: string;
  icon: ReactNode;
  /** The right without which the entry is not shown. */
  right?: string;
}
