-- What the company decides for its imports. $1 today. The rates in force, highest first; whether it is exempt from VAT;
-- whether its stock may go below zero.
SELECT t.taux, p."regimeTva" = 'FRANCHISE', p."stockNegatifAutorise"
FROM "ParametresEntreprise" p
JOIN systeme.taux_tva t ON t.territoire = p.territoire AND $1::date >= t.valable_du
                           AND (t.valable_au IS NULL OR $1::date <= t.valable_au)
ORDER BY t.taux DESC
