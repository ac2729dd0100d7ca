-- Puts a series in or out of service. $1 series, $2 in service.
UPDATE "SerieDocument" SET active = $2 WHERE id = $1 AND active <> $2
