-- A store takes its numbers of a type from the default series again. $1 store, $2 type, $3 series.
DELETE FROM systeme.serie_magasin WHERE "storeId" = $1 AND type = $2 AND "serieId" = $3
