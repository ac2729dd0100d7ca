-- What a document still owes, under lock, with its VAT groups in order ("S|20.00|100.00|20.00;…"), its instalments
-- ("2026-12-31|60.00;…") and the last closed day. $1 document. One row, or none for another tenant's.
SELECT d.id, d.type, d.statut, d.version, d."dateEmission", d."dateEcheance", d."netAPayer", d.montant_paye,
       d."statutReglement", d."acompteDeduit",
       (SELECT string_agg(concat_ws('|', t.categorie, t.taux, t.base, t.montant), ';' ORDER BY t.ordre)
        FROM systeme.document_tva t WHERE t."entrepriseId" = d."entrepriseId" AND t."documentId" = d.id),
       d."clientId",
       (SELECT string_agg(concat_ws('|', e."dateEcheance", e.montant), ';')
        FROM systeme.echeance e WHERE e."entrepriseId" = d."entrepriseId" AND e."documentId" = d.id),
       (SELECT max(c."jusquAu") FROM systeme.periode_close c WHERE c."entrepriseId" = d."entrepriseId"), d.numero
FROM "Document" d
WHERE d.id = $1
FOR NO KEY UPDATE OF d
