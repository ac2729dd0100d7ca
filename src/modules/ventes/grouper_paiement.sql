-- Makes a payment a part of an act over several documents. $1 tenant, $2 payment, $3 act.
INSERT INTO systeme.encaissement_paiement ("entrepriseId", "paiementId", "encaissementId") VALUES ($1, $2, $3)
