-- What a document still owes, under lock, with its VAT groups in order ("S|20.00|100.00|20.00;…"). $1 document.
-- One row, or none for another tenant's.
SELECT d.id, d.type, d.statut, d.version, d."dateEmission", d."dateEcheance", d."netAPayer", d.montant_paye,
       d."statutReglement", d."acompteDeduit",
       (SELECT string_agg(concat_ws('|', t.categorie, t.taux, t.base, t.montant), ';' ORDER BY t.ordre)
        FROM systeme.document_tva t WHERE t."entrepriseId" = d."entrepriseId" AND t."documentId" = d.id)
FROM "Document" d
WHERE d.id = $1
FOR NO KEY UPDATE OF d
