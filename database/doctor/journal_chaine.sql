-- The audit journal of each company is whole: ranks without hole, every line hashes to its fingerprint, the last is
-- the one that the chain remembers.
SELECT e.id AS entreprise, v.rang, v.raison AS faute
FROM "Entreprise" e CROSS JOIN LATERAL systeme.verify_user_activity_chain(e.id) v
