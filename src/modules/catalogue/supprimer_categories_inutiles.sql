-- Of the categories that an import created, deletes those that nothing uses and nobody changed. $1 tenant, $2 ids.
DELETE FROM "Categorie" c
WHERE c."entrepriseId" = $1 AND c.id = ANY ($2::uuid[]) AND c.version = 1
  AND NOT EXISTS (SELECT FROM "Article" a WHERE a."entrepriseId" = $1 AND a."categorieId" = c.id)
  AND NOT EXISTS (SELECT FROM "Categorie" e WHERE e."entrepriseId" = $1 AND e."parentId" = c.id)
  AND NOT EXISTS (SELECT FROM "ChampPersonnalise" p WHERE p."entrepriseId" = $1 AND p."categorieId" = c.id)
