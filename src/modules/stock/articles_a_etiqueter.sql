-- What labels show of articles. $1 articles.
SELECT a.id, a.reference, a.nom, coalesce(a."codeBarres"[1], a.reference),
       round(coalesce(a.prix_vente_ttc, a.prix_vente_ht * (1 + a.tva / 100)), 2)
FROM "Article" a WHERE a.id = ANY ($1::uuid[])
