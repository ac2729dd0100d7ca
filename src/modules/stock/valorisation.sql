-- The value of what each store holds of each article, and of what is under way between two (store NULL), now or at the end of
-- a day. $1 day or NULL for now, $2 store or NULL for all, $3 category or NULL for all. Of a past day the ledger is replayed:
-- its units, and the average cost after the last movement of each article. Below zero there is nothing to value; beyond
-- a billion a line is a slip of the keyboard, and must not break the sum.
WITH borne AS (
    SELECT (($1::date + 1)::timestamp AT TIME ZONE coalesce((SELECT p."fuseauHoraire" FROM "ParametresEntreprise" p), 'Europe/Paris')) AS fin
), passe AS (
    SELECT m."storeId", m."articleId", m.quantite, m.type, m."coutMoyen", m.rang
    FROM "MouvementStock" m WHERE $1::date IS NOT NULL AND m."createdAt" < (SELECT fin FROM borne)
), tenu AS (
    SELECT i."storeId", i."articleId", i.quantite::bigint AS quantite FROM "StoreStockItem" i WHERE $1::date IS NULL
    UNION ALL
    SELECT NULL, i."articleId", sum(i."quantiteExpediee" - i."quantiteRecue" - i."quantiteEndommagee" - i."quantiteManquante")
    FROM "StockTransfer" t
    JOIN "StockTransferItem" i ON i."entrepriseId" = t."entrepriseId" AND i."transferId" = t.id
    WHERE $1::date IS NULL AND t.statut IN ('EXPEDIE', 'PARTIELLEMENT_RECU') GROUP BY i."articleId"
    UNION ALL
    SELECT p."storeId", p."articleId", sum(p.quantite) FROM passe p GROUP BY 1, 2
    UNION ALL
    SELECT NULL, p."articleId", -sum(p.quantite) FROM passe p WHERE p.type IN ('TRANSFERT_SORTIE', 'TRANSFERT_ENTREE') GROUP BY 2
), cout AS (
    SELECT a.id AS "articleId", coalesce(a."coutMoyen", a.prix_achat) AS moyen FROM "Article" a WHERE $1::date IS NULL
    UNION ALL
    SELECT d."articleId", coalesce(d."coutMoyen", (SELECT a.prix_achat FROM "Article" a WHERE a.id = d."articleId"))
    FROM (SELECT DISTINCT ON (p."articleId") p."articleId", p."coutMoyen" FROM passe p ORDER BY p."articleId", p.rang DESC NULLS LAST) d
)
SELECT t."storeId", coalesce(s.nom, 'En transit'), a."categorieId", c.nom, a.id, a.reference, a.nom, t.quantite, k.moyen,
       least(round(greatest(t.quantite, 0) * coalesce(k.moyen, 0), 2), 999999999.99)
FROM tenu t
JOIN "Article" a ON a.id = t."articleId"
JOIN cout k ON k."articleId" = t."articleId"
LEFT JOIN "Store" s ON s.id = t."storeId"
LEFT JOIN "Categorie" c ON c.id = a."categorieId"
WHERE t.quantite <> 0 AND ($2::uuid IS NULL OR t."storeId" = $2) AND ($3::uuid IS NULL OR a."categorieId" = $3)
ORDER BY 2, a.nom, a.reference, a.id
