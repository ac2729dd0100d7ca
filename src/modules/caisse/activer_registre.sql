-- Puts a register into service or out of it. $1 register, $2 state.
UPDATE "Register" SET status = $2 WHERE id = $1
