import { Badge, Card, Group, Pagination, SegmentedControl, Stack, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { list, type Row } from '../../api/client';
import { type Column, DataTable, type Sort } from '../../kit/DataTable';
import { formatDate } from '../../kit/dates';
import { formatEuros } from '../../kit/money';
import { Trouble } from '../../kit/Trouble';
import { valueColor, valueLabel } from '../../kit/words';
import { useWords } from './words';

type Listed = Pick<Row<'Document'>, 'id' | 'numero' | 'type' | 'statut' | 'statutReglement' | 'dateEmission' | 'dateEcheance' | 'montant_ttc' | 'reste_a_payer'>;

const SIZE = 15;
const KINDS = ['tous', 'factures', 'devis', 'avoirs', 'dus'] as const;
type Kind = (typeof KINDS)[number];
const FILTERS: Record<Kind, Record<string, string>> = {
  tous: {}, factures: { type: 'in.(FACTURE,FACTURE_ACOMPTE,TICKET)' }, devis: { type: 'in.(DEVIS,COMMANDE,BON_LIVRAISON)' }, avoirs: { type: 'eq.AVOIR' },
  dus: { type: 'neq.AVOIR', statutReglement: 'in.(NON_PAYE,PARTIEL,EN_RETARD,EN_LITIGE)' },
};

function useColumns(): Column<Listed>[] {
  const t = useWords();
  return [
    { key: 'numero', label: t.document.number, sort: 'numero', render: (row) => <Text fw={500} span inherit>{row.numero ?? t.document.draft}</Text> },
    { key: 'type', label: t.document.type, sort: 'type', render: (row) => valueLabel(row.type) },
    { key: 'date', label: t.document.date, sort: 'dateEmission', render: (row) => formatDate(row.dateEmission) },
    { key: 'echeance', label: t.document.due, sort: 'dateEcheance', render: (row) => formatDate(row.dateEcheance) },
    { key: 'etat', label: t.document.state, render: (row) => {
      const state = row.statut === 'VALIDE' && row.statutReglement ? row.statutReglement : row.statut;
      return <Badge variant="light" color={valueColor(state)}>{valueLabel(state)}</Badge>;
    } },
    { key: 'reste', label: t.document.left, align: 'right', sort: 'reste_a_payer', render: (row) => (row.reste_a_payer ? formatEuros(row.reste_a_payer) : '') },
    { key: 'ttc', label: t.document.total, align: 'right', sort: 'montant_ttc', render: (row) => formatEuros(row.montant_ttc) },
  ];
}

/** The documents of a client, newest first. */
export function DocumentsTab({ id }: { id: string }): ReactNode {
  const t = useWords();
  const navigate = useNavigate();
  const columns = useColumns();
  const [kind, setKind] = useState<Kind>('tous');
  const [sort, setSort] = useState<Sort>({ column: 'dateEmission', descending: true });
  const [page, setPage] = useState(1);
  const found = useQuery({
    queryKey: ['Document', 'client', id, kind, sort, page],
    queryFn: ({ signal }) => list<'Document', Listed>('Document', {
      select: 'id,numero,type,statut,statutReglement,dateEmission,dateEcheance,montant_ttc,reste_a_payer', filters: { clientId: `eq.${id}`, ...FILTERS[kind] },
      order: `${sort.column}.${sort.descending ? 'desc' : 'asc'},id.desc`, offset: (page - 1) * SIZE, limit: SIZE,
    }, signal),
    placeholderData: keepPreviousData,
  });
  const pages = Math.ceil((found.data?.total ?? 0) / SIZE);
  return (
    <Stack>
      <SegmentedControl aria-label={t.document.kinds} style={{ alignSelf: 'flex-start', maxWidth: '100%', overflowX: 'auto' }} value={kind} data={KINDS.map((value) => ({ value, label: t.document.kind[value] }))} onChange={(value) => { setKind(KINDS.find((one) => one === value) ?? 'tous'); setPage(1); }} />
      <Trouble query={found} />
      <Card withBorder padding="xs">
        <DataTable caption={t.document.count(found.data?.total ?? 0)} columns={columns} rows={found.data?.rows} rowKey={(row) => row.id} sort={sort} onSort={(next) => { setSort(next); setPage(1); }}
          onOpen={(row) => { void navigate({ to: '/documents/$id', params: { id: row.id } }); }} empty={<Text c="dimmed">{t.document.none}</Text>} />
      </Card>
      {pages > 1 && <Group justify="flex-end"><Pagination total={pages} value={page} onChange={setPage} getItemProps={(to) => ({ 'aria-label': t.page(to) })} getControlProps={(control) => ({ 'aria-label': control === 'next' ? t.next : t.previous })} /></Group>}
    </Stack>
  );
}
