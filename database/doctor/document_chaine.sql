-- The fingerprints of a series form one chain (R-DOC-2): each document points at another of its series, no document
-- is pointed at twice, and the one that nobody points at is the last that the series knows. A quote that was
-- reopened has left its place, so a series that holds one is not judged.
WITH emis AS (
    SELECT d."entrepriseId", d."serieId", d.id, d.numero, d.empreinte, d."empreintePrecedente"
    FROM "Document" d
    WHERE d.statut <> 'BROUILLON'
      AND NOT EXISTS (SELECT FROM "Document" r
                      WHERE r."entrepriseId" = d."entrepriseId" AND r."serieId" = d."serieId" AND r."numeroVersion" > 1)
), suites AS (
    SELECT "entrepriseId", "serieId", "empreintePrecedente", count(*) AS nombre FROM emis GROUP BY 1, 2, 3
)
SELECT e."entrepriseId" AS entreprise, e.id AS document, e.numero,
       'l''empreinte précédente n''est celle d''aucun document de la série' AS faute
FROM emis e
WHERE e."empreintePrecedente" IS NOT NULL
  AND NOT EXISTS (SELECT FROM emis p WHERE p."entrepriseId" = e."entrepriseId" AND p."serieId" = e."serieId"
                                       AND p.empreinte = e."empreintePrecedente")
UNION ALL
SELECT e."entrepriseId", e.id, e.numero,
       format('%s documents suivent celui-ci', coalesce(s.nombre, 0))
FROM emis e
JOIN "SerieDocument" serie ON serie."entrepriseId" = e."entrepriseId" AND serie.id = e."serieId"
LEFT JOIN suites s ON s."entrepriseId" = e."entrepriseId" AND s."serieId" = e."serieId"
                  AND s."empreintePrecedente" = e.empreinte
WHERE coalesce(s.nombre, 0) <> CASE WHEN e.empreinte = serie.derniere_empreinte THEN 0 ELSE 1 END
UNION ALL
SELECT s."entrepriseId", s."serieId", NULL, format('%s documents commencent la série', s.nombre)
FROM suites s
WHERE s."empreintePrecedente" IS NULL AND s.nombre <> 1
