-- Ends a count. $1 count, $2 state, $3 user, $4 what became of the articles that nobody counted.
UPDATE systeme.inventaire SET statut = $2, "termineParId" = $3, "termineAt" = now(), "nonComptes" = $4, version = version + 1
WHERE id = $1
