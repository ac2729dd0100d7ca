-- Shows a break of a chain to the manager. $1 tenant, $2 id, $3 register, $4 what, $5 now.
INSERT INTO systeme.caisse_anomalie ("entrepriseId", id, "registerId", code, detail, at)
VALUES ($1, $2, $3, 'chaine_rompue', $4, $5)
