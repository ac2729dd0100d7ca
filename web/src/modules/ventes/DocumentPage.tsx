import { Alert } from '@mantine/core';
import { type ReactNode } from 'react';
import { ApiError } from '../../api/problem';
import { useRecordId } from '../../kit/frame';
import { Loading } from '../../kit/Loading';
import { useWhole } from './data';
import { EditorPage } from './editor/EditorPage';
import { deductedOf, valuesOf } from './form';
import { IssuedPage } from './issued/IssuedPage';
import { useVentesWords } from './words';

/** A draft is edited, an issued document is read. */
export function DocumentPage(): ReactNode {
  const t = useVentesWords();
  const id = useRecordId() ?? '';
  const found = useWhole(id);
  if (found.isPending) return <Loading />;
  if (found.error && !found.data) return <Alert color="orange" title={t.notFound}>{found.error instanceof ApiError ? found.error.problem.detail : t.notFoundText}</Alert>;
  if (!found.data) return <Alert title={t.notFound}>{t.notFoundText}</Alert>;
  const { document, extras } = found.data;
  if (document.statut !== 'BROUILLON') return <IssuedPage key={id} document={document} extras={extras} />;
  return (
    <EditorPage key={id} initial={valuesOf(document, extras)} reserved={document.numeroReserve} deducted={deductedOf(extras)}
      server={{ ttc: document.montant_ttc, acompteDeduit: document.acompteDeduit }} />
  );
}
