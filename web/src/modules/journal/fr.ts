import { plural } from '../../kit/i18n';

export const fr = {
  title: 'Journal des actions', about: 'Chaque ligne est chaînée à la précédente : rien ne s’y efface ni ne s’y corrige.', settings: 'Réglages', today: 'Activité du jour', all: 'Tout le journal',
  filters: { who: 'Qui', what: 'Action', model: 'Sur quoi', from: 'Du', to: 'Au', anybody: 'Tout le monde', anything: 'Toute action', anyModel: 'Tout', clear: 'Tout montrer', system: 'Le programme' },
  columns: { rank: 'Rang', when: 'Quand', who: 'Qui', what: 'Quoi', on: 'Sur', more: 'Détail' },
  draft: 'brouillon', system: 'Le programme', formerUser: 'Une personne', open: 'Ouvrir', show: 'Voir le détail', hide: 'Refermer', before: 'Avant', after: 'Après', field: 'Champ', none: 'Aucune valeur n’a changé.', hidden: 'Le détail est réservé à qui voit les prix d’achat.',
  nothing: 'rien', yes: 'oui', no: 'non', empty: 'Aucune action ne correspond.', total: (count: number) => plural(count, 'action', 'actions'), source: 'Origine', address: 'Adresse', items: (count: number) => plural(count, 'élément', 'éléments'),
  sources: { WEB: 'Application', CAISSE: 'Caisse', API: 'API', IA: 'Assistant', AUTOMATION: 'Automatisation', SYSTEME: 'Programme' },
  actions: {
    creer: 'Création', modifier: 'Modification', supprimer: 'Suppression', valider: 'Validation', enregistrer: 'Brouillon enregistré', crediter: 'Avoir', encaisser: 'Encaissement', annuler_paiement: 'Paiement annulé', transformer: 'Transformation', rectifier: 'Rectification',
    rouvrir: 'Réouverture', expirer: 'Expiration', envoyer: 'Envoi', relancer: 'Relance', figer: 'Page gardée', importer: 'Import', annuler_import: 'Import annulé', ajuster_points: 'Points ajustés', changer_mot_de_passe: 'Mot de passe changé', changer_permissions: 'Droits changés', creer_cle: 'Clé d’API créée',
    revoquer_cle: 'Clé d’API révoquée', choisir: 'Choix', cloturer_periode: 'Période close', poser_logo: 'Logo posé', retirer_logo: 'Logo retiré', regler: 'Réglage', garder_modele: 'Texte changé', fermer: 'Fermeture', deposer: 'Dépôt', transmettre: 'Transmission', preparer: 'Préparation',
    accepter: 'Acceptation', refuser: 'Refus', annuler: 'Annulation', cloturer: 'Clôture', expedier: 'Expédition', livrer: 'Livraison', retourner: 'Retour', rembourser: 'Remboursement', suivre_reglement: 'Suivi', declarer_irrecouvrable: 'Irrécouvrable',
    declarer_litige: 'Litige', lever_litige: 'Fin de litige', noter_promesse: 'Promesse', demander_acompte: 'Acompte demandé', utiliser_credit: 'Crédit utilisé', inscrire: 'Inscription', facturer: 'Facturation', dupliquer: 'Copie', renvoyer: 'Nouvel envoi', completer: 'Statut complété', payer: 'Paiement par carte', vendre: 'Vente en caisse', mouvementer: 'Mouvement d’espèces', ouvrir: 'Ouverture',
    archiver: 'Archive', cloturer_mois: 'Clôture du mois', cloturer_annee: 'Clôture de l’année', mettre_en_attente: 'Ticket mis en attente', changer_cle: 'Clé changée', traiter_quarantaine: 'Ticket repris', ecarter_quarantaine: 'Ticket écarté', approuver: 'Approbation',
    preparer_cloture: 'Comptage de la caisse', reprendre_vente: 'Vente reprise', activer: 'Activation', desactiver: 'Désactivation', associer: 'Appareil associé', expirer_reservation: 'Réservation expirée', contrepasser: 'Mouvement contrepassé', acquitter: 'Alerte vue',
    poser_image: 'Image posée', retirer_image: 'Image retirée', definir_pin: 'Code de caisse', recevoir: 'Réception',
  },
  models: { ModelePage: 'Apparence des documents', Courriel: 'Courriels', Cle: 'Clé d’API', Session: 'Session', FactureRecue: 'Facture reçue', EReporting: 'Déclaration', ModeleRecurrent: 'Récurrence', Inventaire: 'Inventaire', AlerteStock: 'Alerte de stock', Terminal: 'Terminal de paiement' },
  activity: { title: 'Activité du jour', about: 'Ce que chacun a fait aujourd’hui.', none: 'Rien n’a encore été fait aujourd’hui.', many: (total: number, shown: number) => `${plural(total, 'action', 'actions')} aujourd’hui ; voici les ${shown} dernières.`, everything: 'Tout voir dans le journal' },
};
