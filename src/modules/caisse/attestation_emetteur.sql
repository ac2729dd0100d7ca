-- Who an attestation is for. $1 tenant.
SELECT e.nom, coalesce(e.siret, ''), coalesce(s.adresse, ''), coalesce(s."codePostal", ''), coalesce(s.ville, '')
FROM "Entreprise" e LEFT JOIN "ParametresEntreprise" s ON s."entrepriseId" = e.id
WHERE e.id = $1
