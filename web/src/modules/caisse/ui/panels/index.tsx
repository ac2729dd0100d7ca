import type { ReactNode } from 'react';
import { set, type Panel } from '../../till/store';
import { ArrangePanel } from './ArrangePanel';
import { CameraPanel } from './CameraPanel';
import { ClientPanel } from './ClientPanel';
import { DiscountPanel } from './DiscountPanel';
import { HoldPanel } from './HoldPanel';
import { MenuPanel } from './MenuPanel';
import { MovementPanel } from './MovementPanel';
import { QuantityPanel } from './QuantityPanel';
import { RecentPanel } from './RecentPanel';
import { ReturnPanel } from './ReturnPanel';
import { SettingsPanel } from './SettingsPanel';
import { SyncPanel } from './SyncPanel';
import { UnknownPanel } from './UnknownPanel';
import { XPanel } from './XPanel';

interface Props {
  panel: Exclude<Panel, 'encaisser'>;
  /** The ticket that was scanned to be returned. */
  wanted: { numero?: string; documentId?: string } | null;
  onDone: () => void;
}

/** What opens over the sale. */
export function Panels({ panel, wanted, onDone }: Props): ReactNode {
  const close = (): void => {
    set({ panel: null });
    onDone();
  };
  switch (panel) {
    case 'client': return <ClientPanel onClose={close} />;
    case 'remise': return <DiscountPanel onClose={close} />;
    case 'quantite': return <QuantityPanel onClose={close} />;
    case 'attente': return <HoldPanel onClose={close} />;
    case 'menu': return <MenuPanel onClose={close} />;
    case 'mouvement': return <MovementPanel onClose={close} />;
    case 'x': return <XPanel onClose={close} />;
    case 'synchro': return <SyncPanel onClose={close} />;
    case 'retour': return <ReturnPanel key={JSON.stringify(wanted)} wanted={wanted} onClose={close} />;
    case 'reglages': return <SettingsPanel onClose={close} />;
    case 'inconnu': return <UnknownPanel onClose={close} />;
    case 'touches': return <ArrangePanel onClose={close} />;
    case 'camera': return <CameraPanel onClose={close} />;
    case 'derniers': return <RecentPanel onClose={close} />;
  }
}
