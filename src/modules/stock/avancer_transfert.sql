-- Moves a transfer along a declared transition. $1 transfer, $2 new state, $3 year of the number that a draft takes when it is
-- validated. The clock of each step is the database's, as the ledger's.
UPDATE "StockTransfer" t SET statut = $2,
    numero = CASE WHEN $2 = 'VALIDE' THEN systeme.next_stock_number(t."entrepriseId", 'TR', $3::int) ELSE t.numero END,
    "valideAt" = CASE WHEN $2 = 'VALIDE' THEN now() ELSE t."valideAt" END,
    "expedieAt" = CASE WHEN $2 = 'EXPEDIE' THEN now() ELSE t."expedieAt" END,
    "recuAt" = CASE WHEN $2 IN ('RECU', 'RECU_AVEC_ECART') THEN now() ELSE t."recuAt" END
WHERE t.id = $1 RETURNING t.version, t.numero
