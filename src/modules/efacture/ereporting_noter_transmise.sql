-- The declaration is handed over and does not change any more. $1 id, $2 now.
UPDATE systeme.ereporting SET transmise_at = $2 WHERE id = $1
