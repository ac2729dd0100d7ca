-- Closes a session: its Z never changes again (R-CAI-2). $1 session, $2 user, $3 cash expected, $4 cash counted, $5 count, $6 reason,
-- $7 totals, $8 net total, $9 now. Chained with the Z before it. One row.
UPDATE "RegisterSession" s SET statut = 'CLOTUREE', "fermeParId" = $2, "especesAttendues" = $3::numeric, "especesComptees" = $4::numeric,
    ecart = $4::numeric - $3::numeric, comptage = s.comptage || $5::jsonb, "motifEcart" = $6, totaux = $7::jsonb,
    "grandTotalPerpetuel" = coalesce(p."grandTotalPerpetuel", 0) + $8::numeric, "clotureeAt" = $9, "empreintePrecedente" = p.empreinte,
    empreinte = sha256(coalesce(p.empreinte, ''::bytea) || convert_to(concat_ws('|', s.numero, s.jour, s."fondDeCaisse", $3::numeric(14,2),
        $4::numeric(14,2), coalesce(p."grandTotalPerpetuel", 0) + $8::numeric(14,2), $7::jsonb::text), 'UTF8'))
FROM "RegisterSession" c
LEFT JOIN "RegisterSession" p ON p."entrepriseId" = c."entrepriseId" AND p."registerId" = c."registerId" AND p.numero = c.numero - 1
WHERE s.id = $1 AND c."entrepriseId" = s."entrepriseId" AND c.id = s.id
RETURNING s."grandTotalPerpetuel", encode(s.empreinte, 'hex')
