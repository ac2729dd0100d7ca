-- Registers that have been used, in the order of their ids, and whether their key is there: a restored database has none. No
-- parameter.
SELECT r.id, EXISTS (SELECT FROM systeme.caisse_cle_privee p WHERE p."entrepriseId" = r."entrepriseId" AND p.cle_id = c.id)
FROM "Register" r
JOIN systeme.caisse_cle c ON c."entrepriseId" = r."entrepriseId" AND c.register_id = r.id AND c.retiree_at IS NULL
WHERE r.status = 'ACTIVE'
ORDER BY r.id
