import { useNavigate } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { api, given } from '../../../api/client';
import type { Stored } from '../form';
import { useVentesWords } from '../words';
import { refundable, type Verb } from './actions';
import { CreditDialog } from './CreditDialog';
import { DepositDialog } from './DepositDialog';
import { RefundDialog, UseCreditDialog } from './MoneyDialogs';
import { PayDialog } from './PayDialog';
import { AcceptDialog, RefuseDialog } from './QuoteDialogs';
import { ReasonDialog } from './ReasonDialog';
import { ReturnDialog } from './ReturnDialog';
import { SendDialog } from './SendDialog';
import { TicketDialog } from './TicketDialog';
import { TransformDialog } from './TransformDialog';

interface Props {
  verb: Verb;
  document: Stored;
  mailed: boolean;
  onClose: () => void;
}

/** The dialog of a verb. */
export function ActDialog({ verb, document, mailed, onClose }: Props): ReactNode {
  switch (verb) {
    case 'encaisser': return <PayDialog document={document} onClose={onClose} />;
    case 'crediter': return <CreditDialog document={document} onClose={onClose} />;
    case 'facturer': return <TransformDialog document={document} target="FACTURE" onClose={onClose} />;
    case 'facturer-ticket': return <TicketDialog document={document} onClose={onClose} />;
    case 'commander': return <TransformDialog document={document} target="COMMANDE" onClose={onClose} />;
    case 'livraison': return <TransformDialog document={document} target="BON_LIVRAISON" onClose={onClose} />;
    case 'demander-acompte': return <DepositDialog document={document} onClose={onClose} />;
    case 'accepter': return <AcceptDialog document={document} onClose={onClose} />;
    case 'refuser': return <RefuseDialog document={document} onClose={onClose} />;
    case 'retourner': return <ReturnDialog document={document} onClose={onClose} />;
    case 'rembourser': return <RefundDialog document={document} available={refundable(document)} onClose={onClose} />;
    case 'utiliser-credit': return <UseCreditDialog document={document} onClose={onClose} />;
    case 'envoyer':
    case 'renvoyer': return <SendDialog document={document} again={mailed} onClose={onClose} />;
    default: return <Simple verb={verb} document={document} onClose={onClose} />;
  }
}

type SimpleVerb = Exclude<Verb, 'encaisser' | 'crediter' | 'facturer' | 'facturer-ticket' | 'commander' | 'livraison' | 'demander-acompte' | 'accepter' | 'refuser' | 'retourner' | 'rembourser' | 'utiliser-credit' | 'envoyer' | 'renvoyer'>;

/** Acts that want at most a reason and a day. */
function Simple({ verb, document, onClose }: { verb: SimpleVerb; document: Stored; onClose: () => void }): ReactNode {
  const t = useVentesWords();
  const navigate = useNavigate();
  const path = { params: { path: { id: document.id } } };
  const words = { ...t.simple[verb], confirm: t.act[verb] };
  const asked = (motif: string) => (motif === '' ? {} : { motif });
  switch (verb) {
    case 'expedier': return <ReasonDialog {...words} onClose={onClose} act={() => api.POST('/api/v1/Document/{id}/expedier', path)} />;
    case 'livrer': return <ReasonDialog {...words} onClose={onClose} reason={{ label: t.goods.receivedBy, required: false }} act={(recuPar) => api.POST('/api/v1/Document/{id}/livrer', { ...path, body: recuPar === '' ? {} : { recuPar } })} />;
    case 'rouvrir': return <ReasonDialog {...words} onClose={onClose} act={() => api.POST('/api/v1/Document/{id}/rouvrir', path)} />;
    case 'transmettre': return <ReasonDialog {...words} onClose={onClose} act={() => api.POST('/api/v1/Document/{id}/transmettre', path)} />;
    case 'rectifier': return (
      <ReasonDialog {...words} onClose={onClose} act={async () => {
        const { id } = given(await api.POST('/api/v1/Document/{id}/rectifier', path));
        await navigate({ to: '/documents/$id', params: { id: id ?? document.id } });
      }} />
    );
    case 'noter-promesse': return (
      <ReasonDialog {...words} onClose={onClose} day={{ label: t.simple.promiseDay, required: true }} reason={{ label: t.simple.promiseWho, required: false }}
        act={(motif, date) => api.POST('/api/v1/Document/{id}/noter-promesse', { ...path, body: { date: date ?? '', ...asked(motif) } })} />
    );
    case 'declarer-litige': return <ReasonDialog {...words} onClose={onClose} reason={{ label: t.simple.disputeWhy, required: true }} act={(motif) => api.POST('/api/v1/Document/{id}/declarer-litige', { ...path, body: { motif } })} />;
    case 'lever-litige': return <ReasonDialog {...words} onClose={onClose} reason={{ label: t.simple.disputeHow, required: true }} act={(motif) => api.POST('/api/v1/Document/{id}/lever-litige', { ...path, body: { motif } })} />;
    case 'declarer-irrecouvrable': return (
      <ReasonDialog {...words} onClose={onClose} danger day={{ label: t.simple.lostSince, required: false }} reason={{ label: t.simple.lostWhy, required: true }}
        act={(motif, date) => api.POST('/api/v1/Document/{id}/declarer-irrecouvrable', { ...path, body: { motif, ...(date === null ? {} : { date }) } })} />
    );
    case 'cloturer': return <ReasonDialog {...words} onClose={onClose} act={() => api.POST('/api/v1/Document/{id}/cloturer', path)} />;
    case 'annuler': return <ReasonDialog {...words} onClose={onClose} danger reason={{ label: t.simple.cancelWhy, required: false }} act={(motif) => api.POST('/api/v1/Document/{id}/annuler', { ...path, body: asked(motif) })} />;
  }
}
