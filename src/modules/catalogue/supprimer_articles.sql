-- $1 tenant, $2 ids.
DELETE FROM "Article" a WHERE a."entrepriseId" = $1 AND a.id = ANY ($2::uuid[])
