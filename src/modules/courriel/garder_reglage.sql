-- Stores the mail settings. $1 company, $2 host, $3 port, $4 security, $5 user, $6 sealed secret, $7 keep the stored secret,
-- $8 certificate, $9 patience, $10 sender, $11 its name, $12 reply to, $13 automatic reminders, $14 now.
INSERT INTO systeme.courriel_reglage AS r ("entrepriseId", hote, port, securite, utilisateur, secret, certificat, delai,
    expediteur, "nomExpediteur", "repondreA", "relancesAutomatiques", "updatedAt")
VALUES ($1::uuid, $2::text, $3::int, $4::text, $5::text, $6::bytea, $8::text, $9::int, $10::text, $11::text, $12::text,
    $13::boolean, $14::timestamptz)
ON CONFLICT ("entrepriseId") DO UPDATE
SET hote = excluded.hote, port = excluded.port, securite = excluded.securite, utilisateur = excluded.utilisateur,
    secret = CASE WHEN $7::boolean THEN r.secret ELSE excluded.secret END, certificat = excluded.certificat,
    delai = excluded.delai, expediteur = excluded.expediteur, "nomExpediteur" = excluded."nomExpediteur",
    "repondreA" = excluded."repondreA", "relancesAutomatiques" = excluded."relancesAutomatiques",
    "updatedAt" = excluded."updatedAt"
