-- Who sells, as a receipt says it: the company, with the address and the telephone of the store when it has its own; and the card
-- terminals of the register. $1 register.
SELECT coalesce(nullif(p."raisonSociale", ''), e.nom) AS nom, coalesce(nullif(m.adresse, ''), p.adresse) AS adresse,
       CASE WHEN m.adresse <> '' THEN m."codePostal" ELSE p."codePostal" END AS code_postal,
       CASE WHEN m.adresse <> '' THEN m.ville ELSE p.ville END AS ville, e.siret, p."numeroTva", p."codeNaf",
       coalesce(nullif(m.telephone, ''), p.telephone) AS telephone, p."piedDePage",
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'nom', t.nom) ORDER BY t.nom, t.id), '[]')
        FROM "Terminal" t WHERE t."entrepriseId" = r."entrepriseId" AND t."registerId" = r.id AND t.status <> 'DESACTIVE') AS terminaux
FROM "Register" r
JOIN "Store" m ON m."entrepriseId" = r."entrepriseId" AND m.id = r."storeId"
JOIN "Entreprise" e ON e.id = r."entrepriseId"
JOIN "ParametresEntreprise" p ON p."entrepriseId" = e.id
WHERE r.id = $1
