-- What only the page of a document needs. $1 document.
SELECT d.objet, d.notes, d.conditions, d."dateValidite", d.montant_ht, d.montant_tva, d.montant_ttc, d."netAPayer",
       d.mentions, to_char(d."valideAt", 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), d.emetteur::text, d.destinataire::text,
       o.type, o.numero, o."dateEmission", d."numeroVersion"
FROM "Document" d
LEFT JOIN "Document" o ON o."entrepriseId" = d."entrepriseId" AND o.id = d."documentOrigineId"
WHERE d.id = $1
