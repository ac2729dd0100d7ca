-- Fixes the dates and amounts of the instalments of a document that is being issued, in the order of its terms. $1 document,
-- $2 dates, $3 amounts.
UPDATE systeme.echeance e SET "dateEcheance" = t.date, montant = t.montant
FROM unnest($2::date[], $3::numeric[]) WITH ORDINALITY AS t (date, montant, rang)
WHERE e."documentId" = $1 AND e.rang = t.rang
