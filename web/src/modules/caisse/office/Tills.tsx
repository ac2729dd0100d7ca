import { Badge, Group, Stack, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { Neighbour, Neighbours } from '../../../kit/Neighbours';
import { useMay } from '../../../kit/session';
import { useWaiting } from './waiting';
import { useWords } from './words';

const Count = ({ number }: { number: number }): ReactNode => (number === 0 ? null : <Badge ml={6} size="sm" variant="filled" color="orange.9">{number}</Badge>);

/** The places of the tills, with what waits in each. */
export function TillPlaces(): ReactNode {
  const t = useWords().nav;
  const may = useMay();
  const { data } = useWaiting();
  const options = { exact: true, includeSearch: false };
  return (
    <Neighbours label={t.label}>
      <Neighbour to="/caisses" activeOptions={options}>{t.registers}</Neighbour>
      <Neighbour to="/caisses/clotures" activeOptions={options}>{t.sessions}</Neighbour>
      <Neighbour to="/caisses/anomalies" activeOptions={options}>{t.flags}<Count number={data?.flags ?? 0} /></Neighbour>
      <Neighbour to="/caisses/tickets-gardes" activeOptions={options}>{t.kept}<Count number={data?.kept ?? 0} /></Neighbour>
      {may('paiements:lire') && <Neighbour to="/caisses/terminaux" activeOptions={options}>{t.terminals}</Neighbour>}
      {may('caisse:archiver') && <Neighbour to="/caisses/archives" activeOptions={options}>{t.archives}</Neighbour>}
    </Neighbours>
  );
}

/** The frame of a page of the tills. */
export function Tills({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }): ReactNode {
  return (
    <Stack>
      <Group justify="space-between"><Title order={1}>{title}</Title><Group gap="xs">{actions}</Group></Group>
      <TillPlaces />
      {children}
    </Stack>
  );
}
