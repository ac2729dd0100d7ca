import { Badge, Button, Card, Group, Modal, NumberInput, Select, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api, given, list } from '../../api/client';
import { DateField } from '../../kit/DateField';
import { formatDate, formatMoment } from '../../kit/dates';
import { IconPdf } from '../../kit/icons';
import { formatEuros, formatNumber, formatRate } from '../../kit/money';
import { done, failed } from '../../kit/notify';
import { Can } from '../../kit/session';
import { valueColor, valueLabel } from '../../kit/words';
import type { Stored } from './form';
import { TotalsCard } from './TotalsCard';

const TENDERS = ['VIREMENT', 'CARTE', 'ESPECES', 'CHEQUE', 'PRELEVEMENT', 'TITRE_RESTAURANT', 'BON_CADEAU'] as const;
const today = (): string => new Date().toLocaleDateString('sv');

function PayDialog({ document, opened, onClose }: { document: Stored; opened: boolean; onClose: () => void }): ReactNode {
  const queries = useQueryClient();
  const [montant, setMontant] = useState(document.reste_a_payer);
  const [moyen, setMoyen] = useState<(typeof TENDERS)[number]>('VIREMENT');
  const [date, setDate] = useState<string | null>(today());
  const [busy, setBusy] = useState(false);
  const pay = async (): Promise<void> => {
    setBusy(true);
    try {
      await api.POST('/api/v1/Document/{id}/encaisser', { params: { path: { id: document.id } }, body: { montant, moyen_paiement: moyen, date_paiement: date ?? today() } });
      await queries.invalidateQueries({ queryKey: ['Document'] });
      done(`${formatEuros(montant)} encaissés.`);
      onClose();
    } catch (error) {
      failed(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal opened={opened} onClose={onClose} title={`Encaisser ${document.numero ?? ''}`}>
      <form onSubmit={(event) => { event.preventDefault(); void pay(); }}>
        <Stack>
          <NumberInput label="Montant" suffix=" €" decimalScale={2} value={montant} onChange={(value) => setMontant(Number(value))} description={`Reste dû : ${formatEuros(document.reste_a_payer)}`} data-autofocus />
          <Select label="Moyen" data={TENDERS.map((value) => ({ value, label: valueLabel(value) }))} value={moyen} allowDeselect={false}
            onChange={(value) => { const tender = TENDERS.find((one) => one === value); if (tender) setMoyen(tender); }} />
          <DateField label="Date" value={date} onChange={setDate} required />
          <Button type="submit" loading={busy}>Encaisser</Button>
        </Stack>
      </form>
    </Modal>
  );
}

function Actions({ document }: { document: Stored }): ReactNode {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [paying, { open, close }] = useDisclosure();
  const run = async (act: () => Promise<string>): Promise<void> => {
    try {
      const id = await act();
      await queries.invalidateQueries({ queryKey: ['Document'] });
      await navigate({ to: '/documents/$id', params: { id } });
    } catch (error) {
      failed(error);
    }
  };
  const path = { params: { path: { id: document.id } } };
  const billed = document.type === 'FACTURE' || document.type === 'FACTURE_ACOMPTE';
  const quote = document.type === 'DEVIS' && (document.statut === 'ENVOYE' || document.statut === 'ACCEPTE');
  return (
    <Group gap="xs">
      <Button variant="default" component="a" href={`/api/v1/Document/${document.id}/pdf`} target="_blank" leftSection={<IconPdf size={16} />}>PDF</Button>
      {billed && document.statut !== 'ANNULE' && (
        <Can do="ventes:crediter"><Button variant="default" onClick={() => { void run(async () => given(await api.POST('/api/v1/Document/{id}/crediter', { ...path, body: {} })).id ?? document.id); }}>Faire un avoir</Button></Can>
      )}
      {quote && <Can do="ventes:transformer"><Button onClick={() => { void run(async () => given(await api.POST('/api/v1/Document/{id}/transformer', { ...path })).id ?? document.id); }}>Facturer</Button></Can>}
      {billed && document.reste_a_payer > 0 && <Can do="ventes:encaisser"><Button onClick={open}>Encaisser</Button></Can>}
      <PayDialog document={document} opened={paying} onClose={close} />
    </Group>
  );
}

/** What happened to the document, newest first. */
function Timeline({ id }: { id: string }): ReactNode {
  const lines = useQuery({
    queryKey: ['Document', 'timeline', id],
    queryFn: () => list('UserActivity', { select: 'id,action,createdAt,rang', filters: { modeleId: `eq.${id}` }, order: 'rang.desc', limit: 50 }),
    retry: false,
  });
  if (!lines.data?.rows.length) return null;
  return (
    <Card withBorder>
      <Title order={2} mb="xs">Historique</Title>
      <Stack gap={4}>{lines.data.rows.map((line) => <Text size="sm" key={line.id}><Text span c="dimmed" size="sm">{formatMoment(line.createdAt)}</Text> {valueLabel(line.action.toUpperCase())}</Text>)}</Stack>
    </Card>
  );
}

/** An issued document: read-only, with what can be done now. */
export function IssuedPage({ document }: { document: Stored }): ReactNode {
  const lines = [...document.LigneDocument].sort((a, b) => a.ordre - b.ordre);
  const rates = [...new Set(lines.map(({ tva }) => tva))].sort((a, b) => a - b);
  const state = document.statut === 'VALIDE' && document.statutReglement ? document.statutReglement : document.statut;
  const settled = document.statutReglement !== null;
  return (
    <Stack>
      <Group justify="space-between">
        <Group gap="sm"><Title order={1}>{valueLabel(document.type)} {document.numero}</Title><Badge variant="light" color={valueColor(state)}>{valueLabel(state)}</Badge></Group>
        <Actions document={document} />
      </Group>
      <Card withBorder>
        <SimpleGrid cols={{ base: 2, sm: 4 }}>
          <div><Text size="sm" c="dimmed">Client</Text>{document.Client && <Link to="/clients/$id" params={{ id: document.Client.id }}>{[document.Client.prenom, document.Client.nom].filter(Boolean).join(' ')}</Link>}</div>
          <div><Text size="sm" c="dimmed">Date</Text><Text>{formatDate(document.dateEmission)}</Text></div>
          {document.dateEcheance && <div><Text size="sm" c="dimmed">Échéance</Text><Text>{formatDate(document.dateEcheance)}</Text></div>}
          {document.objet && <div><Text size="sm" c="dimmed">Objet</Text><Text>{document.objet}</Text></div>}
        </SimpleGrid>
      </Card>
      <Card withBorder>
        <Table.ScrollContainer minWidth={640} scrollAreaProps={{ tabIndex: 0, role: 'region', 'aria-label': 'Lignes' }}>
          <Table highlightOnHover={false}>
            <Table.Thead><Table.Tr><Table.Th>Désignation</Table.Th><Table.Th ta="right">Qté</Table.Th><Table.Th ta="right">PU HT</Table.Th><Table.Th ta="right">TVA</Table.Th><Table.Th ta="right">Total HT</Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>
              {lines.map((line) => (
                <Table.Tr key={line.id}>
                  <Table.Td>{line.designation}{line.description && <Text size="sm" c="dimmed">{line.description}</Text>}</Table.Td>
                  <Table.Td ta="right">{formatNumber(line.quantite)}</Table.Td><Table.Td ta="right">{formatEuros(line.prix_unitaire_ht)}</Table.Td>
                  <Table.Td ta="right">{formatRate(line.tva)}</Table.Td><Table.Td ta="right">{formatEuros(line.montant_ht)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Card>
      <TotalsCard ht={document.montant_ht} ttc={document.montant_ttc} tva={rates.length === 1 ? [{ taux: rates[0] ?? 0, montant: document.montant_tva }] : []}
        more={[...(rates.length > 1 ? [{ label: 'dont TVA', amount: document.montant_tva }] : []),
          ...(settled ? [{ label: 'Payé', amount: document.montant_paye }, { label: 'Reste dû', amount: document.reste_a_payer }] : [])]} />
      {document.Paiement.length > 0 && (
        <Card withBorder>
          <Title order={2} mb="xs">Paiements</Title>
          <Stack gap={4}>{document.Paiement.map((payment) => <Text key={payment.id}>{formatDate(payment.date_paiement)} · {valueLabel(payment.moyen_paiement)} · {formatEuros(payment.montant)}</Text>)}</Stack>
        </Card>
      )}
      <Timeline id={document.id} />
    </Stack>
  );
}
