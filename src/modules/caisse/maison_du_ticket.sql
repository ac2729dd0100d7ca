-- Who sells, as in maison.sql, for the register of a ticket. $1 document.
SELECT coalesce(nullif(p."raisonSociale", ''), e.nom) AS nom, coalesce(nullif(m.adresse, ''), p.adresse) AS adresse,
       CASE WHEN m.adresse <> '' THEN m."codePostal" ELSE p."codePostal" END AS code_postal,
       CASE WHEN m.adresse <> '' THEN m.ville ELSE p.ville END AS ville, e.siret, p."numeroTva", p."codeNaf",
       coalesce(nullif(m.telephone, ''), p.telephone) AS telephone, p."piedDePage"
FROM systeme.caisse_ticket t
JOIN "Register" r ON r."entrepriseId" = t."entrepriseId" AND r.id = t."registerId"
JOIN "Store" m ON m."entrepriseId" = r."entrepriseId" AND m.id = r."storeId"
JOIN "Entreprise" e ON e.id = r."entrepriseId"
JOIN "ParametresEntreprise" p ON p."entrepriseId" = e.id
WHERE t."documentId" = $1
