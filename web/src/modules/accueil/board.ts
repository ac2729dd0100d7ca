import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, given, list } from '../../api/client';
import { type Period } from '../../kit/period';
import { useMay } from '../../kit/session';

const read = async ({ du, au }: Period, store: string | undefined, signal: AbortSignal) =>
  given(await api.GET('/api/v1/tableau-de-bord', { params: { query: { du, au, ...(store === undefined ? {} : { storeId: store }) } }, signal }));

/** The figures of a period; what the person may not see is not in it. */
export type Board = Awaited<ReturnType<typeof read>>;
export type Sales = NonNullable<Board['ventes']>;
export type Books = NonNullable<Board['compta']>;
export type Stock = NonNullable<Board['stock']>;

export const useBoard = (period: Period, store: string | undefined, enabled = true) =>
  useQuery({ enabled, queryKey: ['tableau-de-bord', period, store], queryFn: ({ signal }) => read(period, store, signal), placeholderData: keepPreviousData });

/** The stores that one can choose from; none where there is only one. */
export function useStores(): { value: string; label: string }[] {
  const may = useMay();
  const stores = useQuery({ queryKey: ['Store', 'choix'], queryFn: () => list('Store', { select: 'id,nom', order: 'nom.asc,id.asc', limit: 200 }), staleTime: 300_000, enabled: may('stock:lire') || may('entreprise:lire'), retry: false });
  const rows = stores.data?.rows ?? [];
  return rows.length < 2 ? [] : rows.map(({ id, nom }) => ({ value: id, label: nom }));
}

/** The received invoices that nobody has answered; null for who may not see them. */
export function useReceived(): { count: number; more: boolean } | null {
  const may = useMay();
  const inbox = useQuery({
    queryKey: ['facture-recue', 'a-traiter'], enabled: may('efacture:lire'), staleTime: 60_000,
    queryFn: async () => given(await api.GET('/api/v1/facture-recue', { params: { query: { statut: '0', limite: '100' } } })),
  });
  return inbox.data === undefined ? null : { count: inbox.data.factures.length, more: Boolean(inbox.data.suivant) };
}
