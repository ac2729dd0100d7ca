import type { ReactNode } from 'react';
import { isEmpty } from '../../core/ticket';
import { lock } from '../../till/approving';
import { may, type Panel, say, set, useTill } from '../../till/store';
import { useWords } from '../../words';
import { Sheet } from '../Sheet';

/** All that is not selling. */
export function MenuPanel({ onClose }: { onClose: () => void }): ReactNode {
  const t = useWords();
  const empty = useTill((till) => isEmpty(till.ticket));
  const training = useTill((till) => till.training);
  const arranges = useTill((till) => till.cashier?.peutApprouver ?? false);
  const always = useTill((till) => till.state?.ecole ?? false);
  const to = (panel: Panel) => (): void => set({ panel });
  const needEmpty = (work: () => void) => (): void => {
    if (empty) work();
    else say(t.menu.finishFirst, 'bad');
  };
  const display = (): void => {
    window.open('/caisse/ecran', 'caisse-client', 'popup,width=1024,height=720');
    onClose();
  };
  const items: { text: string; hint?: string; right?: string; act: () => void }[] = [
    { text: t.menu.returns, hint: t.menu.returnsHint, act: to('retour') },
    { text: t.menu.free, hint: t.menu.freeHint, act: () => set({ panel: 'inconnu', unknownCode: '' }) },
    { text: t.menu.recent, hint: t.menu.recentHint, act: to('derniers') },
    { text: t.menu.movement, right: 'caisse:mouvementer', act: to('mouvement') },
    { text: t.menu.x, hint: t.menu.xHint, right: 'caisse:lire_x', act: to('x') },
    { text: t.menu.sync, act: to('synchro') },
    { text: t.menu.display, hint: t.menu.displayHint, act: display },
    ...(always ? [] : [{ text: training ? t.menu.trainingOff : t.menu.trainingOn, hint: t.menu.trainingHint, act: needEmpty(() => { set({ training: !training }); onClose(); }) }]),
    ...(arranges ? [{ text: t.menu.arrange, hint: t.menu.arrangeHint, act: to('touches') }] : []),
    { text: t.menu.settings, act: to('reglages') },
    { text: t.menu.lock, act: () => { onClose(); lock(); } },
    { text: t.menu.office, hint: t.menu.officeHint, act: needEmpty(() => { location.assign('/'); }) },
  ];
  return (
    <Sheet title={t.menu.name} onClose={onClose}
      foot={may('caisse:cloturer') && <button type="button" className="button button-main" onClick={needEmpty(() => set({ panel: null, phase: 'cloture' }))}>{t.menu.close}</button>}>
      <ul className="rows">
        {items.filter(({ right }) => right === undefined || may(right)).map(({ text, hint, act }) => (
          <li key={text}><button type="button" className="row" onClick={act}><span>{text}{hint !== undefined && <small>{hint}</small>}</span></button></li>
        ))}
      </ul>
    </Sheet>
  );
}
