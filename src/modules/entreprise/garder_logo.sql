-- Stores a logo and makes it the company's. $1 id of the file, $2 tenant, $3 bytes, $4 SHA-256, $5 media type.
WITH fichier AS (
    INSERT INTO systeme.file (id, "entrepriseId", modele, modele_id, kind, media_type, bytes, sha256)
    VALUES ($1::uuid, $2::uuid, 'Entreprise', $2::uuid, 'LOGO', $5::text, $3::bytea, $4::bytea)
    RETURNING id
)
UPDATE "ParametresEntreprise" p SET logo = f.id FROM fichier f WHERE p."entrepriseId" = $2::uuid
