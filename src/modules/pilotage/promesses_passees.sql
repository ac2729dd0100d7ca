-- Documents that were promised to be paid by a day that is over, and are not: how many, what is left of them, the ids of the hundred oldest. The last
-- promise counts. $1 today, $2 store or NULL. Served by suivi_reglement_document_id_idx, whose table holds what was said of late documents only.
SELECT count(*), coalesce(sum(d.reste_a_payer), 0), coalesce(array_to_string((array_agg(d.id ORDER BY p.date, d.id))[1:100], ','), '')
FROM (SELECT DISTINCT ON (s."documentId") s."entrepriseId", s."documentId", s.date
      FROM systeme.suivi_reglement s
      WHERE s.nature = 'PROMESSE'
      ORDER BY s."documentId", s.id DESC) p
JOIN "Document" d ON d."entrepriseId" = p."entrepriseId" AND d.id = p."documentId"
WHERE p.date < $1::date AND d."statutReglement" IN ('NON_PAYE', 'PARTIEL', 'EN_RETARD') AND ($2::uuid IS NULL OR d."storeId" = $2)
