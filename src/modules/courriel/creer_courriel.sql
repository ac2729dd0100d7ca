-- Decides a mail, with each recipient waiting. $1 company, $2 id, $3 document, $4 kind, $5 rank of the sending, $6 sender,
-- $7 its name, $8 reply to, $9 recipients, $10 copies, $11 subject, $12 text, $13 with the page, $14 now, $15 all addresses,
-- each once.
WITH c AS (
    INSERT INTO systeme.courriel ("entrepriseId", id, "documentId", genre, envoi, expediteur, "nomExpediteur", "repondreA", a, cc,
                                  sujet, texte, "avecPdf", "createdAt")
    VALUES ($1::uuid, $2::uuid, $3::uuid, $4::text, $5::int, $6::text, $7::text, $8::text, $9::text[], $10::text[], $11::text,
            $12::text, $13::boolean, $14::timestamptz)
    RETURNING "entrepriseId", id
), d AS (
    INSERT INTO systeme.courriel_destinataire ("entrepriseId", "courrielId", adresse, statut, rang)
    SELECT c."entrepriseId", c.id, adresse, 'EN_ATTENTE', 1 FROM c CROSS JOIN unnest($15::text[]) AS adresse
    RETURNING "entrepriseId", "courrielId", adresse
)
INSERT INTO systeme.courriel_etat ("entrepriseId", "courrielId", adresse, rang, statut, "createdAt")
SELECT d."entrepriseId", d."courrielId", d.adresse, 1, 'EN_ATTENTE', $14::timestamptz FROM d
