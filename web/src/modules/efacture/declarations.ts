import { api, given } from '../../api/client';
import type { Kind, ReportingState } from './address';

export const readDeclarations = async ({ type, apres }: ReportingState) => given(await api.GET('/api/v1/ereporting', {
  params: { query: { ...(type === undefined ? {} : { type }), ...(apres === undefined ? {} : { apres }) } },
}));
export type Declaration = Awaited<ReturnType<typeof readDeclarations>>['declarations'][number];

export const readDeclaration = async (id: string) => given(await api.GET('/api/v1/ereporting/{id}', { params: { path: { id } } }));
export type Whole = Awaited<ReturnType<typeof readDeclaration>>;

export const prepare = async (type: Kind, du: string, au: string) => given(await api.POST('/api/v1/ereporting/preparer', { body: { type, du, au } }));

/** The colour of the state of a declaration. */
export const stateColor = (state: string): string => (state === 'REJETE' ? 'red' : state === 'ACCEPTE' ? 'green' : state === 'PREPAREE' ? 'orange' : 'indigo');
