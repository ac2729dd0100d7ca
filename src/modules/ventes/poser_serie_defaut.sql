-- The series becomes the default of a type. $1 series, $2 type. The one before it has been taken off.
UPDATE "SerieDocument" SET
    est_defaut_devis = est_defaut_devis OR $2::text = 'DEVIS',
    est_defaut_commandes = est_defaut_commandes OR $2 = 'COMMANDE',
    est_defaut_livraisons = est_defaut_livraisons OR $2 = 'BON_LIVRAISON',
    est_defaut_factures = est_defaut_factures OR $2 = 'FACTURE',
    est_defaut_acomptes = est_defaut_acomptes OR $2 = 'FACTURE_ACOMPTE',
    est_defaut_avoirs = est_defaut_avoirs OR $2 = 'AVOIR',
    est_defaut_tickets = est_defaut_tickets OR $2 = 'TICKET'
WHERE id = $1
