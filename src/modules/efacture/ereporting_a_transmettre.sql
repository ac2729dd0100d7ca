-- A declaration about to be handed over. $1 id. Locks it.
SELECT e.flux, e.du, e.au, e.rang, e.nature, e.devise, e.total_base, e.total_tva, e.transmise_at IS NOT NULL,
       EXISTS (SELECT FROM systeme.ereporting n WHERE n."entrepriseId" = e."entrepriseId" AND n.flux = e.flux AND n.du = e.du
                 AND n.au = e.au AND n.rang > e.rang)
FROM systeme.ereporting e WHERE e.id = $1
FOR UPDATE OF e
