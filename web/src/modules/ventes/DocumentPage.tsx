import { Alert, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { record } from '../../api/client';
import { useRecordId } from '../../kit/frame';
import { EditorPage } from './EditorPage';
import { STORED, type Stored, valuesOf } from './form';
import { IssuedPage } from './IssuedPage';

/** A draft is edited, an issued document is read. */
export function DocumentPage(): ReactNode {
  const id = useRecordId() ?? '';
  const found = useQuery({ queryKey: ['Document', 'record', id], queryFn: () => record<'Document', Stored>('Document', id, STORED) });
  if (found.isPending) return <Loader aria-label="Chargement" />;
  if (!found.data) return <Alert title="Introuvable">Ce document n’existe pas, ou plus.</Alert>;
  return found.data.statut === 'BROUILLON' ? <EditorPage key={id} initial={valuesOf(found.data)} /> : <IssuedPage document={found.data} />;
}
