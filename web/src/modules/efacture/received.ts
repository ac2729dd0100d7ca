import { useQuery } from '@tanstack/react-query';
import { api, given } from '../../api/client';

const read = async (id: string) => given(await api.GET('/api/v1/facture-recue/{id}', { params: { path: { id } } }));

/** A received invoice whole. */
export type Invoice = Awaited<ReturnType<typeof read>>;
export type Content = Invoice['contenu'];
export type Party = Content['vendeur'];

export const useReceived = (id: string) => useQuery({ queryKey: ['facture-recue', 'fiche', id], queryFn: () => read(id) });
