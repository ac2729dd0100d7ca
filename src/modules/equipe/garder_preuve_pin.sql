-- What a device checks the code of a person with. $1 tenant, $2 user, $3 salt, $4 iterations, $5 proof, $6 now.
INSERT INTO systeme.pin_caisse AS p ("entrepriseId", "userId", sel, iterations, preuve, "updatedAt")
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT ("entrepriseId", "userId") DO UPDATE SET sel = excluded.sel, iterations = excluded.iterations,
    preuve = excluded.preuve, "updatedAt" = excluded."updatedAt"
