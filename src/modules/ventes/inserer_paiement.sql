-- Writes a payment. $1 id, $2 tenant, $3 document, $4 date, $5 amount, $6 tender, $7 reference, $8 payment it cancels.
INSERT INTO "Paiement" (id, "entrepriseId", "documentId", date_paiement, montant, moyen_paiement, reference,
    "paiementOrigineId", statut)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'ENCAISSE')
