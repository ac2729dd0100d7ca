-- Everything of the company that waits to be sent to the platform is tried again now: the first that failed holds back the
-- others. $1 now. Served by outbox_order_idx.
UPDATE systeme.outbox SET next_attempt_at = $1
WHERE "entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid AND topic = 'efacture.envoyer'
  AND sent_at IS NULL
