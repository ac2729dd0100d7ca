-- The documents that one act settled, under lock; columns of document_du.sql. $1 one of its payments. No row when the
-- payment is no part of an act over several documents.
SELECT d.id, d.type, d.statut, d.version, d."dateEmission", d."dateEcheance", d."netAPayer", d.montant_paye,
       d."statutReglement", d."acompteDeduit",
       (SELECT string_agg(concat_ws('|', t.categorie, t.taux, t.base, t.montant), ';' ORDER BY t.ordre)
        FROM systeme.document_tva t WHERE t."entrepriseId" = d."entrepriseId" AND t."documentId" = d.id),
       d."clientId",
       (SELECT string_agg(concat_ws('|', e."dateEcheance", e.montant), ';')
        FROM systeme.echeance e WHERE e."entrepriseId" = d."entrepriseId" AND e."documentId" = d.id),
       (SELECT max(c."jusquAu") FROM systeme.periode_close c WHERE c."entrepriseId" = d."entrepriseId"), d.numero
FROM "Document" d
WHERE d.id IN (
    SELECT p."documentId" FROM systeme.encaissement_paiement g
    JOIN systeme.encaissement_paiement m ON m."entrepriseId" = g."entrepriseId" AND m."encaissementId" = g."encaissementId"
    JOIN "Paiement" p ON p."entrepriseId" = m."entrepriseId" AND p.id = m."paiementId"
    WHERE g."paiementId" = $1)
ORDER BY d.id
FOR NO KEY UPDATE OF d
