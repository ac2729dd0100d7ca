-- Writes a movement of the credit of a client. $1 tenant, $2 id, $3 client, $4 document that carries the credit, $5 payment
-- that moves it, $6 document that it settles, $7 amount, $8 date, $9 now.
INSERT INTO systeme.credit_client ("entrepriseId", id, "clientId", "documentId", "paiementId", "utiliseParId", montant,
    date, "createdAt")
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
