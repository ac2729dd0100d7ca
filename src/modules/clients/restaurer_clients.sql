-- Gives the clients that an import changed their values back. $1 tenant, $2 import, $3 ids.
UPDATE "Client" c
SET type = n.type, nom = n.nom, prenom = n.prenom, "raisonSociale" = n."raisonSociale", email = n.email,
    telephone = n.telephone, adresse = n.adresse, "codePostal" = n."codePostal", ville = n.ville, pays = n.pays,
    siret = n.siret, siren = n.siren, "numeroTva" = n."numeroTva", notes = n.notes, tags = n.tags
FROM systeme.import_row r
JOIN "Client" o ON o."entrepriseId" = r."entrepriseId" AND o.id = r.modele_id
CROSS JOIN LATERAL jsonb_populate_record(null::"Client", to_jsonb(o) || r.before) n
WHERE r.batch_id = $2 AND r.verdict = 'UPDATE' AND r.modele_id = ANY ($3::uuid[])
  AND c."entrepriseId" = $1 AND c.id = r.modele_id
