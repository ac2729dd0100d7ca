-- Holds the articles of an import so that no new use of them appears while it is undone. $1 import.
SELECT count(*) FROM (
    SELECT a.id FROM "Article" a
    WHERE a.id IN (SELECT r.modele_id FROM systeme.import_row r WHERE r.batch_id = $1)
    ORDER BY a.id FOR UPDATE) AS a
