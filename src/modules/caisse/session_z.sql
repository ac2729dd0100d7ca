-- A closed session as its Z says it. $1 session. One row or none.
SELECT s.id, s.numero, s.statut, s.jour, s."fondDeCaisse", s."especesAttendues", s."especesComptees", s.ecart, s."motifEcart",
       s.comptage::text, s.totaux::text, s."grandTotalPerpetuel", encode(s.empreinte, 'hex') AS empreinte,
       to_char(s."ouverteAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS ouverte,
       to_char(s."clotureeAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS close, r.id AS registre, r.nom, r.code, m.nom AS magasin,
       concat_ws(' ', o.prenom, o.nom) AS ouverte_par, concat_ws(' ', f.prenom, f.nom) AS close_par
FROM "RegisterSession" s
JOIN "Register" r ON r."entrepriseId" = s."entrepriseId" AND r.id = s."registerId"
JOIN "Store" m ON m."entrepriseId" = r."entrepriseId" AND m.id = r."storeId"
LEFT JOIN "User" o ON o."entrepriseId" = s."entrepriseId" AND o.id = s."ouvertParId"
LEFT JOIN "User" f ON f."entrepriseId" = s."entrepriseId" AND f.id = s."fermeParId"
WHERE s.id = $1
