import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { useWords } from '../words';
import { Sale } from './Sale';
import { Locked } from './Locked';
import { Opening } from './Opening';
import { ReceiptPage } from './ReceiptPage';
import { Toast } from './Toast';
import { Approving } from './Approving';
import { listenToKeys, touched } from '../till/keys';
import { showCustomer } from '../till/display';
import { useTill } from '../till/store';

const Welcome = lazy(() => import('./Welcome').then(({ Welcome: it }) => ({ default: it })));
const Closing = lazy(() => import('./Closing').then(({ Closing: it }) => ({ default: it })));

function Screen(): ReactNode {
  const phase = useTill((till) => till.phase);
  const t = useWords();
  switch (phase) {
    case 'chargement': return <main className="gate"><h1 className="visually-hidden">{t.title}</h1><p role="status">{t.start.loading}</p></main>;
    case 'ouverture': return <Opening />;
    case 'verrou': return <Locked />;
    case 'vente': return <Sale />;
    case 'cloture': return <Closing />;
    case 'impossible':
    case 'occupee':
    case 'connexion':
    case 'choix': return <Welcome phase={phase} />;
  }
}

export function App(): ReactNode {
  const left = useTill((till) => till.settings.leftHanded);
  useEffect(() => {
    const stops = [listenToKeys(), showCustomer()];
    const touch = (): void => touched();
    addEventListener('pointerdown', touch);
    touch();
    return () => {
      for (const stop of stops) stop();
      removeEventListener('pointerdown', touch);
    };
  }, []);
  useEffect(() => { document.documentElement.dataset.hand = left ? 'left' : 'right'; }, [left]);
  return (
    <>
      <Suspense fallback={null}><Screen /></Suspense>
      <Approving />
      <Toast />
      <ReceiptPage />
    </>
  );
}
