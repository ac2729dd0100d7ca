-- In a series the numbers of a year follow each other without a hole, dates never go back, and the series knows the
-- next number (R-DOC-1). The counter is read out of the number by the form of the series. Each year begins at 1,
-- except the first, which may take over from another program. A quote reopened and sent again keeps its number with
-- a later date.
WITH formes AS (
    SELECT s.*, regexp_replace(regexp_replace(replace(replace(replace(s.motif, '+', '\+'), '{prefixe}',
               replace(s.prefixe, '+', '\+')), '{AAAA}', '(?:\d{4})'),
               '\{AA\}', '(?:\d\d)'), '\{0*1\}', '(\d+)') AS compteur,
           regexp_replace(replace(replace(replace(replace(s.motif, '+', '\+'), '{prefixe}',
               replace(s.prefixe, '+', '\+')), '{AAAA}', '(\d{4})'), '{AA}', '(\d\d)'),
               '\{0*1\}', '(?:\d+)') AS millesime
    FROM "SerieDocument" s
), numeros AS (
    SELECT d."entrepriseId", d."serieId", coalesce(d.numero, d."numeroReserve") AS numero, d."dateEmission",
           d."numeroVersion", f.prochain_numero, f.annee AS annee_serie, f."remiseAZero",
           substring(coalesce(d.numero, d."numeroReserve") FROM '^' || f.compteur || '$')::bigint AS compteur,
           CASE WHEN f."remiseAZero" = 'ANNUELLE'
                THEN substring(coalesce(d.numero, d."numeroReserve") FROM '^' || f.millesime || '$')::integer
           END AS millesime
    FROM "Document" d
    JOIN formes f ON f."entrepriseId" = d."entrepriseId" AND f.id = d."serieId"
    WHERE d.numero IS NOT NULL OR d."numeroReserve" IS NOT NULL
), annees AS (
    SELECT "entrepriseId", "serieId", millesime, min(compteur) AS premier, max(compteur) AS dernier,
           count(DISTINCT compteur) AS nombre, count(*) AS documents, max(prochain_numero) AS prochain,
           coalesce(millesime % 100 = max(annee_serie) % 100, true) AS en_cours,
           row_number() OVER (PARTITION BY "entrepriseId", "serieId" ORDER BY millesime) AS rang
    FROM numeros WHERE compteur IS NOT NULL
    GROUP BY "entrepriseId", "serieId", millesime
)
SELECT "entrepriseId" AS entreprise, "serieId" AS serie, coalesce(millesime::text, '') AS annee,
       format('de %s à %s : %s numéros pour %s documents, prochain %s', premier, dernier, nombre,
              documents, prochain) AS faute
FROM annees
WHERE nombre <> dernier - premier + 1 OR nombre <> documents OR (premier <> 1 AND rang > 1)
   OR (en_cours AND prochain <> dernier + 1)
UNION ALL
SELECT "entrepriseId", "serieId", '', format('le numéro %s n''a pas la forme de la série', numero)
FROM numeros WHERE compteur IS NULL
UNION ALL
SELECT "entrepriseId", "serieId", coalesce(millesime::text, ''),
       format('le numéro %s est du %s, son précédent du %s', numero, "dateEmission", precedente)
FROM (SELECT n.*, lag("dateEmission") OVER (PARTITION BY "entrepriseId", "serieId", millesime ORDER BY compteur)
             AS precedente
      FROM numeros n WHERE compteur IS NOT NULL AND "numeroVersion" = 1) suite
WHERE "dateEmission" < precedente
