import { Badge } from '@mantine/core';
import { type ReactNode } from 'react';
import { api, given } from '../../api/client';
import { useWords } from './words';

export const STATES = ['BROUILLON', 'VALIDE', 'EXPEDIE', 'PARTIELLEMENT_RECU', 'RECU', 'RECU_AVEC_ECART', 'ANNULE'] as const;
const COLORS: Record<typeof STATES[number], string> = { BROUILLON: 'gray', VALIDE: 'blue', EXPEDIE: 'indigo', PARTIELLEMENT_RECU: 'yellow', RECU: 'green', RECU_AVEC_ECART: 'orange', ANNULE: 'gray' };

export function StateOfTransfer({ statut }: { statut: string }): ReactNode {
  const t = useWords();
  const known = STATES.find((one) => one === statut);
  return known === undefined ? null : <Badge variant="light" color={COLORS[known]}>{t.transfers.statut[known]}</Badge>;
}

export const readTransfer = async (id: string) => given(await api.GET('/api/v1/StockTransfer/{id}/suivi', { params: { path: { id } } }));
export type Transfer = Awaited<ReturnType<typeof readTransfer>>;
export type TransferLine = Transfer['lignes'][number];
