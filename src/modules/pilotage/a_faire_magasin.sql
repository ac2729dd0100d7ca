-- As a_faire.sql for one store. $1 store. Served by document_store_id_idx and document_echeance_idx.
SELECT count(*) FILTER (WHERE d.statut = 'BROUILLON'), count(*) FILTER (WHERE d.type = 'DEVIS' AND d.statut = 'ENVOYE'),
       r.nombre, r.montant
FROM (SELECT count(*) AS nombre, coalesce(sum(d.reste_a_payer), 0) AS montant FROM "Document" d
      WHERE d."statutReglement" = 'EN_RETARD' AND d.statut <> 'BROUILLON' AND d."storeId" = $1::uuid) r
LEFT JOIN "Document" d ON d."storeId" = $1::uuid AND d.statut IN ('BROUILLON', 'ENVOYE')
GROUP BY r.nombre, r.montant
