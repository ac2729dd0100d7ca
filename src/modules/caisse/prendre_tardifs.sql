-- Late tickets go to the session that opens, flagged (R-CAI-2). $1 register, $2 session.
UPDATE systeme.caisse_ticket SET "sessionId" = $2 WHERE "registerId" = $1 AND "sessionId" IS NULL
