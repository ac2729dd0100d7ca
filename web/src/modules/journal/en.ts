import { plural } from '../../kit/i18n';
import type { Translated } from '../../kit/i18n';
import type { fr } from './fr';

export const en: Translated<typeof fr> = {
  title: 'Audit log', about: 'Each line is chained to the one before: nothing is erased or corrected in it.', settings: 'Settings', today: 'Activity of the day', all: 'The whole log',
  filters: { who: 'Who', what: 'Action', model: 'On what', from: 'From', to: 'To', anybody: 'Everybody', anything: 'Any action', anyModel: 'Anything', clear: 'Show everything', system: 'The program' },
  columns: { rank: 'Rank', when: 'When', who: 'Who', what: 'What', on: 'On', more: 'Detail' },
  draft: 'draft', system: 'The program', formerUser: 'Somebody', open: 'Open', show: 'Show the detail', hide: 'Close', before: 'Before', after: 'After', field: 'Field', none: 'No value changed.', hidden: 'The detail is for who sees purchase prices.',
  nothing: 'nothing', yes: 'yes', no: 'no', empty: 'No action matches.', total: (count) => plural(count, 'action', 'actions'), source: 'Origin', address: 'Address', items: (count) => plural(count, 'item', 'items'),
  sources: { WEB: 'Application', CAISSE: 'Till', API: 'API', IA: 'Assistant', AUTOMATION: 'Automation', SYSTEME: 'Program' },
  actions: {
    creer: 'Created', modifier: 'Changed', supprimer: 'Deleted', valider: 'Validated', enregistrer: 'Draft saved', crediter: 'Credit note', encaisser: 'Collected', annuler_paiement: 'Payment cancelled', transformer: 'Transformed', rectifier: 'Rectified',
    rouvrir: 'Reopened', expirer: 'Expired', envoyer: 'Sent', relancer: 'Reminded', figer: 'Page kept', importer: 'Import', annuler_import: 'Import undone', ajuster_points: 'Points adjusted', changer_mot_de_passe: 'Password changed', changer_permissions: 'Rights changed', creer_cle: 'API key made',
    revoquer_cle: 'API key revoked', choisir: 'Choice', cloturer_periode: 'Period closed', poser_logo: 'Logo set', retirer_logo: 'Logo removed', regler: 'Setting', garder_modele: 'Text changed', fermer: 'Closed', deposer: 'Handed in', transmettre: 'Transmitted', preparer: 'Prepared',
    accepter: 'Accepted', refuser: 'Refused', annuler: 'Cancelled', cloturer: 'Closed', expedier: 'Shipped', livrer: 'Delivered', retourner: 'Returned', rembourser: 'Refunded', suivre_reglement: 'Followed', declarer_irrecouvrable: 'Given up',
    declarer_litige: 'Dispute', lever_litige: 'Dispute ended', noter_promesse: 'Promise', demander_acompte: 'Deposit asked', utiliser_credit: 'Credit used', inscrire: 'Signed up', facturer: 'Invoiced', dupliquer: 'Copied', renvoyer: 'Sent again', completer: 'Status completed', payer: 'Card payment', vendre: 'Sale at the till', mouvementer: 'Cash movement', ouvrir: 'Opened',
    archiver: 'Archive', cloturer_mois: 'Month closed', cloturer_annee: 'Year closed', mettre_en_attente: 'Ticket held', changer_cle: 'Key changed', traiter_quarantaine: 'Ticket recovered', ecarter_quarantaine: 'Ticket put aside', approuver: 'Approved',
    preparer_cloture: 'Till counted', reprendre_vente: 'Sale resumed', activer: 'Enabled', desactiver: 'Disabled', associer: 'Device paired', expirer_reservation: 'Reservation expired', contrepasser: 'Movement reversed', acquitter: 'Alert seen',
    poser_image: 'Picture set', retirer_image: 'Picture removed', definir_pin: 'Till code', recevoir: 'Received',
  },
  models: { ModelePage: 'Look of documents', Courriel: 'E-mail', Cle: 'API key', Session: 'Session', FactureRecue: 'Received invoice', EReporting: 'Return', ModeleRecurrent: 'Recurrence', Inventaire: 'Stock count', AlerteStock: 'Stock alert', Terminal: 'Card terminal' },
  activity: { title: 'Activity of the day', about: 'What everybody did today.', none: 'Nothing was done yet today.', many: (total, shown) => `${plural(total, 'action', 'actions')} today; here are the latest ${shown}.`, everything: 'See everything in the log' },
};
