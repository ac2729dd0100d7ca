-- A person with the exceptions to the role, as commands judge and change them. $1 user.
SELECT u.id, u.email, u.nom, u.prenom, u.telephone, u.role, u.status, u.version,
       (SELECT count(*) FROM "User" o WHERE o.role = 'PROPRIETAIRE' AND o.status = 'ACTIF' AND o.id <> u.id) AS autres_proprietaires,
       p.droits::text, p."voirPrixAchat", p."voirMarges", to_json(p."storeIds")::text, p."remiseMax",
       coalesce(p.version, 0) AS version_permissions
FROM "User" u
LEFT JOIN "UserPermissions" p ON p."entrepriseId" = u."entrepriseId" AND p."userId" = u.id
WHERE u.id = $1::uuid
