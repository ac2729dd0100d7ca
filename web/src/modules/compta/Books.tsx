import { Group, Stack, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { useAddress } from '../../kit/address';
import { LinkTo } from '../../kit/LinkTo';
import { type PeriodName, readPeriod } from '../../kit/period';
import { PeriodPicker } from '../../kit/PeriodPicker';
import { Neighbour, Neighbours } from '../../kit/Neighbours';
import { useMay } from '../../kit/session';
import { readBooks } from './address';
import { useWords } from './words';

/** The places of the books; the period goes along from one to the next. */
function Around(): ReactNode {
  const t = useWords();
  const may = useMay();
  const [state] = useAddress(readBooks);
  const places = [
    { to: '/compta/tva', label: t.nav.tva, right: 'compta:lire' }, { to: '/compta/ventes', label: t.nav.ventes, right: 'compta:lire' },
    { to: '/compta/tresorerie', label: t.nav.tresorerie, right: 'compta:lire' }, { to: '/compta/concordance', label: t.nav.equation, right: 'compta:lire' },
    { to: '/compta/fec', label: t.nav.fec, right: 'compta:exporter' }, { to: '/compta/cloture', label: t.nav.cloture, right: 'entreprise:cloturer_periode' },
  ] as const;
  return (
    <Neighbours label={t.nav.label}>
      {places.filter(({ right }) => may(right)).map(({ to, label }) => <Neighbour key={to} to={to} search={readPeriod({ ...state })} activeOptions={{ includeSearch: false }}>{label}</Neighbour>)}
    </Neighbours>
  );
}

interface Props {
  title: string;
  actions?: ReactNode;
  /** The period of an address that says none; without it the page has no period. */
  usual?: PeriodName;
  children: ReactNode;
}

/** The frame of each page of the books. */
export function Books({ title, actions, usual, children }: Props): ReactNode {
  const [state, change] = useAddress(readBooks);
  return (
    <Stack>
      <Group justify="space-between"><Title order={1}>{title}</Title><Group gap="xs">{actions}</Group></Group>
      <Around />
      {usual && <PeriodPicker state={state} usual={usual} onChange={(period) => change({ ...period, page: undefined })} />}
      {children}
    </Stack>
  );
}

/** The document of a row, by its number. */
export function DocumentLink({ id, numero }: { id: string; numero: string }): ReactNode {
  return <LinkTo to="/documents/$id" params={{ id }} size="sm" fw={500}>{numero}</LinkTo>;
}
