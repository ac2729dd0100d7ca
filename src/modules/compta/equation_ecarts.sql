-- The documents of a period that disagree with their own rows, oldest first. $1 from, $2 to, $3 rows. One row per
-- disagreement: rule, document, number, date, what the document says, what the rows say.
-- All are found before the first is chosen: looking for them in order would look each document up.
WITH ecarts AS MATERIALIZED (
    SELECT x.regle, d.id, d.numero, d."dateEmission" AS date, x.attendu, x.constate, x.rang
    FROM "Document" d
    LEFT JOIN (SELECT t."documentId", sum(t.base) AS base, sum(t.montant) AS montant FROM systeme.document_tva t GROUP BY 1) t
        ON t."documentId" = d.id
    LEFT JOIN (SELECT c."documentId", sum(c.montant_ttc) AS ttc FROM systeme.document_acompte c GROUP BY 1) a ON a."documentId" = d.id
    LEFT JOIN (SELECT p."documentId", sum(p.montant) AS montant FROM "Paiement" p
               WHERE p.statut NOT IN ('EN_COURS', 'ECHOUE') GROUP BY 1) p ON p."documentId" = d.id
    LEFT JOIN (SELECT l."documentId", sum(l.montant_ht) AS ht, sum(l.montant_ttc) AS ttc FROM "LigneDocument" l
               WHERE l.type IN ('ARTICLE', 'LIBRE') GROUP BY 1) l ON l."documentId" = d.id
    CROSS JOIN LATERAL (VALUES
        (1, 'lignes', CASE WHEN d.remise <> 0 OR EXISTS (SELECT FROM systeme.document_frais f
                WHERE f."entrepriseId" = d."entrepriseId" AND f."documentId" = d.id) THEN NULL
             WHEN d."modePrix" = 'HT' THEN d.montant_ht ELSE d.montant_ttc END,
         CASE d."modePrix" WHEN 'HT' THEN coalesce(l.ht, 0) ELSE coalesce(l.ttc, 0) END),
        (2, 'bases_tva', d.montant_ht, coalesce(t.base, 0)),
        (3, 'tva', d.montant_tva, coalesce(t.montant, 0)),
        (4, 'total', d.montant_ttc, d.montant_ht + d.montant_tva),
        (5, 'acomptes', d."acompteDeduit", coalesce(a.ttc, 0)),
        (6, 'net_a_payer', d."netAPayer", d.montant_ttc - d."acompteDeduit"),
        (7, 'paiements', d.montant_paye, coalesce(p.montant, 0))) AS x (rang, regle, attendu, constate)
    WHERE d.numero IS NOT NULL AND d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET')
      AND d."dateEmission" BETWEEN $1::date AND $2::date AND x.attendu <> x.constate
)
SELECT e.regle, e.id, e.numero, e.date, e.attendu, e.constate
FROM ecarts e
ORDER BY e.date, e.numero, e.rang
LIMIT $3::bigint
