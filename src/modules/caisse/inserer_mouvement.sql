-- Cash put into the drawer or taken out of it. $1 tenant, $2 id, $3 session, $4 kind, $5 signed amount, $6 reason, $7 user, $8 now.
INSERT INTO systeme.caisse_mouvement ("entrepriseId", id, "sessionId", nature, montant, motif, "parId", at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
