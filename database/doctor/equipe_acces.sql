-- Passwords, sessions and keys belong to a living user of the same company; a suspended user has no open session.
SELECT c."entrepriseId" AS entreprise, c.user_id AS utilisateur, 'mot de passe sans utilisateur' AS faute
FROM systeme.credential c
WHERE NOT EXISTS (SELECT FROM "User" u
                  WHERE u."entrepriseId" = c."entrepriseId" AND u.id = c.user_id AND u.email = c.email)
UNION ALL
SELECT s."entrepriseId", s.user_id, 'session ouverte sans utilisateur actif'
FROM systeme.session s
WHERE s.revoked_at IS NULL AND s.expires_at > now()
  AND NOT EXISTS (SELECT FROM "User" u
                  WHERE u."entrepriseId" = s."entrepriseId" AND u.id = s.user_id AND u.status = 'ACTIF')
UNION ALL
SELECT k."entrepriseId", k.created_by, 'clé d''API en cours sans utilisateur actif'
FROM systeme.api_key k
WHERE k.revoked_at IS NULL AND coalesce(k.expires_at, 'infinity') > now()
  AND NOT EXISTS (SELECT FROM "User" u
                  WHERE u."entrepriseId" = k."entrepriseId" AND u.id = k.created_by AND u.status = 'ACTIF')
