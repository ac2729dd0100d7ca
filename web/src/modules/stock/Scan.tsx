import { Group, TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { failed } from '../../kit/notify';
import { RefSelect } from '../../kit/RefSelect';
import { findByCode, findById, type Scanned } from './scan';
import { useWords } from './words';

/**
 * Where a wedge types what it scans, and where one looks an article up by name. It keeps the keyboard until one leaves it: the next
 * scan follows, and an answer that comes late takes nothing from another field.
 */
export function Scan({ search, onArticle, untracked = false }: { search: (work: () => Promise<void>) => Promise<void>; onArticle: (article: Scanned) => string | undefined; untracked?: boolean }): ReactNode {
  const t = useWords().scan;
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const take = (article: Scanned): void => setError(article.suiviStock || untracked ? onArticle(article) ?? null : t.untracked(article.nom));
  const scan = async (code: string): Promise<void> => {
    setTyped('');
    try {
      const found = await findByCode(code);
      const [one] = found;
      if (one === undefined) setError(t.unknown(code));
      else if (found.length > 1) setError(t.several(code));
      else take(one);
    } catch (refusal) {
      failed(refusal);
    }
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (typed.trim() !== '') void search(() => scan(typed.trim()));
  };
  const choose = async (id: string | null): Promise<void> => {
    const article = id === null ? null : await findById(id);
    if (article !== null) take(article);
  };
  return (
    <Group align="flex-start" grow preventGrowOverflow={false}>
      <TextInput label={t.label} description={t.hint} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} onKeyDown={key} error={error} autoComplete="off" data-autofocus miw={220} />
      <RefSelect model="Article" label={t.byName} description={t.byNameHint} value={null} onChange={(id) => { void search(() => choose(id)); }} />
    </Group>
  );
}
