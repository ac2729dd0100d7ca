-- Articles below their threshold, by how much they lack: how many in all, id, reference, name, stock, threshold. $1 how many.
-- Served by article_sous_seuil_idx.
SELECT count(*) OVER (), a.id, coalesce(a.reference, ''), a.nom, a.stock_actuel, a.stock_alerte
FROM "Article" a
WHERE a."sousSeuil"
ORDER BY a.stock_actuel - a.stock_alerte, a.id
LIMIT $1::int
