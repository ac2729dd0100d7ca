import { Button, Card, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { api, given } from '../../api/client';
import { NumberField } from '../../kit/NumberField';
import { Refusal } from '../../kit/Refusal';
import { useAct } from '../../kit/act';
import type { CountLine } from './count';
import { useWords } from './words';

interface Said {
  key: number;
  text: string;
}

/** What somebody counts on the floor: scan, number, Enter. A scan alone is one more. */
export function CountEntry({ id, line, onLine }: { id: string; line: CountLine | null; onLine: (line: CountLine | null) => void }): ReactNode {
  const words = useWords();
  const t = words.counts;
  const client = useQueryClient();
  const { busy, refused, faults, run, clear } = useAct();
  const [code, setCode] = useState('');
  const [quantite, setQuantite] = useState<number | null>(1);
  const [recompter, setRecompter] = useState(false);
  const [said, setSaid] = useState<Said[]>([]);
  const scan = useRef<HTMLInputElement>(null);
  const number = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (line === null) return;
    setQuantite(null);
    setRecompter(line.saisies > 0);
    number.current?.focus();
  }, [line]);
  const note = async (): Promise<void> => {
    const what = line === null ? { code: code.trim() } : { articleId: line.articleId };
    const ok = await run(async () => {
      const { articles } = given(await api.POST('/api/v1/inventaire/{id}/compter', { params: { path: { id } }, body: { saisies: [{ ...what, ...(quantite === null ? {} : { quantite }) }], ...(recompter ? { recompter } : {}) } }));
      setSaid((old) => [...articles.map((article, index) => ({ key: old.length + index, text: t.just(article.nom, article.compte ?? 0) })), ...old].slice(0, 5));
    });
    if (!ok) return;
    setCode('');
    setQuantite(1);
    setRecompter(false);
    onLine(null);
    scan.current?.focus();
    await client.invalidateQueries({ queryKey: ['inventaire'] });
  };
  const enter = (event: FormEvent): void => {
    event.preventDefault();
    if (line !== null || code.trim() !== '') void note();
  };
  return (
    <Card withBorder padding="md" component="form" noValidate onSubmit={enter}>
      <Stack gap="sm">
        {line === null ? (
          <TextInput ref={scan} size="lg" label={words.scan.label} description={words.scan.hint} value={code} onChange={(event) => { clear(); setCode(event.currentTarget.value); }} error={faults['saisies.0.code']} autoComplete="off" data-autofocus />
        ) : (
          <Group justify="space-between"><Text fw={600} size="lg">{line.nom}</Text><Button size="compact-sm" variant="subtle" onClick={() => onLine(null)}>{words.act.cancel}</Button></Group>
        )}
        <Group align="flex-end" grow>
          <NumberField ref={number} size="lg" label={t.quantity} min={0} whole value={quantite} onChange={(value) => setQuantite(value)} error={faults['saisies.0.quantite']} />
          <Button size="lg" type="submit" loading={busy} disabled={line === null && code.trim() === ''}>{t.note}</Button>
        </Group>
        <Checkbox label={t.again} checked={recompter} onChange={(event) => setRecompter(event.currentTarget.checked)} />
        {refused && <Refusal error={refused} />}
        <div aria-live="polite">{said.map(({ key, text }, index) => <Text key={key} size="sm" {...(index === 0 ? { fw: 600 } : { c: 'dimmed' })}>{text}</Text>)}</div>
      </Stack>
    </Card>
  );
}
