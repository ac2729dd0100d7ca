-- A file to send to the platform, once. $1 company, $2 tracking id, $3 type, $4 document or NULL, $5 received invoice or
-- NULL, $6 name, $7 addressee, $8 SHA-256, $9 now.
INSERT INTO systeme.flux_plateforme ("entrepriseId", id, sens, type, document_id, facture_recue_id, nom, destinataire, sha256,
    etat, cree_at)
VALUES ($1, $2, 'ENVOI', $3, $4, $5, $6, $7, $8::bytea, 'EN_ATTENTE', $9)
