-- Categories by name; of namesakes the oldest counts.
SELECT DISTINCT ON (c.nom) c.id, c.nom FROM "Categorie" c ORDER BY c.nom, c."createdAt", c.id
