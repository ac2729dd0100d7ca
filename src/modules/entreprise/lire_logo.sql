-- The company's logo: one row, or none.
SELECT f.bytes, f.media_type, encode(f.sha256, 'hex')
FROM "ParametresEntreprise" p
JOIN systeme.file f ON f."entrepriseId" = p."entrepriseId" AND f.id = p.logo
