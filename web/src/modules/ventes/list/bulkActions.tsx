import { Text } from '@mantine/core';
import { api, given } from '../../../api/client';
import type { BulkAction } from '../../../kit/ResourceList';
import { forEach } from '../../../kit/work';
import { useVentesWords } from '../words';
import type { Listed } from './DocumentsPage';
import { type Entry, zip } from './zip';

const path = (id: string) => ({ params: { path: { id } } });
const isDraft = ({ statut }: Listed): boolean => statut === 'BROUILLON';

/** Sends a document with the usual text; once more when it has left before. */
async function send(id: string): Promise<unknown> {
  const { envois } = given(await api.GET('/api/v1/Document/{id}/courriels', path(id)));
  const again = (envois ?? []).some(({ genre }) => !genre?.startsWith('RELANCE'));
  return again ? api.POST('/api/v1/Document/{id}/renvoyer', { ...path(id), body: {} }) : api.POST('/api/v1/Document/{id}/envoyer', { ...path(id), body: {} });
}

async function pageOf(id: string): Promise<Uint8Array<ArrayBuffer>> {
  const blob: unknown = (await api.GET('/api/v1/Document/{id}/pdf', { ...path(id), parseAs: 'blob' })).data;
  if (!(blob instanceof Blob)) throw new Error('a page without content');
  return new Uint8Array(await blob.arrayBuffer());
}

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** What can be done to many documents of the list. */
export function useBulkActions(): BulkAction<Listed>[] {
  const t = useVentesWords();
  const name = (row: Listed): string => `${t.kind[row.type]} ${row.numero ?? t.draft.toLowerCase()}`;
  return [
    {
      label: t.list.validate, right: 'ventes:valider', confirm: (rows) => <Text>{t.list.validateConfirm(rows.filter(isDraft).length)}</Text>,
      // In the order of their dates: numbers never go back in time within a series.
      run: (rows, progress) => forEach(rows.filter(isDraft).sort((a, b) => a.dateEmission.localeCompare(b.dateEmission)), progress, name,
        (row) => api.POST('/api/v1/Document/{id}/valider', { ...path(row.id), body: {} })),
    },
    {
      label: t.list.send, right: 'ventes:envoyer', confirm: (rows) => <Text>{t.list.sendConfirm(rows.filter((row) => !isDraft(row)).length)}</Text>,
      run: (rows, progress) => forEach(rows.filter((row) => !isDraft(row)), progress, name, (row) => send(row.id)),
    },
    {
      label: t.list.download, right: 'ventes:lire',
      run: async (rows, progress) => {
        const files: Entry[] = [];
        await forEach(rows, progress, name, async (row) => { files.push({ name: `${row.numero ?? `${t.draft}-${row.id.slice(-6)}`}.pdf`, bytes: await pageOf(row.id) }); });
        if (files.length > 0 && !progress.signal.aborted) save(zip(files), `${t.list.archive}.zip`);
      },
    },
  ];
}
