-- The series of the company with what each serves. $1 one series, or null for all of them.
SELECT s.id, s.nom, s.prefixe, s.motif, s."remiseAZero", s.active, s.derniere_empreinte IS NOT NULL, s.prochain_numero,
       s.annee, s.derniere_date, s.version,
       concat_ws(',', CASE WHEN s.est_defaut_devis THEN 'DEVIS' END, CASE WHEN s.est_defaut_commandes THEN 'COMMANDE' END,
           CASE WHEN s.est_defaut_livraisons THEN 'BON_LIVRAISON' END, CASE WHEN s.est_defaut_factures THEN 'FACTURE' END,
           CASE WHEN s.est_defaut_acomptes THEN 'FACTURE_ACOMPTE' END, CASE WHEN s.est_defaut_avoirs THEN 'AVOIR' END,
           CASE WHEN s.est_defaut_tickets THEN 'TICKET' END),
       coalesce((SELECT json_agg(json_build_object('storeId', m."storeId", 'nom', t.nom, 'type', m.type)
                                 ORDER BY t.nom, m."storeId", m.type)
                 FROM systeme.serie_magasin m
                 JOIN "Store" t ON t."entrepriseId" = m."entrepriseId" AND t.id = m."storeId"
                 WHERE m."entrepriseId" = s."entrepriseId" AND m."serieId" = s.id), '[]')::text,
       (SELECT count(*) FROM "Document" d
        WHERE d."entrepriseId" = s."entrepriseId" AND d."serieId" = s.id AND d.statut = 'BROUILLON'
          AND d.type IN ('DEVIS', 'COMMANDE', 'BON_LIVRAISON', 'FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET'))
FROM "SerieDocument" s
WHERE $1::uuid IS NULL OR s.id = $1
ORDER BY s.active DESC, s.nom, s.id
