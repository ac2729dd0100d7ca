import { Card, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { list } from '../../api/client';
import { formatMoment } from '../../kit/dates';
import { Trouble } from '../../kit/Trouble';
import { columnLabel, valueLabel } from '../../kit/words';
import { useWords } from './words';

interface Act {
  id: string;
  action: string;
  createdAt: string;
  avant: unknown;
  apres: unknown;
  User: { prenom: string | null; nom: string } | null;
}

const UNSAID = ['updatedAt', 'version', 'recherche'];
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields that an act changed, by their names. */
function changed({ avant, apres }: Act): string[] {
  if (!isObject(avant) || !isObject(apres)) return [];
  return Object.keys(apres).filter((name) => !UNSAID.includes(name) && JSON.stringify(avant[name]) !== JSON.stringify(apres[name])).map(columnLabel);
}

/** Who did what on this client, newest first. */
export function ActivityTab({ id }: { id: string }): ReactNode {
  const t = useWords();
  const found = useQuery({
    queryKey: ['UserActivity', id],
    queryFn: ({ signal }) => list<'UserActivity', Act>('UserActivity', { select: 'id,action,createdAt,avant,apres,User:userId(prenom,nom)', filters: { modeleId: `eq.${id}` }, order: 'rang.desc', limit: 100 }, signal),
  });
  const rows = found.data?.rows ?? [];
  return (
    <Card withBorder>
      <Trouble query={found} />
      {found.data && rows.length === 0 && <Text size="sm" c="dimmed">{t.activity.none}</Text>}
      <Stack gap="sm">
        {rows.map((act) => {
          const names = changed(act);
          return (
            <div key={act.id}>
              <Text size="sm"><Text span fw={600} size="sm">{t.activity.act[act.action] ?? valueLabel(act.action.toUpperCase())}</Text>{names.length > 0 && ` : ${names.join(', ')}`}</Text>
              <Text size="xs" c="dimmed">{formatMoment(act.createdAt)}{act.User && ` · ${[act.User.prenom, act.User.nom].filter(Boolean).join(' ')}`}</Text>
            </div>
          );
        })}
      </Stack>
    </Card>
  );
}
