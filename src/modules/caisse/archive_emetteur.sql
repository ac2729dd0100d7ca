-- Who an archive is of: the register's code, SIREN, SIRET, and the people as JSON. $1 register.
SELECT r.code, coalesce(left(e.siret, 9), ''), coalesce(e.siret, ''),
       (SELECT coalesce(jsonb_object_agg(u.id, trim(u.prenom || ' ' || u.nom)), '{}') FROM "User" u)
FROM "Register" r JOIN "Entreprise" e ON e.id = r."entrepriseId"
WHERE r.id = $1
