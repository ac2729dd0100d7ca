-- The public keys of a register. $1 register.
SELECT id, publique FROM systeme.caisse_cle WHERE register_id = $1
