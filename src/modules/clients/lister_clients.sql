-- The clients as a file tells them; who was erased (R-CLI-2) is not among them. Tags are parted by the unit separator.
SELECT c.id, c.type, c.nom, c.prenom, c."raisonSociale", c.email, c.telephone, c.adresse, c."codePostal", c.ville,
       c.pays, c.siret, c.siren, c."numeroTva", c.notes, array_to_string(c.tags, E'\x1f')
FROM "Client" c
WHERE c."anonymiseAt" IS NULL
ORDER BY c.nom, c.id
