-- An archive as it was made. $1 register, $2 archive.
SELECT a.bornes, a.fichiers, a.manifeste, a.signature, a.du, a.au, r.code, a.cree_at::date
FROM systeme.caisse_archive a JOIN "Register" r ON r."entrepriseId" = a."entrepriseId" AND r.id = a.register_id
WHERE a.register_id = $1 AND a.id = $2
