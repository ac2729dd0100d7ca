import { api, given } from '../../api/client';

export const SHOWN = ['TOUS', 'NON_COMPTES', 'COMPTES', 'ECARTS', 'A_RECOMPTER'] as const;
export type Shown = typeof SHOWN[number];
export const COUNT_SIZE = 50;

export interface Asked {
  filtre: Shown;
  cherche: string;
  page: number;
}

const query = ({ filtre, cherche, page }: Asked) => ({ filtre, ...(cherche.trim() === '' ? {} : { cherche: cherche.trim() }), page: String(page), taille: String(COUNT_SIZE) });

export const readCount = async (id: string, asked: Asked) => given(await api.GET('/api/v1/inventaire/{id}', { params: { path: { id }, query: query(asked) } }));
export type Count = Awaited<ReturnType<typeof readCount>>;
export type CountLine = Count['lignes'][number];

/** A count as a spreadsheet, with the differences where one may see them. */
export async function countFile(id: string): Promise<Blob> {
  return given(await api.GET('/api/v1/inventaire/{id}', { params: { path: { id }, query: { format: 'csv' } }, parseAs: 'blob' }));
}
