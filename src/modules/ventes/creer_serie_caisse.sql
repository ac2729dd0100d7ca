-- Makes a series for a register. $1 tenant, $2 id, $3 name, $4 prefix. Two stores may give their registers the same code:
-- a number is added until name and prefix are free.
INSERT INTO "SerieDocument" ("entrepriseId", id, nom, prefixe)
SELECT $1, $2, left(c.nom, 100), c.prefixe
FROM (SELECT n, $3::text || CASE WHEN n > 1 THEN ' (' || n || ')' ELSE '' END AS nom,
             $4::text || CASE WHEN n > 1 THEN '_' || n ELSE '' END || '-' AS prefixe
      FROM generate_series(1, 1000) AS n) c
WHERE NOT EXISTS (SELECT FROM "SerieDocument" s WHERE s.nom = left(c.nom, 100) OR s.prefixe = c.prefixe)
ORDER BY c.n
LIMIT 1
