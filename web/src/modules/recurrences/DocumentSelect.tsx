import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { list, type Row } from '../../api/client';
import { searchFilter } from '../../kit/listState';
import { useRecurrenceWords } from './words';

type Found = Pick<Row<'Document'>, 'id' | 'numero' | 'objet'> & { Client: { nom: string; prenom: string | null } | null };

const SELECT = 'id,numero,objet,Client(nom,prenom)';

/** A document that may come back, by its number or what it is about. */
export function DocumentSelect({ value, onChange, error }: { value: string | null; onChange: (id: string | null) => void; error: ReactNode }): ReactNode {
  const t = useRecurrenceWords();
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.split(' · ')[0] ?? '', 200);
  const found = useQuery({
    queryKey: ['Document', 'recurring', asked], placeholderData: keepPreviousData,
    queryFn: ({ signal }) => list<'Document', Found>('Document', {
      select: SELECT, limit: 30, order: 'dateEmission.desc,id.desc', filters: { type: 'in.(FACTURE,DEVIS,COMMANDE)', ...(asked ? { recherche: searchFilter(asked) } : {}) },
    }, signal),
  });
  const chosen = useQuery({ queryKey: ['Document', 'recurring', 'id', value], enabled: value !== null, queryFn: () => list<'Document', Found>('Document', { select: SELECT, filters: { id: `eq.${value}` }, limit: 1 }) });
  const rows = new Map([...(chosen.data?.rows ?? []), ...(found.data?.rows ?? [])].map((row) => [row.id, row]));
  const name = ({ numero, objet, Client: client }: Found): string => [numero ?? t.draft, [client?.prenom, client?.nom].filter(Boolean).join(' '), objet].filter(Boolean).join(' · ');
  return (
    <Select label={t.document} description={t.documentHint} required searchable filter={({ options }) => options} value={value} onChange={onChange} onSearchChange={setTyped} error={error}
      data={[...rows.values()].map((row) => ({ value: row.id, label: name(row) }))} />
  );
}
