-- Queues an effect for each mail some of whose recipients wait for an attempt that is due. $1 company, $2 now.
WITH r AS (
    UPDATE systeme.courriel_destinataire SET "essaiAt" = NULL
    WHERE statut = 'EN_ATTENTE' AND "essaiAt" <= $2::timestamptz
    RETURNING "courrielId"
)
INSERT INTO systeme.outbox ("entrepriseId", id, topic, payload, created_at, next_attempt_at)
SELECT $1::uuid, gen_random_uuid(), 'courriel', json_build_object('courriel', u."courrielId"), $2::timestamptz, $2::timestamptz
FROM (SELECT DISTINCT "courrielId" FROM r) u
