-- Stores an image and makes it the article's. $1 id of the file, $2 tenant, $3 article, $4 bytes, $5 SHA-256, $6 media type.
WITH fichier AS (
    INSERT INTO systeme.file (id, "entrepriseId", modele, modele_id, kind, media_type, bytes, sha256)
    VALUES ($1::uuid, $2::uuid, 'Article', $3::uuid, 'IMAGE', $6::text, $4::bytea, $5::bytea)
    RETURNING id
)
UPDATE "Article" a SET image = f.id FROM fichier f WHERE a."entrepriseId" = $2::uuid AND a.id = $3::uuid
