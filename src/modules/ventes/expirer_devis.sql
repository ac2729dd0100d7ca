-- Passes quotes to EXPIRE. $1 quotes, locked by devis_a_expirer.sql.
UPDATE "Document" SET statut = 'EXPIRE' WHERE id = ANY ($1::uuid[])
