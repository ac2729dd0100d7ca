-- The import to undo. $1 id, $2 model. Gives when it was undone, and what it noted.
SELECT b.undone_at, b.mapping FROM systeme.import_batch b WHERE b.id = $1 AND b.modele = $2 FOR UPDATE
