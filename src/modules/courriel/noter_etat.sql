-- Notes a state of recipients whose fate was open. $1 mail, $2 addresses, $3 state, $4 code of the answer, $5 words,
-- $6 next attempt of their own, $7 failed attempts to add, $8 now.
WITH r AS (
    UPDATE systeme.courriel_destinataire
    SET statut = $3::text, rang = rang + 1, essais = essais + $7::int, "essaiAt" = $6::timestamptz
    WHERE "courrielId" = $1::uuid AND adresse = ANY ($2::text[]) AND statut IN ('EN_ATTENTE', 'REMISE')
    RETURNING "entrepriseId", "courrielId", adresse, rang
)
INSERT INTO systeme.courriel_etat ("entrepriseId", "courrielId", adresse, rang, statut, code, reponse, "createdAt")
SELECT r."entrepriseId", r."courrielId", r.adresse, r.rang, $3::text, $4::int, $5::text, $8::timestamptz FROM r
