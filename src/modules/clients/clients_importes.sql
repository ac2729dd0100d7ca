-- The rows of an import beside what their clients are now. $1 import. `intact` when every value that the import wrote is
-- still there.
SELECT r.rang, r.verdict = 'CREATE', r.modele_id, concat_ws(' ', c.prenom, c.nom), c.id IS NOT NULL,
       coalesce((SELECT bool_and(to_jsonb(c) -> k.key = k.value) FROM jsonb_each(r.after) AS k), true)
FROM systeme.import_row r
LEFT JOIN "Client" c ON c."entrepriseId" = r."entrepriseId" AND c.id = r.modele_id
WHERE r.batch_id = $1 AND r.verdict IN ('CREATE', 'UPDATE')
ORDER BY r.rang
