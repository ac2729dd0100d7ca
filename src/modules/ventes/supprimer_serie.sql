-- Removes a series that never gave a number. $1 series.
DELETE FROM "SerieDocument" WHERE id = $1 AND derniere_empreinte IS NULL
