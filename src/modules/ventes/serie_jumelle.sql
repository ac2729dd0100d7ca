-- The series that would give a number of this form too, and that number. $1 tenant, $2 the series that is edited or null, $3 pattern,
-- $4 prefix.
SELECT j.nom, j.numero FROM systeme.serie_jumelle($1, $2, $3, $4) AS j
