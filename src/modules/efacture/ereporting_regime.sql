-- The VAT regime on a day, and what a declaration says of its maker. $1 day.
SELECT coalesce((SELECT h ->> 'regime' FROM jsonb_array_elements(p."regimeTvaHistorique") h
                 WHERE p."regimeTvaDepuis" > $1::date AND (h ->> 'du')::date <= $1::date
                   AND coalesce((h ->> 'au')::date, 'infinity'::date) >= $1::date LIMIT 1), p."regimeTva"), p.devise
FROM "ParametresEntreprise" p
