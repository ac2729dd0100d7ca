-- Counts mails of the month; no plan limits them. $1 id of a first row, $2 tenant, $3 first day of the month, $4 how many.
INSERT INTO "UsageCounter" AS u (id, "entrepriseId", periode, emails) VALUES ($1::uuid, $2::uuid, $3::date, $4::int)
ON CONFLICT ("entrepriseId", periode) DO UPDATE SET emails = u.emails + excluded.emails
