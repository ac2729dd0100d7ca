-- Categories that an import names first. $1 tenant, $2 ids, $3 names.
INSERT INTO "Categorie" ("entrepriseId", id, nom)
SELECT $1, c.id, c.nom FROM unnest($2::uuid[], $3::text[]) AS c(id, nom)
