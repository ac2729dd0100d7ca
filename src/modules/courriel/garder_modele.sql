-- Stores the company's text of a kind. $1 company, $2 kind, $3 subject, $4 text, $5 now.
INSERT INTO systeme.courriel_modele ("entrepriseId", genre, sujet, texte, "updatedAt")
VALUES ($1::uuid, $2::text, $3::text, $4::text, $5::timestamptz)
ON CONFLICT ("entrepriseId", genre) DO UPDATE
SET sujet = excluded.sujet, texte = excluded.texte, "updatedAt" = excluded."updatedAt"
