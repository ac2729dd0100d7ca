-- A reservation that ended with its delay holds nothing, and an alert that is not resolved is about a store and an article that
-- were low when it was raised (R-STK-4).
SELECT r."entrepriseId" AS entreprise, r."documentId" AS document, r."articleId" AS article,
       format('la réservation est expirée et tient encore %s', r.reste) AS faute
FROM systeme.reservation_stock r
WHERE r."expireeAt" IS NOT NULL AND r.reste > 0
UNION ALL
SELECT a."entrepriseId", a.id, a."articleId", format('l''alerte dit %s pour un seuil de %s', a.quantite, a.seuil)
FROM systeme.alerte_stock a
WHERE a.quantite >= a.seuil
