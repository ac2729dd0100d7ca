-- A store takes its numbers of a type from a series. $1 tenant, $2 store, $3 type, $4 series.
INSERT INTO systeme.serie_magasin ("entrepriseId", "storeId", type, "serieId") VALUES ($1, $2, $3, $4)
ON CONFLICT ("entrepriseId", "storeId", type) DO UPDATE SET "serieId" = excluded."serieId"
