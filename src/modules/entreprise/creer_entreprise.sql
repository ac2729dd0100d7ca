-- Creates a company. $1 id, $2 nom, $3 email, $4 slug, $5 siret, $6 plan, $7 businessType.
INSERT INTO "Entreprise" (id, nom, email, slug, siret, plan, "businessType")
VALUES ($1, $2, lower($3), $4, $5, $6, $7)
