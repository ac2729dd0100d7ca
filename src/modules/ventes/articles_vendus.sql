-- What lines take from their articles. $1 ids.
SELECT a.id, a.nom, a.prix_vente_ht, a.prix_vente_ttc, a.tva, a."categorieTva", a.unite, a.type = 'SERVICE'
FROM "Article" a
WHERE a.id = ANY ($1::uuid[])
