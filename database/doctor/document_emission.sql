-- An issued document carries its number, series, time, fingerprint and the company as printed (R-DOC-2); one that
-- names a client also carries the client as printed.
SELECT "entrepriseId" AS entreprise, id AS document, numero,
       concat_ws(', ', CASE WHEN "serieId" IS NULL THEN 'sans série' END,
                 CASE WHEN "valideAt" IS NULL THEN 'sans heure' END,
                 CASE WHEN coalesce(octet_length(empreinte), 0) <> 32 THEN 'sans empreinte' END,
                 CASE WHEN emetteur IS NULL THEN 'sans émetteur' END,
                 CASE WHEN "clientId" IS NOT NULL AND destinataire IS NULL THEN 'sans destinataire' END) AS faute
FROM "Document"
WHERE statut <> 'BROUILLON'
  AND ("serieId" IS NULL OR "valideAt" IS NULL OR coalesce(octet_length(empreinte), 0) <> 32 OR emetteur IS NULL
       OR ("clientId" IS NOT NULL AND destinataire IS NULL))
