-- A batch of issued documents as they are stored, to prove their fingerprints. $1 tenant, $2 id to begin after, $3 how
-- many. In the order of the ids.
SELECT d.id, d.numero, d.empreinte, d."empreintePrecedente", d.type, d."dateEmission", d."dateEcheance",
       d."dateLivraison", d."dateValidite", d."modePrix", d.remise, d."remiseType", d.emetteur::text, d.destinataire::text,
       d."documentOrigineId", d.objet, d.notes, d.conditions, d."referenceClient", d.montant_ht, d.montant_tva,
       d.montant_ttc, d."acompteDeduit", d."netAPayer", d."codeType", d.cadre, d."categorieOperation", d."tvaExigibilite",
       d.mentions,
       EXISTS (SELECT FROM systeme.document_non_verifiable n
               WHERE n."entrepriseId" = d."entrepriseId" AND n."documentId" = d.id) AS non_verifiable
FROM "Document" d
WHERE d."entrepriseId" = $1 AND d.id > $2 AND d.statut <> 'BROUILLON'
ORDER BY d.id
LIMIT $3
