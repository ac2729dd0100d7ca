import { Badge, Stack, Tabs } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useRecordId } from '../../kit/frame';
import { useListState } from '../../kit/listState';
import { RecordFrame } from '../../kit/record/RecordFrame';
import { useOwnRecord } from '../../kit/record/useOwnRecord';
import { useMay } from '../../kit/session';
import { AccountTab } from './AccountTab';
import { ActivityTab } from './ActivityTab';
import { CardTab } from './CardTab';
import { ClientActions } from './ClientActions';
import { checkClient, type ClientValues, emptyClient, FIELDS, readClient, writeClient } from './clientForm';
import { DocumentsTab } from './DocumentsTab';
import { Duplicates } from './Duplicates';
import { Figures } from './Figures';
import { NotesTab } from './NotesTab';
import { PointsTab } from './PointsTab';
import { useWords } from './words';

interface Place {
  value: string;
  label: string;
  right?: string;
  content: ReactNode;
}

/** Everything about a client, a part at a time; the part is in the address. */
function Parts({ id, readOnly }: { id: string; readOnly: boolean }): ReactNode {
  const t = useWords();
  const may = useMay();
  const [state, onState] = useListState();
  const places: Place[] = [
    { value: 'fiche', label: t.tab.card, content: <CardTab readOnly={readOnly} /> },
    { value: 'pieces', label: t.tab.documents, right: 'ventes:lire', content: <DocumentsTab id={id} /> },
    { value: 'compte', label: t.tab.account, right: 'ventes:lire', content: <AccountTab id={id} /> },
    { value: 'notes', label: t.tab.notes, content: <NotesTab readOnly={readOnly} /> },
    { value: 'points', label: t.tab.points, right: 'fidelite:lire', content: <PointsTab id={id} /> },
    { value: 'activite', label: t.tab.activity, right: 'equipe:lire', content: <ActivityTab id={id} /> },
  ];
  const seen = places.filter(({ right }) => right === undefined || may(right));
  const at = seen.find(({ value }) => value === state.filter)?.value ?? 'fiche';
  return (
    <Tabs value={at} onChange={(value) => onState({ filter: value === 'fiche' ? '' : value ?? '' })}>
      <Tabs.List mb="md">{seen.map(({ value, label }) => <Tabs.Tab key={value} value={value}>{label}</Tabs.Tab>)}</Tabs.List>
      {/* What is typed in the card and the notes outlives a look elsewhere; the others read when they are opened. */}
      {seen.map(({ value, content }) => <Tabs.Panel key={value} value={value}>{at === value || value === 'fiche' || value === 'notes' ? content : null}</Tabs.Panel>)}
    </Tabs>
  );
}

function Client({ id }: { id: string | null }): ReactNode {
  const t = useWords();
  const navigate = useNavigate();
  const may = useMay();
  const mayWrite = may(id === null ? 'clients:creer' : 'clients:modifier');
  const record = useOwnRecord<ClientValues>({
    model: 'Client', id, empty: emptyClient, fields: FIELDS, mayWrite, read: readClient, check: (values) => checkClient(values, t.fault),
    write: (values, touched, version) => writeClient(id, values, touched, version),
    onSaved: (saved) => { if (saved !== id) void navigate({ to: '/clients/$id', params: { id: saved } }); },
  });
  const [nom, prenom, type, tags, email] = record.form.watch(['nom', 'prenom', 'type', 'tags', 'email']);
  const name = [prenom, nom].filter(Boolean).join(' ');
  return (
    <RecordFrame record={record} title={id === null ? t.list.create : name || '…'} name={name} mayWrite={mayWrite}
      badges={id !== null && <><Badge variant="light">{t.type[type]}</Badge>{tags?.map((tag) => <Badge key={tag} variant="light" color="gray" tt="none">{tag}</Badge>)}</>}
      actions={id !== null && <ClientActions id={id} email={email} />}
      onRemoved={id !== null && may('clients:supprimer') ? () => { void navigate({ to: '/clients' }); } : undefined}
      above={id === null ? <Duplicates /> : may('ventes:lire') && <Figures id={id} />}>
      {id === null ? <Stack><CardTab readOnly={!mayWrite} /></Stack> : <Parts id={id} readOnly={!mayWrite} />}
    </RecordFrame>
  );
}

export function ClientPage(): ReactNode {
  const id = useRecordId();
  return <Client key={id} id={id} />;
}
