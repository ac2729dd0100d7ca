-- Gives the articles that an import changed their values back. $1 tenant, $2 import, $3 ids. A category deleted since
-- stays away.
UPDATE "Article" a
SET nom = n.nom, type = n.type, description = n.description, "codeBarres" = n."codeBarres", unite = n.unite,
    "categorieId" = (SELECT c.id FROM "Categorie" c WHERE c."entrepriseId" = $1 AND c.id = n."categorieId"),
    prix_achat = n.prix_achat, prix_vente_ht = n.prix_vente_ht, prix_vente_ttc = n.prix_vente_ttc, tva = n.tva,
    stock_alerte = n.stock_alerte, "suiviStock" = n."suiviStock", actif = n.actif
FROM systeme.import_row r
JOIN "Article" o ON o."entrepriseId" = r."entrepriseId" AND o.id = r.modele_id
CROSS JOIN LATERAL jsonb_populate_record(null::"Article", to_jsonb(o) || (r.before - 'quantite')) n
WHERE r.batch_id = $2 AND r.verdict = 'UPDATE' AND r.modele_id = ANY ($3::uuid[])
  AND a."entrepriseId" = $1 AND a.id = r.modele_id
