-- Keeps an archive. $1 tenant, $2 id, $3 register, $4 key, $5 first day, $6 last day, $7 bounds, $8 files, $9 manifest,
-- $10 signature, $11 tickets, $12 bytes, $13 now, $14 author.
INSERT INTO systeme.caisse_archive ("entrepriseId", id, register_id, cle_id, du, au, bornes, fichiers, manifeste, signature, tickets,
                                    octets, cree_at, cree_par)
VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8::jsonb, $9, $10, $11, $12, $13, $14)
