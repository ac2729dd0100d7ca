-- A demand and what is known of it. $1 tenant, $2 id, $3 terminal, $4 amount, $5 state, $6 authorization, $7 user, $8 now.
INSERT INTO systeme.paiement_terminal AS d ("entrepriseId", id, "terminalId", montant, statut, autorisation, "parId", "demandeAt", "reponseAt")
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, CASE WHEN $5 = 'EN_COURS' THEN NULL ELSE $8::timestamptz END)
ON CONFLICT ("entrepriseId", id) DO UPDATE SET statut = excluded.statut, autorisation = excluded.autorisation, "reponseAt" = excluded."reponseAt"
WHERE d.statut = 'EN_COURS'
