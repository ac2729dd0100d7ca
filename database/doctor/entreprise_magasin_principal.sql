-- Every company has exactly one main store.
SELECT e.id AS entreprise, format('%s magasins principaux', count(s.id)) AS faute
FROM "Entreprise" e
LEFT JOIN "Store" s ON s."entrepriseId" = e.id AND s."isMainStore"
GROUP BY e.id
HAVING count(s.id) <> 1
