-- Locks registers in the order of their ids: whoever holds the lock alone writes their chains. $1 registers.
SELECT id FROM "Register" WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE
