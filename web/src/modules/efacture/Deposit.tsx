import { Anchor, Button, Card, Group, List, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type DragEvent, type ReactNode, useId, useRef, useState } from 'react';
import { api, given } from '../../api/client';
import { ApiError, type Problem } from '../../api/problem';
import { ALERT, NOTICE } from '../../kit/colors';
import { IconUpload } from '../../kit/icons';
import { Loading } from '../../kit/Loading';
import { useWords } from './words';

/** What became of a file. */
interface Result {
  key: string;
  name: string;
  answer?: { id: string; doublon: boolean; identique: boolean; faults: number };
  problem?: Problem;
}

const ACCEPTED = '.xml,.pdf,application/xml,text/xml,application/pdf';

/** The bytes of a file in base64, without its prefix. */
function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error(file.name));
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.readAsDataURL(file);
  });
}

async function deposit(file: File, unreadable: string): Promise<Pick<Result, 'answer' | 'problem'>> {
  try {
    const answer = given(await api.POST('/api/v1/facture-recue/deposer', { body: { fichier: await base64(file) } }));
    const faults = (answer.constats ?? []).filter(({ erreur }) => erreur).length;
    return { answer: { id: answer.id ?? '', doublon: answer.doublon ?? false, identique: answer.identique ?? false, faults } };
  } catch (error) {
    return { problem: error instanceof ApiError ? error.problem : { status: 0, code: 'illisible', title: unreadable, detail: unreadable } };
  }
}

function Line({ result }: { result: Result }): ReactNode {
  const t = useWords().inbox;
  const { answer, problem, name } = result;
  if (answer === undefined && problem === undefined) return <List.Item><Group gap="xs"><Loading size={14} label={t.reading} />{name}</Group></List.Item>;
  if (answer !== undefined) {
    const became = answer.identique ? t.same : answer.doublon ? t.again : t.kept;
    return (
      <List.Item>
        <Anchor component={Link} to={`/efacture/recues/${answer.id}`}>{name}</Anchor> {became}
        {answer.faults > 0 && <Text span c={NOTICE}> · {t.withErrors(answer.faults)}</Text>}
      </List.Item>
    );
  }
  return (
    <List.Item>
      {name} <Text span c={ALERT} fw={600}>{t.refused}</Text> : {problem?.detail}
      {problem?.errors?.map((fault) => <Text size="sm" key={`${fault.pointer}${fault.code}`}>• {fault.detail}</Text>)}
    </List.Item>
  );
}

/** Where files are dropped; each is read at once and says what became of it. */
export function Deposit(): ReactNode {
  const t = useWords().inbox;
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [results, setResults] = useState<Result[]>([]);
  const run = useId();
  const count = useRef(0);
  const take = async (files: File[]): Promise<void> => {
    for (const file of files) {
      count.current += 1;
      const key = `${run}${count.current}`;
      setResults((now) => [...now, { key, name: file.name }]);
      const became = await deposit(file, t.unreadable);
      setResults((now) => now.map((one) => (one.key === key ? { ...one, ...became } : one)));
    }
    await queries.invalidateQueries({ queryKey: ['facture-recue'] });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void take([...event.dataTransfer.files]);
  };
  return (
    <Card withBorder onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}
      style={{ borderStyle: 'dashed', ...(over ? { borderColor: 'var(--mantine-primary-color-filled)', background: 'var(--mantine-primary-color-light)' } : {}) }}>
      <Stack align="center" gap="xs">
        <Text fw={600}>{t.drop}</Text>
        <Text size="sm" c="dimmed" ta="center">{t.dropHelp}</Text>
        <Button variant="default" leftSection={<IconUpload size={16} />} onClick={() => input.current?.click()}>{t.choose}</Button>
        <input ref={input} type="file" multiple hidden accept={ACCEPTED} aria-label={t.choose} onChange={(event) => { void take([...(event.currentTarget.files ?? [])]); event.currentTarget.value = ''; }} />
      </Stack>
      {results.length > 0 && (
        <Stack gap="xs" mt="md" role="status" aria-label={t.results}>
          <List spacing={4} size="sm">{results.map((result) => <Line key={result.key} result={result} />)}</List>
          <Button size="compact-sm" variant="subtle" onClick={() => setResults([])} style={{ alignSelf: 'flex-start' }}>{t.clear}</Button>
        </Stack>
      )}
    </Card>
  );
}
