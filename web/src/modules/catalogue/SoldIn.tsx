import { Anchor, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { list } from '../../api/client';
import { formatDate } from '../../kit/dates';
import { formatEuros, formatNumber } from '../../kit/money';
import { Trouble } from '../../kit/Trouble';
import { valueLabel } from '../../kit/words';
import { Section } from './Section';
import { useWords } from './words';

interface Line {
  id: string;
  quantite: number;
  montant_ht: number;
  Document: { id: string; numero: string | null; type: string; statut: string; dateEmission: string; Client: { nom: string; prenom: string | null } | null } | null;
}

/** The last documents that this article is in. */
export function SoldIn({ id }: { id: string }): ReactNode {
  const t = useWords();
  const found = useQuery({
    queryKey: ['LigneDocument', 'article', id],
    queryFn: ({ signal }) => list<'LigneDocument', Line>('LigneDocument', {
      select: 'id,quantite,montant_ht,Document(id,numero,type,statut,dateEmission,Client(nom,prenom))', filters: { articleId: `eq.${id}` }, order: 'createdAt.desc,id.desc', limit: 10,
    }, signal),
  });
  const { rows, total } = found.data ?? { rows: [], total: 0 };
  return (
    <Section title={t.record.sold} about={total > 10 ? t.record.soldIn(total) : undefined}>
      <Trouble query={found} />
      {rows.length === 0 ? <Text size="sm" c="dimmed">{t.record.neverSold}</Text> : (
        <Table.ScrollContainer minWidth={560} scrollAreaProps={{ tabIndex: 0, role: 'region', 'aria-label': t.record.sold }}>
          <Table verticalSpacing={6}>
            <Table.Thead><Table.Tr><Table.Th>{t.record.document}</Table.Th><Table.Th>{t.record.date}</Table.Th><Table.Th>{t.record.client}</Table.Th><Table.Th ta="right">{t.stock.quantity}</Table.Th><Table.Th ta="right">{t.list.ht}</Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>
              {rows.map(({ id: line, Document: document, quantite, montant_ht }) => document && (
                <Table.Tr key={line}>
                  <Table.Td><Anchor component={Link} to={`/documents/${document.id}`} size="sm">{valueLabel(document.type)} {document.numero ?? `(${t.record.draft})`}</Anchor></Table.Td>
                  <Table.Td>{formatDate(document.dateEmission)}</Table.Td>
                  <Table.Td>{[document.Client?.prenom, document.Client?.nom].filter(Boolean).join(' ')}</Table.Td>
                  <Table.Td ta="right">{formatNumber(quantite)}</Table.Td><Table.Td ta="right">{formatEuros(montant_ht)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Section>
  );
}
