-- Whether drafts or delivery notes in preparation still take from an order. $1 order. One row.
SELECT coalesce(bool_or(a.livraison_en_cours <> 0), false)
FROM systeme.ligne_avancement a
WHERE a."documentId" = $1
