import { Card, SimpleGrid, Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { formatDate } from '../../kit/dates';
import type { Content, Party } from './received';
import { useWords } from './words';

function Said({ label, value }: { label: string; value: string | null | undefined }): ReactNode {
  return value ? <Text size="sm"><Text span size="sm" c="dimmed">{label}</Text> {value}</Text> : null;
}

function PartyCard({ title, party }: { title: string; party: Party }): ReactNode {
  const t = useWords().record;
  return (
    <Card withBorder>
      <Title order={2} mb={4}>{title}</Title>
      <Text fw={600}>{party.nom}</Text>
      <Text size="sm">{[party.adresse, party.complement].filter(Boolean).join(', ')}</Text>
      <Text size="sm">{[party.codePostal, party.ville, party.pays === 'FR' ? '' : party.pays].filter(Boolean).join(' ')}</Text>
      <Said label={t.siren} value={party.siren} />
      <Said label={t.vat} value={party.numeroTva} />
    </Card>
  );
}

/** Who sells, who buys, and how to pay. */
export function Parties({ content }: { content: Content }): ReactNode {
  const t = useWords().record;
  const { paiement } = content;
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
      <PartyCard title={t.from} party={content.vendeur} />
      <PartyCard title={t.to} party={content.acheteur} />
      {(paiement.iban || paiement.reference) && (
        <Card withBorder><Title order={2} mb={4}>{t.payment}</Title><Said label={t.iban} value={paiement.iban} /><Said label={t.bic} value={paiement.bic} /><Said label={t.reference} value={paiement.reference} /></Card>
      )}
    </SimpleGrid>
  );
}

/** Dates, references and notes. */
export function Details({ content }: { content: Content }): ReactNode {
  const t = useWords().record;
  const quoted = content.facturesCitees.map(({ numero }) => numero).filter(Boolean).join(', ');
  const parts = [
    { label: t.issued, value: formatDate(content.dateEmission) }, { label: t.due, value: formatDate(content.dateEcheance) }, { label: t.delivered, value: formatDate(content.dateLivraison) },
    { label: t.order, value: content.commande }, { label: t.contract, value: content.contrat }, { label: t.quotes, value: quoted },
  ].filter(({ value }) => value);
  return (
    <Card withBorder>
      <SimpleGrid cols={{ base: 2, sm: 4 }}>{parts.map(({ label, value }) => <div key={label}><Text size="sm" c="dimmed">{label}</Text><Text>{value}</Text></div>)}</SimpleGrid>
    </Card>
  );
}
