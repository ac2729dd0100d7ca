-- An import that is applied. $1 tenant, $2 id, $3 model, $4 name of the file, $5 mapping, $6 counts, $7 user, $8 now.
INSERT INTO systeme.import_batch ("entrepriseId", id, modele, file_name, mapping, counts, created_by, created_at,
                                  applied_at)
VALUES ($1, $2, $3, $4, $5::jsonb, $6::jsonb, $7, $8, $8)
