-- No series is the default of a type any more. $1 type.
UPDATE "SerieDocument" SET
    est_defaut_devis = est_defaut_devis AND $1::text <> 'DEVIS',
    est_defaut_commandes = est_defaut_commandes AND $1 <> 'COMMANDE',
    est_defaut_livraisons = est_defaut_livraisons AND $1 <> 'BON_LIVRAISON',
    est_defaut_factures = est_defaut_factures AND $1 <> 'FACTURE',
    est_defaut_acomptes = est_defaut_acomptes AND $1 <> 'FACTURE_ACOMPTE',
    est_defaut_avoirs = est_defaut_avoirs AND $1 <> 'AVOIR',
    est_defaut_tickets = est_defaut_tickets AND $1 <> 'TICKET'
WHERE CASE $1 WHEN 'DEVIS' THEN est_defaut_devis WHEN 'COMMANDE' THEN est_defaut_commandes
              WHEN 'BON_LIVRAISON' THEN est_defaut_livraisons WHEN 'FACTURE' THEN est_defaut_factures
              WHEN 'FACTURE_ACOMPTE' THEN est_defaut_acomptes WHEN 'AVOIR' THEN est_defaut_avoirs
              ELSE est_defaut_tickets END
