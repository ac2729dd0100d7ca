-- What the journals of the tills have told. $1 tenant. Last number of the company's own journal, last refused log-in, version;
-- then the last number there is. The first time, all is told since a register was given to a device.
SELECT coalesce(s.rang, (SELECT min(u.rang) FROM "UserActivity" u WHERE u.modele = 'Register' AND u.action = 'associer'), m.rang), coalesce(s.connexions_at, now()), s.version, m.rang, s.rang IS NOT NULL
FROM (SELECT coalesce(max(u.rang), 0) AS rang FROM "UserActivity" u) m
LEFT JOIN systeme.caisse_releve s ON s."entrepriseId" = $1
