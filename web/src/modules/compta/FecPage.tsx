import { Button, Card, Group, Progress, SegmentedControl, Stack, Text } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { api, given } from '../../api/client';
import { ApiError } from '../../api/problem';
import { useAddress } from '../../kit/address';
import { collect, fileName, save } from '../../kit/download';
import { LinkTo } from '../../kit/LinkTo';
import { locale } from '../../kit/i18n';
import { IconDownload } from '../../kit/icons';
import { done, failed } from '../../kit/notify';
import { NumberField } from '../../kit/NumberField';
import { periodOf } from '../../kit/period';
import { PeriodPicker } from '../../kit/PeriodPicker';
import { Refusal } from '../../kit/Refusal';
import { readBooks } from './address';
import { Books, DocumentLink } from './Books';
import { useEquation } from './equation';
import { useWords } from './words';

type Asked = { exercice: string } | { du: string; au: string };

/** The first documents that keep the file from being made. */
function FirstGap({ year, asked }: { year: number; asked: Asked }): ReactNode {
  const t = useWords().fec;
  const period = 'du' in asked ? asked : { du: `${year}-01-01`, au: `${year + 1}-12-31` };
  const equation = useEquation(period);
  const first = equation.data?.ecarts[0];
  return (
    <Text size="sm" mt="xs">
      {first && <>{t.firstGap} <DocumentLink id={first.documentId} numero={first.numero} />. </>}
      <LinkTo size="sm" to="/compta/concordance" search={{ periode: 'libre', ...period }}>{t.seeGaps}</LinkTo>
    </Text>
  );
}

/** What to do about a refusal of the file. */
function Refused({ error, year, asked }: { error: Error; year: number; asked: Asked }): ReactNode {
  const t = useWords().fec;
  const code = error instanceof ApiError ? error.problem.code : '';
  return (
    <Refusal error={error}>
      {code === 'livres_incoherents' && <FirstGap year={year} asked={asked} />}
      {(code === 'siren_manquant' || code === 'comptes_invalides') && <Text size="sm" mt="xs"><LinkTo size="sm" to="/parametres">{t.seeSettings}</LinkTo></Text>}
    </Refusal>
  );
}

/** Makes the file with what there is to say of it while it comes. */
function useFile(asked: Asked) {
  const t = useWords().fec;
  const [bytes, setBytes] = useState<number | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const stop = useRef<AbortController | null>(null);
  const size = (count: number): string => (count < 1_000_000 ? `${Math.ceil(count / 1000).toLocaleString(locale())} ${t.kilo}`
    : `${(count / 1_000_000).toLocaleString(locale(), { maximumFractionDigits: 1 })} ${t.mega}`);
  const make = async (): Promise<void> => {
    const control = new AbortController();
    stop.current = control;
    setError(null);
    setBytes(0);
    try {
      const answer = await api.GET('/api/v1/compta/fec', { params: { query: asked }, parseAs: 'stream', signal: control.signal });
      const name = fileName(answer.response, 'FEC.txt');
      const file = await collect(given(answer), setBytes);
      save(file, name);
      done(t.done(name, size(file.size)));
    } catch (caught) {
      if (control.signal.aborted) done(t.stopped);
      else setError(caught instanceof Error ? caught : new Error(String(caught)));
    } finally {
      setBytes(null);
    }
  };
  return { make, stop: () => stop.current?.abort(), running: bytes !== null, received: size(bytes ?? 0), error, forget: () => setError(null) };
}

async function describe(asked: Asked): Promise<void> {
  try {
    const answer = await api.GET('/api/v1/compta/fec/description', { params: { query: asked }, parseAs: 'blob' });
    save(given(answer), fileName(answer.response, 'FEC-description.txt'));
  } catch (error) {
    failed(error);
  }
}

/** The file of accounting entries, made while one looks on. */
export function FecPage(): ReactNode {
  const t = useWords().fec;
  const [state, change] = useAddress(readBooks);
  const [free, setFree] = useState(false);
  const [year, setYear] = useState(() => new Date().getFullYear());
  const asked: Asked = free ? periodOf(state, 'annee') : { exercice: String(year) };
  const file = useFile(asked);
  return (
    <Books title={t.title}>
      <Text c="dimmed">{t.intro}</Text>
      <Card withBorder>
        <Stack align="flex-start">
          <SegmentedControl aria-label={t.what} value={free ? 'free' : 'year'} onChange={(value) => { setFree(value === 'free'); file.forget(); }}
            data={[{ value: 'year', label: t.whole }, { value: 'free', label: t.free }]} />
          {free ? <PeriodPicker state={state} usual="annee" onChange={(period) => { change(period); file.forget(); }} />
            : <NumberField label={t.fiscalYear} whole value={year} onChange={(value) => { if (value === null) return; setYear(value); file.forget(); }} min={2000} max={2099} thousandSeparator="" w={200} />}
          <Group>
            <Button leftSection={<IconDownload size={16} />} onClick={() => { void file.make(); }} loading={file.running}>{t.make}</Button>
            <Button variant="default" onClick={() => { void describe(asked); }}>{t.description}</Button>
          </Group>
          {file.running && (
            <Stack gap={4} w="100%" role="status">
              <Progress value={100} animated aria-label={t.making(file.received)} />
              <Group justify="space-between"><Text size="sm">{t.making(file.received)}</Text><Button size="compact-sm" variant="subtle" onClick={file.stop}>{t.stop}</Button></Group>
              <Text size="sm" c="dimmed">{t.leave}</Text>
            </Stack>
          )}
        </Stack>
      </Card>
      {file.error && <Refused error={file.error} year={year} asked={asked} />}
    </Books>
  );
}
