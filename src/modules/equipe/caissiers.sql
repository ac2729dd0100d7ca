-- People who may stand at a till, with what their rights are made of and their codes. $1 people; none for everybody.
SELECT u.id, u.prenom, u.nom, u.role, u.status = 'ACTIF' AS actif, p."remiseMax", p.droits::text, p."voirPrixAchat", p."voirMarges",
       u."pinHash", c.sel, c.iterations, c.preuve
FROM "User" u
LEFT JOIN "UserPermissions" p ON p."entrepriseId" = u."entrepriseId" AND p."userId" = u.id
LEFT JOIN systeme.pin_caisse c ON c."entrepriseId" = u."entrepriseId" AND c."userId" = u.id
WHERE u.id = ANY ($1::uuid[]) OR $1::uuid[] = '{}'
ORDER BY u.prenom, u.nom, u.id
