-- $1 id of the import, $2 now.
UPDATE systeme.import_batch SET undone_at = $2 WHERE id = $1
