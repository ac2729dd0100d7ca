-- VAT of a period by category and rate: invoiced, then due. $1 from, $2 to.
SELECT s.categorie, s.taux, sum(s.base_facturee), sum(s.tva_facturee), sum(s.base_due), sum(s.tva_due)
FROM (
    SELECT f.categorie, f.taux, sum(f.base) AS base_facturee, sum(f.tva) AS tva_facturee,
           coalesce(sum(f.base) FILTER (WHERE NOT f."surEncaissement"), 0) AS base_due,
           coalesce(sum(f.tva) FILTER (WHERE NOT f."surEncaissement"), 0) AS tva_due
    FROM systeme.tva_facturee f WHERE f.date BETWEEN $1::date AND $2::date GROUP BY 1, 2
    UNION ALL
    SELECT e.categorie, e.taux, 0, 0, sum(e.base), sum(e.tva)
    FROM systeme.tva_encaissee e WHERE e.date BETWEEN $1::date AND $2::date GROUP BY 1, 2) s
GROUP BY s.categorie, s.taux
ORDER BY array_position(ARRAY['S', 'Z', 'E', 'AE', 'K', 'G', 'O'], s.categorie), s.taux DESC
