-- Closes the periods up to a day (never back: systeme.periode_close_avance). $1 tenant, $2 day, $3 user, $4 now.
INSERT INTO systeme.periode_close ("entrepriseId", "jusquAu", "closeParId", "createdAt") VALUES ($1, $2, $3, $4)
