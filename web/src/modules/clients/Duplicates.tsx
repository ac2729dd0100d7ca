import { Alert, Anchor, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { list, type Row } from '../../api/client';
import { searchFilter } from '../../kit/listState';
import type { ClientValues } from './clientForm';
import { compact, emailFault } from './identifiers';
import { useWords } from './words';

type Found = Pick<Row<'Client'>, 'id' | 'nom' | 'prenom' | 'ville' | 'email'>;

const quoted = (value: string): string => `"${value.replace(/["\\]/g, '')}"`;

/** What would betray the same client: an address, a number, or the name. */
function conditions(email: string, siret: string, siren: string, name: string): string[] {
  return [
    ...(email.length > 4 && emailFault(email) === null ? [`email.eq.${quoted(email.toLowerCase())}`] : []),
    ...(siret.length === 14 ? [`siret.eq.${siret}`] : []), ...(siren.length === 9 ? [`siren.eq.${siren}`] : []),
    ...(name.length > 3 ? [`recherche.ilike.${quoted(searchFilter(name).replace(/^ilike\./, ''))}`] : []),
  ];
}

/** While a client is created: those who may be the same. */
export function Duplicates(): ReactNode {
  const t = useWords();
  const { watch } = useFormContext<ClientValues>();
  const [nom, prenom, email, siret, siren] = watch(['nom', 'prenom', 'email', 'siret', 'siren']);
  const words = conditions(email?.trim() ?? '', compact(siret ?? ''), compact(siren ?? ''), [nom, prenom].filter(Boolean).join(' ').trim());
  const [asked] = useDebouncedValue(words.join(','), 400);
  const found = useQuery({
    queryKey: ['Client', 'same', asked], enabled: asked !== '',
    queryFn: ({ signal }) => list<'Client', Found>('Client', { select: 'id,nom,prenom,ville,email', filters: { or: `(${asked})` }, order: 'nom.asc,id.asc', limit: 5 }, signal),
  });
  const rows = asked === '' ? [] : found.data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <Alert color="orange" title={t.same.title} role="status">
      <Stack gap={2}>
        {rows.map((row) => <Anchor key={row.id} component={Link} to={`/clients/${row.id}`} size="sm" target="_blank" c="inherit" underline="always" py={3} style={{ alignSelf: 'flex-start' }}>{[[row.nom, row.prenom].filter(Boolean).join(' '), row.ville, row.email].filter(Boolean).join(' · ')}</Anchor>)}
      </Stack>
    </Alert>
  );
}
