-- Brings the balance of a document up to date. $1 document, $2 paid, $3 left to pay, $4 settlement.
UPDATE "Document" SET montant_paye = $2, reste_a_payer = $3, "statutReglement" = $4 WHERE id = $1 RETURNING version
