import { useQuery } from '@tanstack/react-query';
import { api, given, list, record, type Row } from '../../api/client';
import { type Domain, type Exceptions, NO_EXCEPTION, readExceptions } from './droits';

export type Person = Row<'User'>;
export type Role = Person['role'];
export const ROLES: readonly Role[] = ['PROPRIETAIRE', 'ADMIN', 'MANAGER', 'COMPTABLE', 'VENDEUR', 'CAISSIER'];
export const isRole = (name: unknown): name is Role => ROLES.some((role) => role === name);

export interface Catalogue {
  domains: readonly Domain[];
  rights: (role: string) => readonly string[];
}

/** What can be allowed, and what each role allows. */
export function useCatalogue() {
  return useQuery({
    queryKey: ['roles'], staleTime: Infinity,
    queryFn: async (): Promise<Catalogue> => {
      const { domaines, roles } = given(await api.GET('/api/v1/roles'));
      return { domains: domaines, rights: (name) => roles.find(({ nom }) => nom === name)?.droits ?? [] };
    },
  });
}

export interface PersonalRights {
  exceptions: Exceptions;
  storeIds: string[] | null;
  remiseMax: number | null;
  /** Nought when there are none yet. */
  version: number;
}

/** The exceptions of a person. */
export function usePersonalRights(id: string | null) {
  return useQuery({
    queryKey: ['UserPermissions', id], enabled: id !== null,
    queryFn: async (): Promise<PersonalRights> => {
      const row = (await list('UserPermissions', { filters: { userId: `eq.${id}` }, limit: 1 })).rows[0];
      return row ? { exceptions: readExceptions(row), storeIds: row.storeIds, remiseMax: row.remiseMax, version: row.version }
        : { exceptions: NO_EXCEPTION, storeIds: null, remiseMax: null, version: 0 };
    },
  });
}

export const usePerson = (id: string | null) => useQuery({ queryKey: ['User', 'record', id], enabled: id !== null, queryFn: () => record('User', id ?? '') });

/** Everybody, for choosing one. */
export const usePeople = () => useQuery({
  queryKey: ['User', 'everybody'], queryFn: async () => (await list('User', { select: 'id,nom,prenom,role,status', order: 'nom.asc,id.asc', limit: 200 })).rows,
});

export const fullName = (person: Pick<Person, 'nom' | 'prenom'>): string => [person.prenom, person.nom].filter(Boolean).join(' ');
