-- What rights are made of. $1 user. Columns 1 to 3 are the stamp that verifier_session.sql gives again.
SELECT u.role, u.status, u.version, coalesce(p.version, 0) AS version_permissions,
       p.droits::text, p."voirPrixAchat", p."voirMarges", coalesce(e."fuseauHoraire", 'Europe/Paris') AS fuseau, p."remiseMax"
FROM "User" u
LEFT JOIN "UserPermissions" p ON p."entrepriseId" = u."entrepriseId" AND p."userId" = u.id
LEFT JOIN "ParametresEntreprise" e ON e."entrepriseId" = u."entrepriseId"
WHERE u.id = $1::uuid
