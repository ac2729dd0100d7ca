import { Alert } from '@mantine/core';
import { type ReactNode } from 'react';
import type { ListState } from '../../kit/listState';
import { isModel, ModelPage, RecordPage } from './pages';

const Unknown = (): ReactNode => <Alert title="Page introuvable">Il n’y a pas de données de ce nom.</Alert>;

export default function Generic({ model, state, onState }: { model: string; state: Partial<ListState>; onState: (state: Partial<ListState>) => void }): ReactNode {
  return isModel(model) ? <ModelPage key={model} model={model} state={state} onState={onState} /> : <Unknown />;
}

export function GenericRecord({ model, id }: { model: string; id: string | null }): ReactNode {
  return isModel(model) ? <RecordPage model={model} id={id} /> : <Unknown />;
}
