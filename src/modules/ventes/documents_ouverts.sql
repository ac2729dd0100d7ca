-- What a client owes and is owed, under lock, named documents first, then by due date; columns of document_du.sql.
-- $1 client, $2 documents named by the caller, $3 rows at most.
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
WHERE d."clientId" = $1 AND d.statut <> 'BROUILLON'
  AND d."statutReglement" IN ('NON_PAYE', 'PARTIEL', 'EN_RETARD', 'EN_LITIGE', 'IRRECOUVRABLE', 'TROP_PERCU')
ORDER BY d.id = ANY ($2::uuid[]) DESC, coalesce(d."dateEcheance", d."dateEmission"), d.id
LIMIT $3::integer
FOR NO KEY UPDATE OF d
