-- The account of one client, with the balance after each movement. $1 from, $2 to, $3 client, $4 rows, $5 rows to skip.
-- What came before the period is the first row.
WITH mouvements AS (
    SELECT m.date, d.numero, m.nature, m.montant, m."documentId", m."paiementId", d."valideAt"
    FROM systeme.mouvement_client m
    JOIN "Document" d ON d."entrepriseId" = m."entrepriseId" AND d.id = m."documentId"
    WHERE m."clientId" = $3::uuid AND m.date <= $2::date AND NOT m.interne
), lignes AS (
    SELECT NULL::date AS date, NULL AS numero, 'REPORT' AS nature, coalesce(sum(m.montant), 0) AS montant,
           NULL::uuid AS "documentId", NULL::uuid AS "paiementId", NULL::timestamptz AS "valideAt"
    FROM mouvements m WHERE m.date < $1::date
    UNION ALL
    SELECT * FROM mouvements m WHERE m.date >= $1::date
)
SELECT l.date, l.numero, l.nature, greatest(l.montant, 0), greatest(-l.montant, 0),
       sum(l.montant) OVER (ORDER BY l.date NULLS FIRST, l."paiementId" NULLS FIRST, l."valideAt", l."documentId"
                            ROWS UNBOUNDED PRECEDING),
       l."documentId", l."paiementId"
FROM lignes l
ORDER BY l.date NULLS FIRST, l."paiementId" NULLS FIRST, l."valideAt", l."documentId"
LIMIT $4::bigint OFFSET $5::bigint
