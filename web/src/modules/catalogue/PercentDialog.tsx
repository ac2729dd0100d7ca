import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { NumberField } from '../../kit/NumberField';
import { type Rounding } from './prices';
import { useWords } from './words';

const COLUMNS = ['prix_vente_ttc', 'prix_vente_ht', 'prix_achat'] as const;
const ROUNDINGS = ['centime', 'cinq', 'dix', 'neuf'] as const;
type Priced = (typeof COLUMNS)[number];

/** Raises or lowers the prices of the selection; the result is listed like anything typed. */
export function PercentDialog({ count, selection, costs, onApply, onClose }: {
  count: number; selection: boolean; costs: boolean; onApply: (column: Priced, percent: number, rounding: Rounding) => void; onClose: () => void;
}): ReactNode {
  const t = useWords();
  const [column, setColumn] = useState<Priced>('prix_vente_ttc');
  const [percent, setPercent] = useState<number | null>(null);
  const [rounding, setRounding] = useState<Rounding>('centime');
  return (
    <Modal opened onClose={onClose} title={t.grid.percent}>
      <form onSubmit={(event) => { event.preventDefault(); if (percent !== null) onApply(column, percent, rounding); }}>
        <Stack>
          <Text size="sm">{selection ? t.grid.onSelection(count) : t.grid.onPage(count)}</Text>
          <Select label={t.grid.column} allowDeselect={false} data={COLUMNS.filter((one) => costs || one !== 'prix_achat').map((value) => ({ value, label: t.field[value] }))} value={column}
            onChange={(value) => { const one = COLUMNS.find((known) => known === value); if (one) setColumn(one); }} />
          <NumberField label={t.grid.by} description={t.grid.byHelp} suffix=" %" decimalScale={2} min={-100} max={1000} data-autofocus value={percent} onChange={(typed) => setPercent(typed)} />
          <Select label={t.grid.rounding} allowDeselect={false} data={ROUNDINGS.map((value) => ({ value, label: t.grid.roundings[value] }))} value={rounding}
            onChange={(value) => { const one = ROUNDINGS.find((known) => known === value); if (one) setRounding(one); }} />
          <Group justify="flex-end"><Button variant="default" onClick={onClose}>{t.cancel}</Button><Button type="submit" disabled={percent === null || percent === 0}>{t.grid.apply}</Button></Group>
        </Stack>
      </form>
    </Modal>
  );
}
