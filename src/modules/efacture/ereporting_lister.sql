-- The declarations, latest first. $1 id after which the page begins, or NULL; $2 rows; $3 flow or NULL.
SELECT e.id, jsonb_build_object('id', e.id, 'type', e.flux, 'du', e.du, 'au', e.au, 'rang', e.rang, 'nature', e.nature,
           'devise', e.devise, 'total_base', e.total_base, 'total_tva', e.total_tva, 'empreinte', encode(e.empreinte, 'hex'),
           'limite', e.limite, 'prepareeAt', e.preparee_at, 'transmiseAt', e.transmise_at,
           'etat', CASE WHEN e.transmise_at IS NULL THEN 'PREPAREE' ELSE f.etat END, 'erreur', f.erreur)::text
FROM systeme.ereporting e
LEFT JOIN systeme.flux_plateforme f ON f."entrepriseId" = e."entrepriseId" AND f.id = e.id
WHERE e."entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid
  AND e.id < coalesce($1::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff') AND ($3::text IS NULL OR e.flux = $3)
ORDER BY e.id DESC LIMIT $2::int
