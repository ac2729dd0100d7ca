-- Where to go on reading: from the last update that was seen, a day back for what arrives late. No parameter.
SELECT (extract(epoch FROM max(f.maj_at) - interval '1 day') * 1000000)::bigint
FROM systeme.flux_plateforme f
WHERE f."entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid AND f.sens = 'RECEPTION'
