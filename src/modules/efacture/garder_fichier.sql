-- Keeps a file to the byte. $1 id, $2 company, $3 model, $4 row of the model, $5 PDF or XML, $6 version, $7 media type,
-- $8 bytes, $9 SHA-256.
INSERT INTO systeme.file (id, "entrepriseId", modele, modele_id, kind, numero_version, media_type, bytes, sha256)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8::bytea, $9::bytea)
