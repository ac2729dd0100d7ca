-- The rows of an import beside what their articles are now. $1 import. `intact` when every value that the import wrote
-- is still there; stock is compared by the caller.
SELECT r.rang, r.verdict = 'CREATE', r.modele_id, a.reference, a.id IS NOT NULL,
       coalesce((SELECT bool_and(to_jsonb(a) -> c.key = c.value) FROM jsonb_each(r.after - 'quantite') AS c), true),
       (r.before ->> 'quantite')::int, (r.after ->> 'quantite')::int,
       coalesce(a."stockNegatifAutorise", false)
           OR (SELECT p."stockNegatifAutorise" FROM "ParametresEntreprise" p WHERE p."entrepriseId" = r."entrepriseId")
FROM systeme.import_row r
LEFT JOIN "Article" a ON a."entrepriseId" = r."entrepriseId" AND a.id = r.modele_id
WHERE r.batch_id = $1 AND r.verdict IN ('CREATE', 'UPDATE')
ORDER BY r.rang
