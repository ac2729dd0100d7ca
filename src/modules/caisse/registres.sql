-- Registers with their session that is not closed, as every verb of the till reads them. $1 registers, $2 now.
SELECT r.id, r.nom, r.code, r.status = 'ACTIVE' AS active, r."storeId", m.nom AS magasin, k."serieTicketId", k."serieAvoirId",
       k."appareilId", k."sequenceLocale", k."empreinteLocale",
       to_char(k."dernierEmisAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS emis,
       k."arrondiEspeces", k."fondHabituel", k."comptageAveugle", k.ecole, k."carteParTerminal", k."retourApprouve", k.degrade,
       s.id AS session, s.numero, s.statut, coalesce(s.jour, (s."ouverteAt" AT TIME ZONE p.zone)::date) AS jour,
       to_char(s."ouverteAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS ouverte, s."fondDeCaisse",
       (($2::timestamptz AT TIME ZONE p.zone) - interval '6 hours')::date AS limite,
       (SELECT max(d.derniere_date) FROM "SerieDocument" d WHERE d.id IN (k."serieTicketId", k."serieAvoirId")) AS derniere_date,
       coalesce((SELECT max(z.numero) FROM "RegisterSession" z WHERE z."registerId" = r.id), 0) AS dernier_z,
       m.status = 'ACTIF' AS magasin_ouvert
FROM "Register" r
JOIN systeme.caisse_registre k ON k."entrepriseId" = r."entrepriseId" AND k."registerId" = r.id
JOIN "Store" m ON m."entrepriseId" = r."entrepriseId" AND m.id = r."storeId"
LEFT JOIN "RegisterSession" s ON s."entrepriseId" = r."entrepriseId" AND s."registerId" = r.id AND s.statut <> 'CLOTUREE'
CROSS JOIN (SELECT coalesce((SELECT e."fuseauHoraire" FROM "ParametresEntreprise" e), 'Europe/Paris') AS zone) p
WHERE r.id = ANY ($1::uuid[])
