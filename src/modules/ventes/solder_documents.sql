-- Brings the balances of documents up to date. One array a column: documents, paid, left to pay, settlements. A row each.
UPDATE "Document" d SET montant_paye = s.paye, reste_a_payer = s.reste, "statutReglement" = s.statut
FROM unnest($1::uuid[], $2::numeric[], $3::numeric[], $4::text[]) AS s(id, paye, reste, statut)
WHERE d.id = s.id
RETURNING d.version, d.id
