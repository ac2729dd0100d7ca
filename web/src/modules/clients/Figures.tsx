import { Button, Card, Group, SimpleGrid, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { centimes, formatEuros, formatNumber } from '../../kit/money';
import { Can } from '../../kit/session';
import { useBalance } from './account';
import type { ClientValues } from './clientForm';
import { CreditDialog } from './CreditDialog';
import { PaymentDialog } from './PaymentDialog';
import { usePoints } from './points';
import { useWords } from './words';

function Figure({ label, value, bad = false, note }: { label: string; value: string; bad?: boolean; note?: string | undefined }): ReactNode {
  return (
    <Card withBorder padding="sm">
      <Text size="sm" c="dimmed">{label}</Text>
      <Text fz={22} fw={650} style={{ fontVariantNumeric: 'tabular-nums' }} {...(bad ? { c: 'var(--mantine-color-error)' } : {})}>{value}</Text>
      {note && <Text size="xs" c="dimmed">{note}</Text>}
    </Card>
  );
}

/** What the client owes, is late with, has to their credit, and the points; what can be done about it. */
export function Figures({ id }: { id: string }): ReactNode {
  const t = useWords();
  const balance = useBalance(id);
  const points = usePoints(id);
  const limit = useFormContext<ClientValues>().watch('encoursMax');
  const [paying, payment] = useDisclosure();
  const [using, credit] = useDisclosure();
  const { due, late, notes, credit: paid } = balance.data ?? { due: 0, late: 0, notes: 0, credit: 0 };
  const toUse = (centimes(notes) + centimes(paid)) / 100;
  const shown = (value: number): string => (balance.data ? formatEuros(value) : '…');
  return (
    <div>
      <SimpleGrid cols={{ base: 2, md: 4 }}>
        <Figure label={t.figure.due} value={shown(due)} note={limit !== null && limit !== undefined && due > limit ? t.figure.overLimit(formatEuros(limit)) : undefined} />
        <Figure label={t.figure.late} value={shown(late)} bad={late > 0} />
        <Figure label={t.figure.credit} value={shown(toUse)} note={notes > 0 ? t.figure.ofNotes(formatEuros(notes)) : undefined} />
        <Figure label={t.figure.points} value={points === undefined ? '…' : formatNumber(points.balance)} note={points?.level} />
      </SimpleGrid>
      <Can do="ventes:encaisser">
        {(due > 0 || toUse > 0) && (
          <Group gap="xs" mt="sm">
            {due > 0 && <Button size="sm" onClick={payment.open}>{t.action.pay}</Button>}
            {due > 0 && toUse > 0 && <Button size="sm" variant="light" onClick={credit.open}>{t.action.useCredit}</Button>}
          </Group>
        )}
        {paying && <PaymentDialog id={id} onClose={payment.close} />}
        {using && <CreditDialog id={id} available={toUse} onClose={credit.close} />}
      </Can>
    </div>
  );
}
