-- Notes a status; the same message is noted once. $1 company, $2 id, $3 received invoice or NULL, $4 issued document or
-- NULL, $5 code, $6 author, $7 reason, $8 words, $9 amounts per rate, $10 payment, $11 user, $12 message, $13 when it was
-- done, $14 now.
INSERT INTO systeme.statut_facture ("entrepriseId", id, facture_recue_id, document_id, code, auteur, motif, texte, montants,
    paiement_id, user_id, message, fait_at, note_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11, $12, $13, $14)
ON CONFLICT DO NOTHING
