-- Records what a client answered to a quote. $1 id, $2 tenant, $3 quote, $4 version of the quote, $5 reponse, $6 par,
-- $7 date, $8 motif, $9 preuve, $10 ip, $11 fingerprint of the quote, $12 author.
INSERT INTO systeme.document_acceptation (id, "entrepriseId", "documentId", "numeroVersion", reponse, par, date, motif,
    preuve, ip, empreinte, "createdById")
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::inet, $11::bytea, $12)
