-- The public keys of a register, for the owner. $1 company, $2 register.
SELECT id, publique FROM systeme.caisse_cle WHERE "entrepriseId" = $1 AND register_id = $2
