-- Changes a user. $1 user, $2 nom, $3 prenom, $4 telephone, $5 role, $6 status.
UPDATE "User"
SET nom = $2, prenom = $3, telephone = $4, role = $5, status = $6, "isOwner" = ($5 = 'PROPRIETAIRE')
WHERE id = $1::uuid
RETURNING version
