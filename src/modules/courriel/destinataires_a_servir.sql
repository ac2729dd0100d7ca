-- The recipients of a mail that are not served: waiting now, or left in the middle of a handing over. $1 mail, $2 now.
SELECT r.adresse, r.statut, r.essais FROM systeme.courriel_destinataire r
WHERE r."courrielId" = $1::uuid
  AND (r.statut = 'REMISE' OR (r.statut = 'EN_ATTENTE' AND (r."essaiAt" IS NULL OR r."essaiAt" <= $2::timestamptz)))
ORDER BY r.adresse
