-- Whether a store takes its numbers of a type from a series. $1 store, $2 type, $3 series.
SELECT m.type FROM systeme.serie_magasin m WHERE m."storeId" = $1 AND m.type = $2 AND m."serieId" = $3
