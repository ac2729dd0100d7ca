-- Who I am and where. $1 user.
SELECT u.id, u.email, u.nom, u.prenom, u.role, u."isOwner",
       e.id AS entreprise, e.nom AS entreprise_nom, e.slug, e.plan, e."businessType",
       p."fuseauHoraire", p.devise, p.locale, p."regimeTva", p."couleurPrimaire"
FROM "User" u
JOIN "Entreprise" e ON e.id = u."entrepriseId"
LEFT JOIN "ParametresEntreprise" p ON p."entrepriseId" = u."entrepriseId"
WHERE u.id = $1::uuid
