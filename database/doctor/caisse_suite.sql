-- The local chain of each register has no hole that nobody was told of: every place was taken by a ticket, by one that is kept, or
-- was flagged (R-CAI-1).
SELECT k."entrepriseId" AS entreprise, k."registerId" AS caisse,
       format('%s ticket(s) manquent dans la suite locale de 1 à %s', k."sequenceLocale" - coalesce(t.nombre, 0), k."sequenceLocale") AS faute
FROM systeme.caisse_registre k
LEFT JOIN (SELECT u."entrepriseId", u."registerId", count(DISTINCT u."sequenceLocale") AS nombre
           FROM (SELECT "entrepriseId", "registerId", "sequenceLocale" FROM systeme.caisse_ticket
                 UNION ALL SELECT "entrepriseId", "registerId", "sequenceLocale" FROM systeme.caisse_quarantaine) u
           GROUP BY 1, 2) t ON t."entrepriseId" = k."entrepriseId" AND t."registerId" = k."registerId"
WHERE k."sequenceLocale" > coalesce(t.nombre, 0)
  AND NOT EXISTS (SELECT FROM systeme.caisse_anomalie a
                  WHERE a."entrepriseId" = k."entrepriseId" AND a."registerId" = k."registerId" AND a.code = 'sequence_trou')
