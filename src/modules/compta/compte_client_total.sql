-- Totals of compte_client.sql: rows with the opening one, debits and credits of the period, balance at its end.
-- $1 from, $2 to, $3 client. The last column is false when the client does not exist.
SELECT count(*) FILTER (WHERE m.date >= $1::date) + 1,
       coalesce(sum(greatest(m.montant, 0)) FILTER (WHERE m.date >= $1::date), 0),
       coalesce(sum(greatest(-m.montant, 0)) FILTER (WHERE m.date >= $1::date), 0), coalesce(sum(m.montant), 0),
       EXISTS (SELECT FROM "Client" c WHERE c.id = $3::uuid)
FROM systeme.mouvement_client m
WHERE m."clientId" = $3::uuid AND m.date <= $2::date AND NOT m.interne
