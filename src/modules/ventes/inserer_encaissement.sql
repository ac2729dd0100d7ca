-- Writes the header of an act over several documents. $1 tenant, $2 id, $3 client, $4 nature, $5 date, $6 amount, $7 tender,
-- $8 reference, $9 user, $10 now.
INSERT INTO systeme.encaissement ("entrepriseId", id, "clientId", nature, date, montant, moyen_paiement, reference,
    "createdById", "createdAt")
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
