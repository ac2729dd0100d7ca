-- What rights are made of, and the version that verifier_session.sql and verifier_cle.sql give again. $1 user, $2 session or key.
SELECT u.role, u.status, p.droits::text, p."voirPrixAchat", p."voirMarges", coalesce(e."fuseauHoraire", 'Europe/Paris') AS fuseau, p."remiseMax",
       coalesce((SELECT s.rights_version FROM systeme.session s WHERE s."entrepriseId" = u."entrepriseId" AND s.id = $2::uuid),
                (SELECT k.rights_version FROM systeme.api_key k WHERE k."entrepriseId" = u."entrepriseId" AND k.id = $2::uuid)) AS rights_version
FROM "User" u
LEFT JOIN "UserPermissions" p ON p."entrepriseId" = u."entrepriseId" AND p."userId" = u.id
LEFT JOIN "ParametresEntreprise" e ON e."entrepriseId" = u."entrepriseId"
WHERE u.id = $1::uuid
