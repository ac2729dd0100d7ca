-- VAT of a period by category and rate: invoiced, then due. $1 from, $2 to.
SELECT s.categorie, s.taux, sum(s.base) FILTER (WHERE s.facturee), sum(s.tva) FILTER (WHERE s.facturee),
       sum(s.base) FILTER (WHERE s.due), sum(s.tva) FILTER (WHERE s.due)
FROM (
    SELECT f.categorie, f.taux, true AS facturee, NOT f."surEncaissement" AS due, sum(f.base) AS base, sum(f.tva) AS tva
    FROM systeme.tva_facturee f WHERE f.date BETWEEN $1::date AND $2::date GROUP BY 1, 2, f."surEncaissement"
    UNION ALL
    SELECT e.categorie, e.taux, false, true, sum(e.base), sum(e.tva)
    FROM systeme.tva_encaissee e WHERE e.date BETWEEN $1::date AND $2::date GROUP BY 1, 2
    UNION ALL
    SELECT i.categorie, i.taux, false, NOT i."surEncaissement", sum(i.base), sum(i.tva)
    FROM systeme.tva_irrecouvrable i WHERE i.date BETWEEN $1::date AND $2::date GROUP BY 1, 2, i."surEncaissement") s
GROUP BY s.categorie, s.taux
ORDER BY array_position(ARRAY['S', 'Z', 'E', 'AE', 'K', 'G', 'O'], s.categorie), s.taux DESC
