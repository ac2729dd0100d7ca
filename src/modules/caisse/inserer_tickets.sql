-- What the till keeps of its tickets. $1 tenant, $2 now, $3 a JSON array of objects.
INSERT INTO systeme.caisse_ticket ("entrepriseId", "documentId", "registerId", "sessionId", nature, "appareilId", "sequenceLocale",
    "empreinteLocale", "emisAt", "recuAt", "caissierId", remis, "horsLigne", encaissements, pourboire, arrondi, "approbationId",
    "echangeId", "contenuSha256")
SELECT $1, t."documentId", t."registerId", t."sessionId", t.nature, t."appareilId", t."sequenceLocale", t."empreinteLocale",
    t."emisAt", $2, t."caissierId", t.remis, t."horsLigne", t.encaissements, t.pourboire, t.arrondi, t."approbationId",
    t."echangeId", t."contenuSha256"
FROM json_to_recordset($3::json) AS t ("documentId" uuid, "registerId" uuid, "sessionId" uuid, nature text, "appareilId" uuid,
    "sequenceLocale" bigint, "empreinteLocale" text, "emisAt" timestamptz, "caissierId" uuid, remis boolean, "horsLigne" boolean,
    encaissements jsonb, pourboire numeric, arrondi numeric, "approbationId" uuid, "echangeId" uuid, "contenuSha256" bytea)
