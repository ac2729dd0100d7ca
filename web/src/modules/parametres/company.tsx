import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { change, list, type Row } from '../../api/client';
import { type Changes, type Editable, useChanges } from '../../kit/changes';
import { Loading } from '../../kit/Loading';
import { useWords } from './words';

export type Company = Row<'Entreprise'>;
export type Settings = Row<'ParametresEntreprise'>;
export type CompanyChanges = Changes<Editable<'Entreprise'>>;
export type SettingsChanges = Changes<Editable<'ParametresEntreprise'>>;

export interface Loaded {
  company: Company;
  settings: Settings;
}

/** The company and its settings, one row each. */
export function useCompany() {
  return useQuery({
    queryKey: ['Entreprise', 'ParametresEntreprise'],
    queryFn: async (): Promise<Loaded | null> => {
      const [companies, settings] = await Promise.all([list('Entreprise', { limit: 1 }), list('ParametresEntreprise', { limit: 1 })]);
      const [company, own] = [companies.rows[0], settings.rows[0]];
      return company && own ? { company, settings: own } : null;
    },
  });
}

const READ_AGAIN = ['Entreprise', 'ParametresEntreprise', 'moi'];

export const useCompanyChanges = (row: Company): CompanyChanges =>
  useChanges<Editable<'Entreprise'>>(row, READ_AGAIN, (changes) => change('Entreprise', row.id, row.version, changes));

export const useSettingsChanges = (row: Settings): SettingsChanges =>
  useChanges<Editable<'ParametresEntreprise'>>(row, READ_AGAIN, (changes) => change('ParametresEntreprise', row.id, row.version, changes));

/** Draws a page once the company is known. */
export function WithCompany({ children }: { children: (loaded: Loaded) => ReactNode }): ReactNode {
  const t = useWords();
  const loaded = useCompany();
  if (loaded.isPending) return <Loading />;
  if (!loaded.data) return <Alert color="red" title={t.common.unreadable}>{loaded.error?.message}</Alert>;
  return children(loaded.data);
}
