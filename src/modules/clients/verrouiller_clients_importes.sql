-- Holds the clients of an import so that no new use of them appears while it is undone. $1 import.
SELECT count(*) FROM (
    SELECT c.id FROM "Client" c
    WHERE c.id IN (SELECT r.modele_id FROM systeme.import_row r WHERE r.batch_id = $1)
    ORDER BY c.id FOR UPDATE) AS c
