-- VAT due of a period: base, VAT. $1 from, $2 to.
SELECT coalesce(sum(e.base), 0), coalesce(sum(e.tva), 0) FROM systeme.tva_exigible e WHERE e.date BETWEEN $1::date AND $2::date
