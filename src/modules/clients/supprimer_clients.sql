-- $1 tenant, $2 ids.
DELETE FROM "Client" c WHERE c."entrepriseId" = $1 AND c.id = ANY ($2::uuid[])
