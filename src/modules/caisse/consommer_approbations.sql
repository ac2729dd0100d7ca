-- Approvals served. $1 approvals, $2 now.
UPDATE systeme.caisse_approbation SET "utiliseeAt" = $2 WHERE id = ANY ($1::uuid[])
