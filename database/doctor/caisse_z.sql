-- The Z of a closed session is the sum of its tickets, in all and by rate, and is chained to the Z before it (R-CAI-2).
SELECT s."entrepriseId" AS entreprise, s."registerId" AS caisse, s.numero,
       CASE WHEN s.empreinte <> s.attendue THEN 'la clôture n''est pas celle qui a été chaînée'
            ELSE format('le Z dit %s et %s de TVA, ses tickets font %s et %s', s.z, s.tva, coalesce(t.ttc, 0), coalesce(t.tva, 0)) END AS faute
FROM (SELECT s.*, (s.totaux ->> 'net_ttc')::numeric AS z,
             (SELECT coalesce(sum((x ->> 'tva')::numeric), 0) FROM jsonb_array_elements(s.totaux -> 'tva') x) AS tva,
             sha256(coalesce(s."empreintePrecedente", ''::bytea) || convert_to(concat_ws('|', s.numero, s.jour, s."fondDeCaisse",
                 s."especesAttendues", s."especesComptees", s."grandTotalPerpetuel", s.totaux::text), 'UTF8')) AS attendue
      FROM "RegisterSession" s WHERE s.statut = 'CLOTUREE' AND s.empreinte IS NOT NULL) s
LEFT JOIN (SELECT k."entrepriseId", k."sessionId", sum(CASE k.nature WHEN 'RETOUR' THEN -d.montant_ttc ELSE d.montant_ttc END) AS ttc,
                  sum(CASE k.nature WHEN 'RETOUR' THEN -d.montant_tva ELSE d.montant_tva END) AS tva
           FROM systeme.caisse_ticket k
           JOIN "Document" d ON d."entrepriseId" = k."entrepriseId" AND d.id = k."documentId" GROUP BY 1, 2) t
    ON t."entrepriseId" = s."entrepriseId" AND t."sessionId" = s.id
LEFT JOIN "RegisterSession" p ON p."entrepriseId" = s."entrepriseId" AND p."registerId" = s."registerId" AND p.numero = s.numero - 1
WHERE s.empreinte <> s.attendue OR s.z <> coalesce(t.ttc, 0) OR s.tva <> coalesce(t.tva, 0)
   OR s."empreintePrecedente" IS DISTINCT FROM p.empreinte
   OR s."grandTotalPerpetuel" <> coalesce(p."grandTotalPerpetuel", 0) + s.z
