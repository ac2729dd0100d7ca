-- Orders what happens at each register: everything that a till does begins with this lock. $1 registers.
SELECT k."registerId" FROM systeme.caisse_registre k WHERE k."registerId" = ANY ($1::uuid[])
ORDER BY k."registerId"
FOR NO KEY UPDATE
