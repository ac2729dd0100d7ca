-- Writes a payment with the VAT inside it. $1 id, $2 tenant, $3 document, $4 date, $5 amount, $6 tender, $7 reference,
-- $8 payment it cancels, $9 state, then one array a column: categories, rates, bases, VAT.
WITH paiement AS (
    INSERT INTO "Paiement" (id, "entrepriseId", "documentId", date_paiement, montant, moyen_paiement, reference,
        "paiementOrigineId", statut)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
)
INSERT INTO systeme.paiement_tva ("entrepriseId", "paiementId", "documentId", categorie, taux, base, tva)
SELECT $2, $1, $3, t.* FROM unnest($10::text[], $11::numeric[], $12::numeric[], $13::numeric[]) AS t
