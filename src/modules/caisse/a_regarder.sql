-- What is to be looked at before a register is closed. $1 register. One row: parked tickets of the store, tickets that are
-- kept, flags, card payments whose outcome is unknown.
SELECT (SELECT count(*) FROM systeme.caisse_attente a WHERE a."entrepriseId" = r."entrepriseId" AND a."storeId" = r."storeId"),
       (SELECT count(*) FROM systeme.caisse_quarantaine q WHERE q."entrepriseId" = r."entrepriseId" AND q.statut = 'A_TRAITER' AND q."registerId" = r.id),
       (SELECT count(*) FROM systeme.caisse_anomalie a WHERE a."entrepriseId" = r."entrepriseId" AND a."registerId" = r.id AND a."traiteeAt" IS NULL),
       (SELECT count(*) FROM "Terminal" t JOIN systeme.paiement_terminal p ON p."entrepriseId" = t."entrepriseId" AND p."terminalId" = t.id
        WHERE t."entrepriseId" = r."entrepriseId" AND t."registerId" = r.id AND p.statut = 'EN_COURS')
FROM "Register" r
WHERE r.id = $1
