-- The clients of most turnover (as in chiffre_affaires.sql) in a period: id, name, net. $1 from, $2 to, $3 store or NULL, $4 how many.
WITH mouvements AS (
    SELECT d."clientId" AS client, CASE d.type WHEN 'AVOIR' THEN -d.montant_ht ELSE d.montant_ht END AS ht
    FROM "Document" d
    WHERE d.numero IS NOT NULL AND d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET')
      AND d."dateEmission" BETWEEN $1::date AND $2::date AND ($3::uuid IS NULL OR d."storeId" = $3)
    UNION ALL
    SELECT d."clientId", CASE d.type WHEN 'AVOIR' THEN c.montant_ht ELSE -c.montant_ht END
    FROM systeme.document_acompte c
    JOIN "Document" d ON d."entrepriseId" = c."entrepriseId" AND d.id = c."documentId"
    WHERE d.numero IS NOT NULL AND d."dateEmission" BETWEEN $1::date AND $2::date AND ($3::uuid IS NULL OR d."storeId" = $3)
    UNION ALL
    SELECT o."clientId", coalesce((SELECT sum(c.montant_ht) FROM systeme.document_acompte c
               WHERE c."entrepriseId" = o."entrepriseId" AND c."documentId" = o.id), 0) - o.montant_ht
    FROM systeme.document_lien k
    JOIN "Document" n ON n."entrepriseId" = k."entrepriseId" AND n.id = k."documentId"
    JOIN "Document" o ON o."entrepriseId" = k."entrepriseId" AND o.id = k."cibleId"
    WHERE k.nature = 'REMPLACE' AND n.numero IS NOT NULL AND n."dateEmission" BETWEEN $1::date AND $2::date
      AND ($3::uuid IS NULL OR o."storeId" = $3)
), premiers AS (
    SELECT m.client, sum(m.ht) AS ht FROM mouvements m WHERE m.client IS NOT NULL
    GROUP BY 1 HAVING sum(m.ht) > 0 ORDER BY 2 DESC, 1 LIMIT $4::int
)
SELECT p.client, coalesce(nullif(c."raisonSociale", ''), concat_ws(' ', c.prenom, c.nom)), p.ht
FROM premiers p
JOIN "Client" c ON c.id = p.client
ORDER BY p.ht DESC, p.client
