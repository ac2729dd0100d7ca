-- Notes who saw an alert, the first time. $1 alert, $2 user.
UPDATE systeme.alerte_stock t SET "acquitteeAt" = coalesce(t."acquitteeAt", now()), "acquitteePar" = coalesce(t."acquitteePar", $2::uuid)
WHERE t.id = $1
