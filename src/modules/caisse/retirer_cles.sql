-- Retires the keys that sign for registers. $1 registers, $2 now.
UPDATE systeme.caisse_cle SET retiree_at = $2 WHERE register_id = ANY ($1::uuid[]) AND retiree_at IS NULL
