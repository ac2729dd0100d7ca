-- Notes what was told. $1 tenant, $2 number, $3 time of the last refused log-in, $4 version of the program.
INSERT INTO systeme.caisse_releve ("entrepriseId", rang, connexions_at, version) VALUES ($1, $2, $3, $4)
ON CONFLICT ("entrepriseId") DO UPDATE
    SET rang = excluded.rang, connexions_at = excluded.connexions_at, version = excluded.version
