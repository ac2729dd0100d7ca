-- The totals of an issued document are those of its VAT table, and of its lines in the unit that its mode holds
-- sacred: HT, or TTC (R-DOC-3), with its charges. A discount on the whole document lies between lines and totals.
WITH lignes AS (
    SELECT "entrepriseId", "documentId", sum(montant_ht) AS ht, sum(montant_ttc) AS ttc
    FROM "LigneDocument" WHERE type IN ('ARTICLE', 'LIBRE') GROUP BY 1, 2
), frais AS (
    SELECT "entrepriseId", "documentId", sum(montant_ht) AS ht, sum(montant_ttc) AS ttc
    FROM systeme.document_frais GROUP BY 1, 2
), tva AS (
    SELECT "entrepriseId", "documentId", sum(base) AS base, sum(montant) AS montant
    FROM systeme.document_tva GROUP BY 1, 2
)
SELECT d."entrepriseId" AS entreprise, d.id AS document, d.numero,
       format('document %s + %s = %s ; table de TVA %s + %s ; lignes %s HT, %s TTC', d.montant_ht,
              d.montant_tva, d.montant_ttc, t.base, t.montant, l.ht, l.ttc) AS faute
FROM "Document" d
LEFT JOIN lignes l ON l."entrepriseId" = d."entrepriseId" AND l."documentId" = d.id
LEFT JOIN frais f ON f."entrepriseId" = d."entrepriseId" AND f."documentId" = d.id
LEFT JOIN tva t ON t."entrepriseId" = d."entrepriseId" AND t."documentId" = d.id
WHERE d.statut <> 'BROUILLON'
  AND (d.montant_ht <> coalesce(t.base, 0) OR d.montant_tva <> coalesce(t.montant, 0)
       OR (d.remise = 0 AND CASE d."modePrix" WHEN 'HT' THEN d.montant_ht <> coalesce(l.ht, 0) + coalesce(f.ht, 0)
                                              ELSE d.montant_ttc <> coalesce(l.ttc, 0) + coalesce(f.ttc, 0) END))
