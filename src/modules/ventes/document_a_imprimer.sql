-- What only the page and the electronic invoice of a document need. $1 document. The payment is the first one of an
-- invoice that was issued paid (BT-23: B2, S2, M2), or of the ticket that an invoice was made of (B7, S7).
SELECT d.objet, d.notes, d.conditions, d."dateValidite", d.montant_ht, d.montant_tva, d.montant_ttc, d."netAPayer",
       d.mentions, to_char(d."valideAt", 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), d.emetteur::text, d.destinataire::text,
       o.type, o.numero, o."dateEmission", d."numeroVersion", d."codeType", d.cadre, d."tvaExigibilite",
       p.moyen_paiement, p.date_paiement
FROM "Document" d
LEFT JOIN "Document" o ON o."entrepriseId" = d."entrepriseId" AND o.id = d."documentOrigineId"
LEFT JOIN LATERAL (
    SELECT p.moyen_paiement, p.date_paiement FROM "Paiement" p
    WHERE p."entrepriseId" = d."entrepriseId" AND p."documentId" = CASE WHEN d.cadre LIKE '_7' THEN o.id ELSE d.id END
      AND (d.cadre LIKE '_2' OR d.cadre LIKE '_7')
    ORDER BY p.id LIMIT 1) p ON true
WHERE d.id = $1
