import { Alert, Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { formatMoment } from '../../../kit/dates';
import { useMay } from '../../../kit/session';
import { useTransmission } from '../data';
import { useVentesWords } from '../words';

const COLOUR: Record<string, string> = { ACCEPTE: 'green', REJETE: 'red', ENVOYE: 'indigo' };

/** Where the electronic invoice is: the exchange with the platform, and each status of its life. */
export function PlatformCard({ id }: { id: string }): ReactNode {
  const t = useVentesWords();
  const may = useMay();
  const { data } = useTransmission(id, may('efacture:lire'));
  if (!data?.etat) return null;
  return (
    <Card withBorder>
      <Group justify="space-between" mb="xs">
        <Title order={2}>{t.platform.title}</Title>
        <Badge variant="light" color={COLOUR[data.etat] ?? 'gray'}>{t.platform.state(data.etat)}</Badge>
      </Group>
      {data.erreur && <Alert color="orange" p="xs" mb="xs"><Text size="sm">{data.erreur}</Text></Alert>}
      <Stack gap={6}>
        {data.envoyeAt && <Text size="sm">{t.platform.sent(formatMoment(data.envoyeAt))}</Text>}
        {data.statuts.map((one) => (
          <Text size="sm" key={one.id || `${one.code}${one.faitAt}`}>
            <Text span size="sm" c="dimmed">{formatMoment(one.faitAt)}</Text> {t.platform.status(one.code)}
            {(one.texte ?? one.motif) && <Text span size="sm" c="dimmed"> – {one.texte ?? one.motif}</Text>}
          </Text>
        ))}
      </Stack>
    </Card>
  );
}
