-- Stores the page or the XML of an issued document, once: what is already there stays. $1 id, $2 tenant, $3 document,
-- $4 bytes, $5 SHA-256, $6 version of the quote, $7 kind, $8 media type.
INSERT INTO systeme.file (id, "entrepriseId", modele, modele_id, kind, numero_version, media_type, bytes, sha256)
VALUES ($1, $2, 'Document', $3, $7, $6, $8, $4::bytea, $5::bytea)
ON CONFLICT ("entrepriseId", modele, modele_id, kind, numero_version) WHERE kind IN ('PDF', 'XML', 'UBL') DO NOTHING
