-- Keeps a refused log-in to a known account. $1 tenant, $2 id, $3 user, $4 now.
INSERT INTO systeme.connexion_refusee ("entrepriseId", id, user_id, refusee_at) VALUES ($1, $2, $3, $4)
