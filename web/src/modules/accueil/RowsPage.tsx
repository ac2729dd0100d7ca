import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { list, type Row } from '../../api/client';
import { useAddress } from '../../kit/address';
import type { Column } from '../../kit/DataTable';
import { formatDate } from '../../kit/dates';
import { LinkTo } from '../../kit/LinkTo';
import { formatEuros } from '../../kit/money';
import { valueLabel } from '../../kit/words';
import { filtersOf, readRows, shownPeriod, type What } from './address';
import { useBoard } from './board';
import { Rows, SIZE } from './Rows';
import { useWords } from './words';

type Listed = Pick<Row<'Document'>, 'id' | 'numero' | 'type' | 'dateEmission' | 'dateEcheance' | 'dateValidite' | 'montant_ht' | 'montant_ttc' | 'reste_a_payer'>
  & { Client: { nom: string; prenom: string | null; raisonSociale: string | null } | null };

const sign = ({ type }: Listed): number => (type === 'AVOIR' ? -1 : 1);

function useColumns(what: What): Column<Listed>[] {
  const t = useWords().rows;
  const owed: Column<Listed>[] = [
    { key: 'echeance', label: t.due, render: (row) => formatDate(row.dateEcheance) },
    { key: 'reste', label: t.left, align: 'right', render: (row) => formatEuros(row.reste_a_payer) },
  ];
  const dates: Record<What, Column<Listed>[]> = {
    ventes: [], brouillons: [], devis: [{ key: 'validite', label: t.valid, render: (row) => formatDate(row.dateValidite) }], retards: owed, promesses: owed,
  };
  return [
    { key: 'numero', label: t.number, render: (row) => <LinkTo to="/documents/$id" params={{ id: row.id }} size="sm" fw={500}>{row.numero ?? t.draft}</LinkTo> },
    { key: 'type', label: t.type, render: (row) => valueLabel(row.type) },
    { key: 'client', label: t.client, render: (row) => row.Client?.raisonSociale || [row.Client?.prenom, row.Client?.nom].filter(Boolean).join(' ') },
    { key: 'date', label: t.date, render: (row) => formatDate(row.dateEmission) },
    ...dates[what],
    { key: 'ht', label: t.net, align: 'right', render: (row) => formatEuros(sign(row) * row.montant_ht) },
    { key: 'ttc', label: t.gross, align: 'right', render: (row) => formatEuros(sign(row) * row.montant_ttc) },
  ];
}

/** The documents behind a figure of the dashboard. */
export function RowsPage(): ReactNode {
  const t = useWords().rows;
  const [state] = useAddress(readRows);
  const what = state.quoi ?? 'ventes';
  const page = state.page ?? 1;
  const period = shownPeriod(state);
  const board = useBoard(period, state.magasin, what === 'promesses');
  const promised = what === 'promesses' ? /in\.\((.*)\)/.exec(board.data?.ventes?.aFaire.promessesPassees.lien ?? '')?.[1] : '';
  const filters = filtersOf(state, period, promised);
  const documents = useQuery({
    enabled: promised !== undefined,
    queryKey: ['Document', 'tableau', filters, page], placeholderData: keepPreviousData,
    queryFn: ({ signal }) => list<'Document', Listed>('Document', {
      select: 'id,numero,type,dateEmission,dateEcheance,dateValidite,montant_ht,montant_ttc,reste_a_payer,Client(nom,prenom,raisonSociale)', filters,
      order: what === 'retards' || what === 'promesses' ? 'dateEcheance.asc,id.asc' : 'dateEmission.desc,id.desc', limit: SIZE, offset: (page - 1) * SIZE,
    }, signal),
  });
  const titles: Record<What, string> = { ventes: t.sales, brouillons: t.drafts, devis: t.quotes, retards: t.late, promesses: t.promises };
  const columns = useColumns(what);
  return <Rows title={titles[what]} columns={columns} result={documents} rowKey={(row) => row.id} dated={what === 'ventes'} />;
}
