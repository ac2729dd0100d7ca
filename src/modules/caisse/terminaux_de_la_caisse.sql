-- The terminals that a register may use. $1 register.
SELECT t.id FROM "Terminal" t WHERE t."registerId" = $1 AND t.status <> 'DESACTIVE'
