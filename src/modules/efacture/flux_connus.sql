-- Those of these flows that were read already. $1 flow ids. Served by flux_plateforme_flux_unique.
SELECT f.flux FROM systeme.flux_plateforme f
WHERE f."entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid AND f.sens = 'RECEPTION'
  AND f.flux = ANY ($1::text[])
