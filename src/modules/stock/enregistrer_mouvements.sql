-- Writes movements that are not sales (systeme.record_movements says what an element is). $1 tenant, $2 user, $3 movements.
-- Fails with 40001 when a store would go below its guard, or is closed meanwhile.
SELECT m.id, m."articleId", m."storeId", m.quantite, m.stock_avant, m.stock_apres
FROM systeme.record_movements($1::uuid, $2::uuid, $3::jsonb) m
