-- Reserves stock for the lines of an order. $1 tenant, $2 store, $3 order, $4 lines, $5 articles, $6 quantities, one
-- element a line. The promise ends with the validity of the order, else after the company's delay, else with the order.
-- Fails with 40001 when a store has less available, without leave.
SELECT systeme.reserve_stock($1::uuid, $2::uuid, $3::uuid, $4::uuid[], $5::uuid[], $6::int[],
    (SELECT coalesce((d."dateValidite" + 1)::timestamp AT TIME ZONE coalesce(p."fuseauHoraire", 'Europe/Paris'),
                     now() + p."delaiReservationJours" * interval '1 day')
     FROM "Document" d LEFT JOIN "ParametresEntreprise" p ON p."entrepriseId" = d."entrepriseId"
     WHERE d."entrepriseId" = $1 AND d.id = $3))
