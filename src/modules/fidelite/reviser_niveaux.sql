-- Revises the tiers of clients. $1 tenant, $2 moment, $3 clients at most. Gives how many changed.
SELECT systeme.revise_levels($1::uuid, $2::timestamptz, $3::integer)
