-- A terminal, under lock. $1 terminal. One row or none.
SELECT t.status, t.simulation FROM "Terminal" t WHERE t.id = $1 FOR NO KEY UPDATE
