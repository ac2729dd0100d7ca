-- Creates a user. $1 id, $2 tenant, $3 email, $4 nom, $5 prenom, $6 role, $7 owner, $8 telephone.
INSERT INTO "User" (id, "entrepriseId", email, nom, prenom, role, status, "isOwner", telephone)
VALUES ($1, $2, lower($3), $4, $5, $6, 'ACTIF', $7, $8)
RETURNING version
