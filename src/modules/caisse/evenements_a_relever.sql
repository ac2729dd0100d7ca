-- What the company's own journal says and those of the tills must: rights, prices and rates. $1 tenant. A thousand at a time.
WITH depuis AS (
    SELECT coalesce((SELECT s.rang FROM systeme.caisse_releve s WHERE s."entrepriseId" = $1),
                    (SELECT min(u.rang) FROM "UserActivity" u WHERE u.modele = 'Register' AND u.action = 'associer')) AS rang
)
SELECT u.rang,
       CASE WHEN u.modele = 'User' THEN '901' WHEN u.avant -> 'tva' IS DISTINCT FROM u.apres -> 'tva' THEN '902' ELSE '240' END,
       u.action, u.modele, u."modeleId", coalesce(u."userId"::text, 'SYSTEME')
FROM "UserActivity" u
WHERE u.rang > (SELECT rang FROM depuis)
  AND ((u.modele = 'User' AND u.action IN ('creer', 'modifier', 'changer_permissions'))
       OR (u.modele = 'Article' AND u.action IN ('importer', 'annuler_import'))
       OR (u.modele = 'Article' AND u.action = 'modifier' AND (u.avant -> 'tva' IS DISTINCT FROM u.apres -> 'tva'
                OR u.avant -> 'prix_vente_ht' IS DISTINCT FROM u.apres -> 'prix_vente_ht'
                OR u.avant -> 'prix_vente_ttc' IS DISTINCT FROM u.apres -> 'prix_vente_ttc')))
ORDER BY u.rang LIMIT 1000
