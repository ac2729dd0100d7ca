-- The articles as a file tells them. $1 whether purchase prices may be seen. Bar codes are parted by the unit separator.
SELECT a.id, a.reference, a.nom, a.type, c.nom, a.description, array_to_string(a."codeBarres", E'\x1f'), a.unite,
       CASE WHEN $1::boolean THEN a.prix_achat END, a.prix_vente_ht, a.prix_vente_ttc, a.tva, a.stock_alerte,
       a."suiviStock", a.actif, a."stockNegatifAutorise"
FROM "Article" a
LEFT JOIN "Categorie" c ON c."entrepriseId" = a."entrepriseId" AND c.id = a."categorieId"
ORDER BY a.reference
