import { SegmentedControl, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api, given } from '../../../api/client';
import { Loading } from '../../../kit/Loading';
import { type Follow, useFollow } from '../data';
import type { Kind, Stored } from '../form';
import { useVentesWords } from '../words';
import { type DialogProps, Refused, useAct } from './act';
import { Ask } from './Ask';
import { allOf, isAll, LinePicks, type Pickable, pickedOf, type Picks } from './LinePicks';

export type Target = 'COMMANDE' | 'BON_LIVRAISON' | 'FACTURE';

const TARGETS: Partial<Record<Kind, Target[]>> = { DEVIS: ['COMMANDE', 'FACTURE'], COMMANDE: ['BON_LIVRAISON', 'FACTURE'], BON_LIVRAISON: ['FACTURE'] };

export const targetsOf = (kind: Kind): Target[] => TARGETS[kind] ?? [];

/** What of each line is left for a target. */
export function remainingOf(follow: Follow, target: Target): Pickable[] {
  return (follow.lignes ?? []).flatMap((line) => {
    const reste = target === 'FACTURE' ? line.resteAFacturer ?? 0
      : target === 'BON_LIVRAISON' ? line.resteALivrer ?? 0
        : Math.max(0, Math.min((line.quantite ?? 0) - (line.commandee ?? 0), line.resteAFacturer ?? 0));
    return reste > 0 ? [{ ligneId: line.ligneId ?? '', designation: line.designation ?? '', unite: line.unite ?? '', reste }] : [];
  });
}

/** The next document of the chain, out of what remains. */
export function TransformDialog({ document, target, onClose }: DialogProps & { document: Stored; target: Target }): ReactNode {
  const { data } = useFollow(document.id);
  if (!data) return <Loading size="xs" />;
  return <Transform document={document} follow={data} first={target} onClose={onClose} />;
}

function Transform({ document, follow, first, onClose }: DialogProps & { document: Stored; follow: Follow; first: Target }): ReactNode {
  const t = useVentesWords();
  const navigate = useNavigate();
  const { errors, run, clear } = useAct();
  const [target, setTarget] = useState(first);
  const [picks, setPicks] = useState<Picks>(() => allOf(remainingOf(follow, first)));
  const lines = remainingOf(follow, target);
  const choose = (next: Target): void => {
    setTarget(next);
    setPicks(allOf(remainingOf(follow, next)));
    clear();
  };
  const picked = pickedOf(lines, picks);
  const transform = async (): Promise<void> => {
    let id = '';
    const made = await run(async () => {
      id = given(await api.POST('/api/v1/Document/{id}/transformer', {
        params: { path: { id: document.id } }, body: { vers: target, ...(isAll(lines, picks) ? {} : { lignes: picked }) },
      })).id ?? '';
    });
    if (made) await navigate({ to: '/documents/$id', params: { id } });
  };
  const targets = targetsOf(document.type);
  return (
    <Ask opened onClose={onClose} title={t.transform.title} confirm={t.transform.confirm(t.kind[target])} onConfirm={transform} size="lg" disabled={picked.length === 0}>
      {targets.length > 1 && (
        <SegmentedControl aria-label={t.transform.target} value={target} data={targets.map((value) => ({ value, label: t.kind[value] }))}
          onChange={(value) => { const next = targets.find((one) => one === value); if (next) choose(next); }} />
      )}
      <LinePicks lines={lines} picks={picks} onChange={setPicks} errors={errors} remaining={t.picks.remaining} />
      <Text size="sm" c="dimmed">{t.transform.explain}</Text>
      <Refused errors={Object.fromEntries(Object.entries(errors).filter(([name]) => !name.startsWith('lignes.')))} />
    </Ask>
  );
}
