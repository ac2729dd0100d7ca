-- $1 company, $2 id, $3 flow, $4 first day, $5 last day, $6 rank, $7 currency, $8 bases, $9 VAT, $10 fingerprint, $11 last
-- day to hand it over, $12 now.
INSERT INTO systeme.ereporting ("entrepriseId", id, flux, du, au, rang, nature, devise, total_base, total_tva, empreinte, limite,
    preparee_at)
VALUES ($1, $2, $3, $4, $5, $6, CASE $6::int WHEN 0 THEN 'IN' ELSE 'RE' END, $7, $8, $9, $10::bytea, $11, $12)
