-- Tickets of a day as one sale over the counter: same columns as fec_pieces.sql. $1 from, $2 to, $3 time zone.
WITH tickets AS (
    SELECT d."entrepriseId", d.id, d."dateEmission" AS date, d."valideAt", d."netAPayer" AS net
    FROM "Document" d
    WHERE d.numero IS NOT NULL AND d.type = 'TICKET' AND d."dateEmission" BETWEEN $1::date AND $2::date
), jours AS (
    SELECT t.date, max(t."valideAt") AS valide, sum(t.net) AS net FROM tickets t GROUP BY 1
), groupes AS (
    SELECT s.date, string_agg(concat_ws('|', s.taux, s.base, s.montant), ';' ORDER BY s.taux DESC) AS texte
    FROM (SELECT t.date, g.taux, sum(g.base) AS base, sum(g.montant) AS montant
          FROM tickets t JOIN systeme.document_tva g ON g."entrepriseId" = t."entrepriseId" AND g."documentId" = t.id
          GROUP BY 1, 2) s
    GROUP BY 1
), poids AS (
    SELECT s.date, string_agg(concat_ws('|', s.nature, s.tva, s.montant), ';' ORDER BY s.nature) AS texte
    FROM (SELECT t.date, coalesce(nullif(a."compteComptable", ''),
                     CASE WHEN coalesce(a.type = 'SERVICE', l.unite IN ('HUR', 'DAY')) THEN 'S' ELSE 'B' END) AS nature,
                 l.tva, sum(l.montant_ht) AS montant
          FROM tickets t
          JOIN "LigneDocument" l ON l."entrepriseId" = t."entrepriseId" AND l."documentId" = t.id
          LEFT JOIN "Article" a ON a."entrepriseId" = l."entrepriseId" AND a.id = l."articleId"
          WHERE l.type IN ('ARTICLE', 'LIBRE') GROUP BY 1, 2, 3) s
    GROUP BY 1
)
SELECT (to_char(greatest(v.le, j.date), 'YYYYMMDD') || to_char(j.valide, 'YYYYMMDDHH24MISSUS') || '3' || j.date) COLLATE "C" AS cle, 'TICKET',
       'TICKETS-' || to_char(j.date, 'YYYYMMDD'), j.date, greatest(v.le, j.date), 'COMPTOIR', 'Clients comptoir', 1, j.net,
       g.texte, '', coalesce(w.texte, ''), false, false, NULL, NULL, NULL
FROM jours j
CROSS JOIN LATERAL (SELECT (j.valide AT TIME ZONE $3)::date AS le) v
JOIN groupes g ON g.date = j.date
LEFT JOIN poids w ON w.date = j.date
ORDER BY cle
