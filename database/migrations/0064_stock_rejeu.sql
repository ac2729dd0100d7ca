-- Why: the ledger of an article is replayed from its index alone, in order, without sorting its movements or reading them.
-- Safe on live data: makes one index again (a second for a million movements).
-- Undo: make mouvement_stock_article_id_idx as in 0060.

DROP INDEX mouvement_stock_article_id_idx;
-- Serves: the replay and the ledger of one article (and store), and the check of mouvement_stock_article_fk.
CREATE INDEX mouvement_stock_article_id_idx ON "MouvementStock" ("entrepriseId", "articleId", "storeId", rang) INCLUDE (quantite, stock_avant);
