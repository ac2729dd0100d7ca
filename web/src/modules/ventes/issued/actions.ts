import type { Life } from '../data';
import type { Stored } from '../form';
import { billed } from '../state';

/** What a person may ask of an issued document, in the order in which it is offered. */
export const VERBS = [
  'encaisser', 'accepter', 'facturer', 'facturer-ticket', 'commander', 'livraison', 'expedier', 'livrer', 'envoyer', 'renvoyer', 'demander-acompte', 'crediter', 'rembourser', 'refuser', 'retourner',
  'rouvrir', 'utiliser-credit', 'transmettre', 'rectifier', 'noter-promesse', 'declarer-litige', 'lever-litige', 'declarer-irrecouvrable', 'cloturer', 'annuler',
] as const;
export type Verb = (typeof VERBS)[number];

/** The right that each needs. */
export const RIGHTS: Record<Verb, string> = {
  encaisser: 'ventes:encaisser', accepter: 'ventes:accepter', facturer: 'ventes:transformer', 'facturer-ticket': 'ventes:facturer_ticket', commander: 'ventes:transformer', livraison: 'ventes:transformer',
  expedier: 'ventes:expedier', livrer: 'ventes:livrer', envoyer: 'ventes:envoyer', renvoyer: 'ventes:envoyer', 'demander-acompte': 'ventes:transformer', crediter: 'ventes:crediter',
  rembourser: 'ventes:rembourser', refuser: 'ventes:refuser', retourner: 'ventes:retourner', rouvrir: 'ventes:rouvrir', 'utiliser-credit': 'ventes:encaisser',
  transmettre: 'efacture:transmettre', rectifier: 'ventes:crediter', 'noter-promesse': 'ventes:suivre_reglement', 'declarer-litige': 'ventes:suivre_reglement',
  'lever-litige': 'ventes:suivre_reglement', 'declarer-irrecouvrable': 'ventes:declarer_irrecouvrable', cloturer: 'ventes:cloturer', annuler: 'ventes:annuler',
};

/** What is to be given back: of a credit note what it leaves open, else what was paid beyond what was due. */
export function refundable(document: Pick<Stored, 'type' | 'statutReglement' | 'reste_a_payer' | 'montant_paye' | 'netAPayer'>): number {
  if (document.type === 'AVOIR') return document.reste_a_payer;
  return document.type !== 'TICKET' && document.statutReglement === 'TROP_PERCU' ? Math.round((document.montant_paye - document.netAPayer) * 100) / 100 : 0;
}

type Known = Pick<Stored, 'type' | 'statut' | 'statutReglement' | 'reste_a_payer' | 'montant_paye' | 'netAPayer' | 'clientId'>;

/** What is possible now: the verbs of the server's life cycle, and those that depend on money. That of a ticket moves at the till. */
export function possible(document: Known, life: Life, mailed: boolean, transmitted: boolean): Verb[] {
  const verbs = new Set(life.actions ?? []);
  const due = billed(document.type) && document.type !== 'TICKET' && document.statut !== 'ANNULE' && document.reste_a_payer > 0;
  const late = due && document.statutReglement !== 'EN_LITIGE' && document.statutReglement !== 'IRRECOUVRABLE';
  const transform = verbs.has('transformer');
  const can: Partial<Record<Verb, boolean>> = {
    encaisser: due, facturer: transform, 'facturer-ticket': document.type === 'TICKET' && verbs.has('facturer') && document.statutReglement === 'PAYE', commander: transform && document.type === 'DEVIS', livraison: transform && document.type === 'COMMANDE',
    envoyer: !mailed && document.type !== 'TICKET' && document.clientId !== null, renvoyer: mailed, rembourser: refundable(document) > 0,
    'utiliser-credit': due && document.clientId !== null, 'noter-promesse': late, 'declarer-litige': late, 'lever-litige': document.statutReglement === 'EN_LITIGE',
    'declarer-irrecouvrable': due && document.statutReglement !== 'IRRECOUVRABLE',
    // Of a claim that is given up, the VAT has been taken back already: it is credited no more.
    crediter: verbs.has('crediter') && document.statutReglement !== 'IRRECOUVRABLE',
    transmettre: !transmitted && document.clientId !== null && (document.type === 'FACTURE' || document.type === 'FACTURE_ACOMPTE' || document.type === 'AVOIR'),
  };
  return VERBS.filter((verb) => can[verb] ?? verbs.has(verb));
}
