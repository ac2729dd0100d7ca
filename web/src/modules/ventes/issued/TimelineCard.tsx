import { Button, Card, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { formatMoment } from '../../../kit/dates';
import { formatEuros } from '../../../kit/money';
import { useMay } from '../../../kit/session';
import { type Activity, useActivity } from '../data';
import { useVentesWords } from '../words';

const SHORT = 6;
/** What machines note for themselves. */
const SILENT = ['figer'];

const memberOf = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined);

/** One line of the journal as a sentence. */
function useSentence(): (line: Activity) => string {
  const t = useVentesWords();
  return ({ action, apres, User, source }) => {
    const who = User ? [User.prenom, User.nom].filter(Boolean).join(' ') : source === 'AUTOMATION' || source === 'SYSTEME' ? t.timeline.machine : t.timeline.somebody;
    const amount = memberOf(apres, 'montant');
    const motif = memberOf(apres, 'motif');
    const target = memberOf(apres, 'vers');
    const next = target === 'COMMANDE' || target === 'BON_LIVRAISON' || target === 'FACTURE' ? t.kind[target].toLowerCase() : '';
    const details = [next, typeof amount === 'number' && action !== 'noter_promesse' ? formatEuros(amount) : '', typeof motif === 'string' && motif !== '' ? `« ${motif} »` : ''].filter(Boolean).join(', ');
    return `${who} ${t.timeline.did(action)}${details === '' ? '' : ` (${details})`}`;
  };
}

/** What happened to the document, newest first, and who did it. */
export function TimelineCard({ id }: { id: string }): ReactNode {
  const t = useVentesWords();
  const may = useMay();
  const [all, setAll] = useState(false);
  const { data } = useActivity(id, may('equipe:lire'));
  const sentence = useSentence();
  const lines = (data ?? []).filter(({ action }) => !SILENT.includes(action));
  if (lines.length === 0) return null;
  return (
    <Card withBorder>
      <Title order={2} mb="xs">{t.timeline.title}</Title>
      <Stack gap={6} component="ol" m={0} p={0} style={{ listStyle: 'none' }}>
        {(all ? lines : lines.slice(0, SHORT)).map((line) => (
          <li key={line.id}><Text size="sm">{sentence(line)}<br /><Text span size="xs" c="dimmed">{formatMoment(line.createdAt)}</Text></Text></li>
        ))}
      </Stack>
      {!all && lines.length > SHORT && <Button variant="subtle" size="compact-sm" mt="xs" px={4} onClick={() => setAll(true)}>{t.timeline.more}</Button>}
    </Card>
  );
}
