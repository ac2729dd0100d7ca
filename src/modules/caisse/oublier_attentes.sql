-- Parked tickets that were sold. $1 ids.
DELETE FROM systeme.caisse_attente WHERE id = ANY ($1::uuid[])
