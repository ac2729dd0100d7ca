-- $1 tenant, $2 ids.
UPDATE "Article" a SET actif = false WHERE a."entrepriseId" = $1 AND a.id = ANY ($2::uuid[])
