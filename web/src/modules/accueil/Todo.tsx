import { Card, List, Skeleton, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { LinkTo } from '../../kit/LinkTo';
import { formatEuros } from '../../kit/money';
import { useMay } from '../../kit/session';
import { type BoardState, type What } from './address';
import { type Board, useReceived } from './board';
import { useWords } from './words';

/** What waits for somebody, each with the way to its rows. */
export function Todo({ board, state }: { board: Board | undefined; state: BoardState }): ReactNode {
  const t = useWords().todo;
  const may = useMay();
  const received = useReceived();
  const todo = board?.ventes?.aFaire;
  const alerts = board?.alertesStock;
  if (!may('ventes:lire') && !may('stock:lire')) return null;
  const stored = state.magasin === undefined ? {} : { magasin: state.magasin };
  const items: { quoi: What; count: number; text: string }[] = todo === undefined ? [] : [
    { quoi: 'retards', count: todo.enRetard.nombre, text: t.late(todo.enRetard.nombre, formatEuros(todo.enRetard.montant)) },
    { quoi: 'promesses', count: todo.promessesPassees.nombre, text: t.promises(todo.promessesPassees.nombre, formatEuros(todo.promessesPassees.montant)) },
    { quoi: 'devis', count: todo.devisSansReponse.nombre, text: t.quotes(todo.devisSansReponse.nombre) },
    { quoi: 'brouillons', count: todo.brouillons.nombre, text: t.drafts(todo.brouillons.nombre) },
  ];
  const waiting = items.filter(({ count }) => count > 0);
  const inbox = received !== null && received.count > 0;
  const low = alerts != null && alerts.nombre > 0;
  return (
    <Card withBorder>
      <Title order={2} mb="xs">{t.title}</Title>
      {board === undefined ? <Skeleton height={96} /> : waiting.length === 0 && !inbox && !low ? t.none : (
        <List spacing={6}>
          {waiting.map(({ quoi, text }) => <List.Item key={quoi}><LinkTo to="/tableau/documents" search={{ quoi, ...stored }}>{text}</LinkTo></List.Item>)}
          {low && <List.Item><LinkTo to="/stock/alertes" search={stored}>{t.alerts(alerts.nombre, alerts.nouvelles)}</LinkTo></List.Item>}
          {inbox && <List.Item><LinkTo to="/efacture/recues" search={{ statut: 0 }}>{t.received(`${received.count}${received.more ? '+' : ''}`, received.count === 1)}</LinkTo></List.Item>}
        </List>
      )}
    </Card>
  );
}
