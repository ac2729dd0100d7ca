-- What documents still owe, under lock in the order of their ids, with their VAT groups in order, deposits deducted
-- ("S|20.00|100.00|20.00;…"), their instalments ("2026-12-31|60.00;…"), the last closed day, and whether a till keeps them (a ticket, what was given
-- back of one). $1 documents. A row each, or none for another tenant's.
SELECT d.id, d.type, d.statut, d.version, d."dateEmission", d."dateEcheance", d."netAPayer", d.montant_paye,
       d."statutReglement",
       (SELECT string_agg(concat_ws('|', t.categorie, t.taux, t.base - coalesce(a.ht, 0), t.montant - coalesce(a.tva, 0)), ';'
                          ORDER BY t.ordre)
        FROM systeme.document_tva t
        LEFT JOIN LATERAL (SELECT sum(c.montant_ht) AS ht, sum(c.montant_tva) AS tva FROM systeme.document_acompte c
                           WHERE d."acompteDeduit" <> 0 AND c."entrepriseId" = t."entrepriseId"
                             AND c."documentId" = t."documentId" AND c.categorie = t.categorie AND c.taux = t.taux) a ON true
        WHERE t."entrepriseId" = d."entrepriseId" AND t."documentId" = d.id),
       d."clientId",
       (SELECT string_agg(concat_ws('|', e."dateEcheance", e.montant), ';')
        FROM systeme.echeance e WHERE e."entrepriseId" = d."entrepriseId" AND e."documentId" = d.id),
       (SELECT max(c."jusquAu") FROM systeme.periode_close c WHERE c."entrepriseId" = d."entrepriseId"), d.numero,
       CASE d.type WHEN 'TICKET' THEN true
                   WHEN 'AVOIR' THEN EXISTS (SELECT FROM "Document" o WHERE o."entrepriseId" = d."entrepriseId"
                                               AND o.id = d."documentOrigineId" AND o.type = 'TICKET')
                   ELSE false END
FROM "Document" d
WHERE d.id = ANY ($1::uuid[])
ORDER BY d.id
FOR NO KEY UPDATE OF d
