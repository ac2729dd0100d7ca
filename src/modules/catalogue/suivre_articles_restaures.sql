-- An import that created a article recognises it by its version. Once a later import is undone and nobody else touched the
-- article, it is as created again: the trace of its creation follows its version, so that imports can be undone one after
-- the other. $1 import undone, $2 restored ids.
UPDATE systeme.import_row t
SET after = t.after || jsonb_build_object('version', a.version)
FROM systeme.import_row r
JOIN "Article" a ON a."entrepriseId" = r."entrepriseId" AND a.id = r.modele_id
WHERE r.batch_id = $1 AND r.verdict = 'UPDATE' AND r.modele_id = ANY ($2::uuid[])
  AND a.version = (r.before ->> 'version')::int + 2
  AND t."entrepriseId" = r."entrepriseId" AND t.modele_id = r.modele_id AND t.verdict = 'CREATE'
  AND t.after -> 'version' = r.before -> 'version'
