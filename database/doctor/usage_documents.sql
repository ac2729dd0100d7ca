-- The monthly counter of documents is what was issued in the month, by the company's own calendar (R-ENT-2); credit
-- notes are free. A quote that is reopened and sent again counts once more, in a month that it no longer shows: that
-- many more are allowed.
WITH emis AS (
    SELECT d."entrepriseId",
           date_trunc('month', d."valideAt" AT TIME ZONE coalesce(p."fuseauHoraire", 'Europe/Paris'))::date AS periode,
           count(*) AS nombre
    FROM "Document" d
    LEFT JOIN "ParametresEntreprise" p ON p."entrepriseId" = d."entrepriseId"
    WHERE d.statut <> 'BROUILLON' AND d.type <> 'AVOIR'
    GROUP BY 1, 2
), rouverts AS (
    SELECT "entrepriseId", sum("numeroVersion" - 1) AS nombre FROM "Document" WHERE "numeroVersion" > 1 GROUP BY 1
)
SELECT "entrepriseId" AS entreprise, periode,
       format('le compteur dit %s, %s documents ont été émis', coalesce(u.documents, 0), coalesce(e.nombre, 0)) AS faute
FROM "UsageCounter" u
FULL JOIN emis e USING ("entrepriseId", periode)
LEFT JOIN rouverts r USING ("entrepriseId")
WHERE coalesce(u.documents, 0) < coalesce(e.nombre, 0)
   OR coalesce(u.documents, 0) > coalesce(e.nombre, 0) + coalesce(r.nombre, 0)
