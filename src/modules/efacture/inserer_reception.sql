-- A flow that was read, once. $1 company, $2 id, $3 type, $4 document, $5 received invoice, $6 name, $7 flow id,
-- $8 SHA-256, $9 state, $10 why not, $11 platform's update, $12 now.
INSERT INTO systeme.flux_plateforme ("entrepriseId", id, sens, type, document_id, facture_recue_id, nom, flux, sha256, etat,
    erreur, maj_at, cree_at)
VALUES ($1, $2, 'RECEPTION', $3, $4, $5, $6, $7, $8::bytea, $9, left($10::text, 2000), $11, $12)
