import { Alert, Badge, Button, Card, Group, Modal, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api, given } from '../../api/client';
import { type Column, DataTable } from '../../kit/DataTable';
import { formatDate } from '../../kit/dates';
import { fileName, save } from '../../kit/download';
import { useRecordId } from '../../kit/frame';
import { locale } from '../../kit/i18n';
import { LinkTo } from '../../kit/LinkTo';
import { formatEuros, formatRate } from '../../kit/money';
import { done, failed } from '../../kit/notify';
import { Refusal } from '../../kit/Refusal';
import { useMay } from '../../kit/session';
import { prepare, readDeclaration, stateColor, type Whole } from './declarations';
import { useWords } from './words';

type Line = Whole['lignes'][number];
const SOURCES = 5;

async function download(id: string): Promise<void> {
  try {
    const answer = await api.GET('/api/v1/ereporting/{id}/fichier', { params: { path: { id } }, parseAs: 'blob' });
    save(given(answer), fileName(answer.response, `${id}.xml`));
  } catch (error) {
    failed(error);
  }
}

/** Asks once more: what is handed over does not change. */
function Transmit({ id, onClose }: { id: string; onClose: () => void }): ReactNode {
  const t = useWords().reporting;
  const queries = useQueryClient();
  const [error, setError] = useState<Error | null>(null);
  const act = async (): Promise<void> => {
    try {
      await api.POST('/api/v1/ereporting/{id}/transmettre', { params: { path: { id } } });
      await queries.invalidateQueries({ queryKey: ['ereporting'] });
      done(t.transmitted);
      onClose();
    } catch (caught) {
      setError(caught instanceof Error ? caught : new Error(String(caught)));
    }
  };
  return (
    <Modal opened onClose={onClose} title={t.sure}>
      <Stack><Text size="sm">{t.transmitHelp}</Text>{error && <Refusal error={error} />}<Button onClick={() => { void act(); }} data-autofocus>{t.transmit}</Button></Stack>
    </Modal>
  );
}

function Actions({ declaration }: { declaration: Whole }): ReactNode {
  const t = useWords().reporting;
  const may = useMay();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const waiting = declaration.etat === 'PREPAREE';
  const rectify = async (): Promise<void> => {
    try {
      const made = await prepare(declaration.type, declaration.du, declaration.au);
      await queries.invalidateQueries({ queryKey: ['ereporting'] });
      done(made.inchangee ? t.unchanged : t.prepared);
      if (made.id) await navigate({ to: '/efacture/declarations/$id', params: { id: made.id } });
    } catch (error) {
      failed(error);
    }
  };
  return (
    <Group gap="xs">
      {!waiting && <Button variant="default" onClick={() => { void download(declaration.id); }}>{t.file}</Button>}
      {!waiting && may('efacture:preparer') && <Button variant="default" onClick={() => { void rectify(); }}>{t.rectify}</Button>}
      {waiting && may('efacture:transmettre') && <Button onClick={() => setAsking(true)}>{t.transmit}</Button>}
      {asking && <Transmit id={declaration.id} onClose={() => setAsking(false)} />}
    </Group>
  );
}

function useColumns(): Column<Line>[] {
  const t = useWords().reporting;
  return [
    { key: 'jour', label: t.day, render: (row) => formatDate(row.jour) },
    { key: 'categorie', label: t.category, render: (row) => t.categories[row.categorie] },
    { key: 'taux', label: t.rate, align: 'right', render: (row) => formatRate(row.taux) },
    { key: 'nombre', label: t.count, align: 'right', render: (row) => row.nombre.toLocaleString(locale()) },
    { key: 'base', label: t.base, align: 'right', render: (row) => formatEuros(row.base) },
    { key: 'tva', label: t.vat, align: 'right', render: (row) => formatEuros(row.tva) },
    { key: 'sources', label: t.sources, render: (row) => {
      const sources = row.sources ?? [];
      return (
        <Group gap={6}>
          {sources.slice(0, SOURCES).map((source) => <LinkTo key={`${source.documentId}${source.paiementId ?? ''}`} to="/documents/$id" params={{ id: source.documentId }} size="sm">{source.numero}</LinkTo>)}
          {sources.length > SOURCES && <Text span size="sm" c="dimmed">{t.more(sources.length - SOURCES)}</Text>}
        </Group>
      );
    } },
  ];
}

function Shown({ declaration }: { declaration: Whole }): ReactNode {
  const t = useWords().reporting;
  const columns = useColumns();
  const state = declaration.etat ?? 'PREPAREE';
  return (
    <Stack>
      <Group justify="space-between" align="flex-start">
        <Group gap="sm"><Title order={1}>{t.kinds[declaration.type]}</Title><Badge variant="light" color={stateColor(state)}>{t.states[state]}</Badge></Group>
        <Actions declaration={declaration} />
      </Group>
      <Text>{formatDate(declaration.du)} – {formatDate(declaration.au)} · {declaration.nature === 'IN' ? t.first : t.again(declaration.rang)} · {t.limit} {formatDate(declaration.limite)}</Text>
      {declaration.erreur && <Alert color="red" title={t.error}>{declaration.erreur}</Alert>}
      <Text>{t.base} <b>{formatEuros(declaration.total_base)}</b> · {t.vat} <b>{formatEuros(declaration.total_tva)}</b></Text>
      <Card withBorder padding="xs">
        <DataTable caption={t.lines(declaration.lignes.length.toLocaleString(locale()))} columns={columns} rows={declaration.lignes} rowKey={(row) => `${row.jour}${row.categorie}${row.taux}${row.documentId ?? ''}`} empty={<Text>{t.noLines}</Text>} />
      </Card>
    </Stack>
  );
}

/** A declaration: what it says by day, category and rate, and the documents behind each line. */
export function DeclarationPage(): ReactNode {
  const t = useWords().reporting;
  const id = useRecordId() ?? '';
  const declaration = useQuery({ queryKey: ['ereporting', 'fiche', id], queryFn: () => readDeclaration(id) });
  return (
    <Stack>
      <LinkTo to="/efacture/declarations" size="sm">← {t.back}</LinkTo>
      {declaration.error ? <><Title order={1}>{t.title}</Title><Refusal error={declaration.error} /></> : declaration.data ? <Shown declaration={declaration.data} /> : <><Title order={1}>{t.title}</Title><Skeleton height={300} /></>}
    </Stack>
  );
}
