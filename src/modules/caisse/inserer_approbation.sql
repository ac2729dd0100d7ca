-- A manager approves one action. $1 tenant, $2 id, $3 register, $4 manager, $5 who asks, $6 object, $7 value, $8 reason, $9 now.
INSERT INTO systeme.caisse_approbation ("entrepriseId", id, "registerId", "userId", "demandeurId", objet, valeur, motif, at, "expireAt")
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9::timestamptz + interval '10 minutes')
