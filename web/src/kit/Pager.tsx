import { Group, Pagination, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { useWords } from './reports.words';

/** Moves through pages that the server cuts; nothing where there is one. */
export function Pager({ total, size, page, onChange }: { total: number; size: number; page: number; onChange: (page: number) => void }): ReactNode {
  const t = useWords();
  const pages = Math.ceil(total / size);
  if (pages < 2) return null;
  return (
    <Group justify="space-between">
      <Text size="sm" c="dimmed" aria-live="polite">{t.page(page, pages)}</Text>
      <Pagination total={pages} value={page} onChange={onChange} getItemProps={(to) => ({ 'aria-label': t.pageNumber(to) })}
        getControlProps={(control) => ({ 'aria-label': control === 'next' ? t.next : t.previous })} />
    </Group>
  );
}
