-- What the journals of the tills have told. $1 tenant. Last number of the company's own journal, last refused log-in, version;
-- then the last number there is.
SELECT coalesce(s.rang, m.rang), coalesce(s.connexions_at, now()), s.version, m.rang, s.rang IS NOT NULL
FROM (SELECT coalesce(max(u.rang), 0) AS rang FROM "UserActivity" u) m
LEFT JOIN systeme.caisse_releve s ON s."entrepriseId" = $1
