import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { list, type Row } from '../../api/client';
import { centimes } from '../../kit/money';
import { type Period } from '../../kit/period';
import type { Named } from './names';

export const SIZE = 50;
const READ_AT_ONCE = 1000;
const READ_AT_MOST = 10_000;

export type Payment = Pick<Row<'Paiement'>, 'id' | 'date_paiement' | 'montant' | 'moyen_paiement' | 'reference' | 'statut' | 'paiementOrigineId'>
  & { Document: { id: string; numero: string | null; type: string; Client: Named | null } };

export interface Asked extends Period {
  moyen?: string;
  client?: string;
  magasin?: string;
}

/** Money that goes back stands below zero: what is paid on a credit note, what is reversed. */
export const signed = ({ montant, Document }: { montant: number; Document: { type: string } }): number => (Document.type === 'AVOIR' ? -montant : montant);

const filtersOf = ({ du, au, moyen, client, magasin }: Asked): Record<string, string> => ({
  and: `(date_paiement.gte.${du},date_paiement.lte.${au})`, statut: 'not.in.(EN_COURS,ECHOUE)',
  moyen_paiement: moyen === undefined ? 'not.in.(AVOIR,COMPENSATION)' : moyen === 'IMPUTATION' ? 'in.(AVOIR,COMPENSATION)' : `eq.${moyen}`,
  ...(client === undefined ? {} : { 'Document.clientId': `eq.${client}` }), ...(magasin === undefined ? {} : { 'Document.storeId': `eq.${magasin}` }),
});

/** A page of payments with the payments of the page that were reversed later. */
async function read(asked: Asked, page: number, signal: AbortSignal): Promise<{ rows: Payment[]; total: number; reversed: Set<string> }> {
  const { rows, total } = await list<'Paiement', Payment>('Paiement', {
    select: 'id,date_paiement,montant,moyen_paiement,reference,statut,paiementOrigineId,Document!inner(id,numero,type,Client(nom,prenom,raisonSociale))',
    filters: filtersOf(asked), order: 'date_paiement.desc,id.desc', limit: SIZE, offset: (page - 1) * SIZE,
  }, signal);
  const ids = rows.filter(({ statut }) => statut === 'ENCAISSE').map(({ id }) => id);
  const later = ids.length === 0 ? [] : (await list('Paiement', { select: 'id,paiementOrigineId', filters: { paiementOrigineId: `in.(${ids.join(',')})`, statut: 'eq.ANNULE' }, limit: 1000 }, signal)).rows;
  return { rows, total, reversed: new Set(later.flatMap(({ paiementOrigineId }) => (paiementOrigineId ? [paiementOrigineId] : []))) };
}

export const usePayments = (asked: Asked, page: number) =>
  useQuery({ queryKey: ['Paiement', 'page', asked, page], queryFn: ({ signal }) => read(asked, page, signal), placeholderData: keepPreviousData });

/** The sum of all that the filters find, in integers; null when there is too much to add up here. */
async function sum(asked: Asked, signal: AbortSignal): Promise<number | null> {
  let total = 0;
  for (let offset = 0; ; offset += READ_AT_ONCE) {
    const page = await list<'Paiement', { montant: number; Document: { type: string } }>('Paiement', { select: 'id,montant,Document!inner(type)', filters: filtersOf(asked), order: 'id.asc', limit: READ_AT_ONCE, offset }, signal);
    if (page.total > READ_AT_MOST) return null;
    total = page.rows.reduce((subtotal, row) => subtotal + centimes(signed(row)), total);
    if (offset + page.rows.length >= page.total || page.rows.length === 0) return total / 100;
  }
}

export const useTotal = (asked: Asked) => useQuery({ queryKey: ['Paiement', 'somme', asked], queryFn: ({ signal }) => sum(asked, signal) });
