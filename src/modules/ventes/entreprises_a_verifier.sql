-- Every company, to prove its documents one company after the other.
SELECT id FROM "Entreprise" ORDER BY id
