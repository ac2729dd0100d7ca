-- Creates the default series of a company. $1 tenant, $2 seven ids.
INSERT INTO "SerieDocument" ("entrepriseId", id, nom, prefixe, est_defaut_devis, est_defaut_commandes,
    est_defaut_livraisons, est_defaut_factures, est_defaut_acomptes, est_defaut_avoirs, est_defaut_tickets)
SELECT $1, ($2::uuid[])[s.rang], s.nom, s.prefixe, s.rang = 1, s.rang = 2, s.rang = 3, s.rang = 4, s.rang = 5, s.rang = 6,
       s.rang = 7
FROM (VALUES (1, 'Devis', 'DE'), (2, 'Commandes', 'CO'), (3, 'Bons de livraison', 'BL'), (4, 'Factures', 'FA'),
             (5, 'Factures d''acompte', 'FAC'), (6, 'Avoirs', 'AV'), (7, 'Tickets', 'TI')) AS s (rang, nom, prefixe)
