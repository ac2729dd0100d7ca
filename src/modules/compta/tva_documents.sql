-- What stands behind a figure of VAT due. $1 from, $2 to, $3 categories, $4 rates (none: all), $5 rates left out, $6 rows,
-- $7 rows to skip.
SELECT e.date, d.numero, e.type, coalesce(nullif(c."raisonSociale", ''), concat_ws(' ', c.prenom, c.nom)) AS client,
       p.moyen_paiement, e.categorie, e.taux, e.base, e.tva, e."documentId", e."paiementId"
FROM systeme.tva_exigible e
JOIN "Document" d ON d."entrepriseId" = e."entrepriseId" AND d.id = e."documentId"
LEFT JOIN "Paiement" p ON p."entrepriseId" = e."entrepriseId" AND p.id = e."paiementId"
LEFT JOIN "Client" c ON c."entrepriseId" = d."entrepriseId" AND c.id = d."clientId"
WHERE e.date BETWEEN $1::date AND $2::date AND e.categorie = ANY ($3::text[])
  AND (cardinality($4::numeric[]) = 0 OR e.taux = ANY ($4::numeric[])) AND NOT e.taux = ANY ($5::numeric[])
ORDER BY e.date, d.numero, e."paiementId", e.taux
LIMIT $6::bigint OFFSET $7::bigint
