import { Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { api } from '../../../api/client';
import { Loading } from '../../../kit/Loading';
import { done } from '../../../kit/notify';
import { type Follow, useFollow } from '../data';
import type { Stored } from '../form';
import { useVentesWords } from '../words';
import { type DialogProps, Refused, useAct } from './act';
import { Ask } from './Ask';
import { allOf, isAll, LinePicks, type Pickable, pickedOf, type Picks } from './LinePicks';

export function ReturnDialog({ document, onClose }: DialogProps & { document: Stored }): ReactNode {
  const { data } = useFollow(document.id);
  if (!data) return <Loading size="xs" />;
  return <Return document={document} follow={data} onClose={onClose} />;
}

/** Goods of a delivery note come back, all or some. */
function Return({ document, follow, onClose }: DialogProps & { document: Stored; follow: Follow }): ReactNode {
  const t = useVentesWords();
  const { errors, run } = useAct();
  const lines: Pickable[] = (follow.lignes ?? []).flatMap(({ ligneId, designation, unite, livree }) => ((livree ?? 0) > 0 ? [{ ligneId: ligneId ?? '', designation: designation ?? '', unite: unite ?? '', reste: livree ?? 0 }] : []));
  const [picks, setPicks] = useState<Picks>(() => allOf(lines));
  const [motif, setMotif] = useState('');
  const picked = pickedOf(lines, picks);
  const back = async (): Promise<void> => {
    const noted = await run(async () => {
      await api.POST('/api/v1/Document/{id}/retourner', {
        params: { path: { id: document.id } }, body: { ...(isAll(lines, picks) ? {} : { lignes: picked }), ...(motif.trim() ? { motif: motif.trim() } : {}) },
      });
    });
    if (!noted) return;
    done(t.goods.returned);
    onClose();
  };
  return (
    <Ask opened onClose={onClose} title={t.goods.returnTitle} confirm={t.act.retourner} onConfirm={back} size="lg" disabled={picked.length === 0}>
      <LinePicks lines={lines} picks={picks} onChange={setPicks} errors={errors} remaining={t.picks.gone} />
      <Textarea label={t.goods.why} value={motif} onChange={(event) => setMotif(event.currentTarget.value)} error={errors.motif} autosize minRows={1} />
      <Refused errors={Object.fromEntries(Object.entries(errors).filter(([name]) => !name.startsWith('lignes.')))} fields={['motif']} />
    </Ask>
  );
}
