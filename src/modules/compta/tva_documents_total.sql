-- Totals of tva_documents.sql, same first five parameters.
SELECT count(*), coalesce(sum(e.base), 0), coalesce(sum(e.tva), 0)
FROM systeme.tva_exigible e
WHERE e.date BETWEEN $1::date AND $2::date AND e.categorie = ANY ($3::text[])
  AND (cardinality($4::numeric[]) = 0 OR e.taux = ANY ($4::numeric[])) AND NOT e.taux = ANY ($5::numeric[])
