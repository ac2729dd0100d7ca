import { Button, Menu } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { IconDownload } from './icons';
import { failed } from './notify';
import { useWords } from './reports.words';

/** Gives bytes to the person as a file. */
export function save(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** The name that the server gives to a file. */
export const fileName = (response: Response, fallback: string): string =>
  /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? fallback;

/** Reads an answer to its end and says after each piece how much has come. */
export async function collect(body: ReadableStream<Uint8Array<ArrayBuffer>>, progress: (bytes: number) => void): Promise<Blob> {
  const reader = body.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts);
    parts.push(value);
    bytes += value.length;
    progress(bytes);
  }
}

export type FileFormat = 'csv' | 'xlsx';

/** Downloads a report in the form that one chooses; what the server refuses is said. */
export function DownloadMenu({ name, load }: { name: string; load: (format: FileFormat) => Promise<Blob> }): ReactNode {
  const t = useWords();
  const [busy, setBusy] = useState(false);
  const run = async (format: FileFormat): Promise<void> => {
    setBusy(true);
    try {
      save(await load(format), `${name}.${format}`);
    } catch (error) {
      failed(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Menu>
      <Menu.Target><Button variant="default" leftSection={<IconDownload size={16} />} loading={busy}>{t.download}</Button></Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => { void run('xlsx'); }}>{t.spreadsheet}</Menu.Item>
        <Menu.Item onClick={() => { void run('csv'); }}>{t.csv}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
