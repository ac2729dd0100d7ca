-- The bytes of every file are those whose SHA-256 was recorded (R-DOC-2: a second download is identical).
SELECT "entrepriseId" AS entreprise, id AS fichier, modele, modele_id,
       'le contenu ne correspond pas à son empreinte' AS faute
FROM systeme.file
WHERE sha256(bytes) <> sha256
