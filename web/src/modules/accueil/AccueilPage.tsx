import { Anchor, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { list, type Row } from '../../api/client';
import { formatDate } from '../../kit/dates';
import { formatEuros } from '../../kit/money';
import { useMay, useSession } from '../../kit/session';

type Due = Pick<Row<'Document'>, 'id' | 'numero' | 'dateEcheance' | 'reste_a_payer'> & { Client: { nom: string; prenom: string | null } | null };

/** What waits to be done, with the way to it. */
export function AccueilPage(): ReactNode {
  const { nom } = useSession();
  const may = useMay();
  const due = useQuery({
    queryKey: ['Document', 'due'], enabled: may('ventes:lire'),
    queryFn: () => list<'Document', Due>('Document', {
      select: 'id,numero,dateEcheance,reste_a_payer,Client(nom,prenom)', order: 'dateEcheance.asc,id.asc', limit: 8,
      filters: { statutReglement: 'in.(NON_PAYE,PARTIEL)', type: 'in.(FACTURE,FACTURE_ACOMPTE)', statut: 'neq.BROUILLON' },
    }),
  });
  const drafts = useQuery({ queryKey: ['Document', 'drafts'], enabled: may('ventes:lire'), queryFn: () => list('Document', { select: 'id', limit: 1, filters: { statut: 'eq.BROUILLON' } }) });
  const quotes = useQuery({ queryKey: ['Document', 'quotes'], enabled: may('ventes:lire'), queryFn: () => list('Document', { select: 'id', limit: 1, filters: { type: 'eq.DEVIS', statut: 'eq.ENVOYE' } }) });
  const clients = useQuery({ queryKey: ['Client', 'count'], enabled: may('clients:lire'), queryFn: () => list('Client', { select: 'id', limit: 1 }) });
  const figures = [
    { label: 'Factures à encaisser', value: due.data?.total, to: '/documents?filter=DUES' },
    { label: 'Devis sans réponse', value: quotes.data?.total, to: '/documents?filter=DEVIS' },
    { label: 'Brouillons', value: drafts.data?.total, to: '/documents' },
    { label: 'Clients', value: clients.data?.total, to: '/clients' },
  ];
  return (
    <Stack>
      <Title order={1}>Bonjour {nom}</Title>
      <SimpleGrid cols={{ base: 2, md: 4 }}>
        {figures.map(({ label, value, to }) => (
          <Card withBorder key={label}>
            <Text size="sm" c="dimmed">{label}</Text>
            <Anchor component={Link} to={to} fz={28} fw={700} c="inherit">{value?.toLocaleString('fr-FR') ?? '…'}</Anchor>
          </Card>
        ))}
      </SimpleGrid>
      <Card withBorder>
        <Title order={2} mb="xs">Les plus anciennes à encaisser</Title>
        {due.data?.rows.length === 0 && <Text>Rien n’est dû : tout est encaissé.</Text>}
        <Stack gap={6}>
          {due.data?.rows.map((one) => (
            <Group key={one.id} justify="space-between" wrap="nowrap">
              <Text truncate><Anchor component={Link} to={`/documents/${one.id}`}>{one.numero}</Anchor> · {[one.Client?.prenom, one.Client?.nom].filter(Boolean).join(' ')}</Text>
              <Text style={{ whiteSpace: 'nowrap' }}>{formatDate(one.dateEcheance)} · {formatEuros(one.reste_a_payer)}</Text>
            </Group>
          ))}
        </Stack>
      </Card>
    </Stack>
  );
}
