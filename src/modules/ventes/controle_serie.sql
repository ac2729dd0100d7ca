-- The numbers of a series in their order, and what breaks it (R-DOC-1), first fault first, a hundred at most. $1 series.
-- First row: name, how many numbers, the first and the last. Then nature, number, the number beside it, both dates. The
-- counter is read out of the number by the form of the series; a quote sent again keeps its number with a later date.
WITH forme AS (
    SELECT s.id, s."entrepriseId", s.nom, s.motif, s.prefixe, s."remiseAZero",
           regexp_replace(regexp_replace(replace(replace(replace(s.motif, '+', '\+'), '{prefixe}',
               replace(s.prefixe, '+', '\+')), '{AAAA}', '(?:\d{4})'), '\{AA\}', '(?:\d\d)'), '\{0*1\}', '(\d+)') AS compteur
    FROM "SerieDocument" s WHERE s.id = $1
), numeros AS (
    SELECT coalesce(d.numero, d."numeroReserve") AS numero, d."dateEmission" AS date, d."numeroVersion" = 1 AS datee,
           CASE WHEN f."remiseAZero" = 'ANNUELLE' THEN extract(year FROM d."dateEmission")::integer ELSE 0 END AS annee,
           extract(year FROM d."dateEmission")::integer AS annee_date,
           substring(coalesce(d.numero, d."numeroReserve") FROM '^' || f.compteur || '$')::bigint AS compteur
    FROM forme f
    JOIN "Document" d ON d."entrepriseId" = f."entrepriseId" AND d."serieId" = f.id
    WHERE d.numero IS NOT NULL OR d."numeroReserve" IS NOT NULL
), suite AS (
    SELECT n.*, lag(n.compteur) OVER w AS avant, lag(n.numero) OVER w AS numero_avant, lag(n.date) OVER w AS date_avant,
           n.annee > min(n.annee) OVER () AS repart
    FROM numeros n WHERE n.compteur IS NOT NULL
    WINDOW w AS (PARTITION BY n.annee ORDER BY n.compteur, n.numero)
), fautes AS (
    SELECT 'TROU' AS nature, systeme.format_numero(f.motif, f.prefixe, s.annee_date, coalesce(s.avant, 0) + 1) AS numero,
           s.numero AS autre, s.date, s.date_avant AS date_autre, s.annee, s.compteur
    FROM suite s, forme f
    WHERE s.compteur > s.avant + 1 OR (s.avant IS NULL AND s.repart AND s.compteur > 1)
    UNION ALL
    SELECT 'DOUBLON', s.numero, s.numero_avant, s.date, s.date_avant, s.annee, s.compteur FROM suite s WHERE s.compteur = s.avant
    UNION ALL
    SELECT 'DATE', s.numero, s.numero_avant, s.date, s.date_avant, s.annee, s.compteur
    FROM suite s WHERE s.date < s.date_avant AND s.datee
    UNION ALL
    SELECT 'FORME', n.numero, NULL, n.date, NULL, n.annee, 0 FROM numeros n WHERE n.compteur IS NULL
), premieres AS (SELECT * FROM fautes ORDER BY annee, compteur, nature LIMIT 100)
SELECT f.nom, (SELECT count(*) FROM numeros)::text, (SELECT numero FROM suite ORDER BY annee, compteur LIMIT 1),
       (SELECT numero FROM suite ORDER BY annee DESC, compteur DESC LIMIT 1)::text, NULL::text, -1 AS annee, 0 AS compteur
FROM forme f
UNION ALL
SELECT p.nature, p.numero, p.autre, p.date::text, p.date_autre::text, p.annee, p.compteur FROM premieres p
ORDER BY annee, compteur
