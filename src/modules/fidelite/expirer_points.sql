-- Empties the lots that have ended. $1 tenant, $2 moment, $3 clients at most. Gives how many it saw to.
SELECT systeme.expire_points($1::uuid, $2::timestamptz, $3::integer)
