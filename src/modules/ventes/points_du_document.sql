-- What points and money say of a sale. $1 document, $2 moment. The invoice of a client's ticket is the sale of the ticket. One row,
-- or none for another tenant's.
WITH vente AS (
    SELECT coalesce(t.id, d.id) AS id, d."entrepriseId", d."clientId", d.montant_ttc
    FROM "Document" d
    LEFT JOIN "Document" t ON t."entrepriseId" = d."entrepriseId" AND t.id = d."documentOrigineId" AND t.type = 'TICKET'
                          AND t."clientId" IS NOT NULL
    WHERE d.id = $1
), avoir AS (
    SELECT d.id, d.montant_ttc FROM systeme.document_lien k
    JOIN "Document" d ON d."entrepriseId" = k."entrepriseId" AND d.id = k."documentId" AND d.statut <> 'BROUILLON'
    WHERE k."cibleId" = $1 AND k.nature = 'AVOIR_DE'
), lot AS (
    SELECT m.id, m."dateExpiration" FROM vente v
    JOIN "MouvementPoints" m ON m."entrepriseId" = v."entrepriseId" AND m."documentId" = v.id AND m.reste IS NOT NULL
)
SELECT v.id, v."clientId", v.montant_ttc,
       (SELECT coalesce(sum(a.montant_ttc), 0) FROM avoir a) AS credite,
       (SELECT coalesce(sum(r.montant), 0) FROM "Paiement" r WHERE r."documentId" = v.id AND r.moyen_paiement = 'POINTS') AS paye,
       (SELECT coalesce(sum(r.montant), 0) FROM "Paiement" r
        WHERE r."documentId" IN (SELECT a.id FROM avoir a) AND r.moyen_paiement = 'POINTS') AS rendu,
       m.gagnes, m.repris,
       (SELECT coalesce(-sum(e.points), 0) FROM "MouvementPoints" e
        WHERE e."entrepriseId" = v."entrepriseId" AND e.type = 'EXPIRATION' AND e."lotId" IN (SELECT l.id FROM lot l)) AS expires,
       m.depenses,
       (SELECT coalesce(sum(s.reste), 0) FROM "MouvementPoints" s
        WHERE s."entrepriseId" = v."entrepriseId" AND s."clientId" = v."clientId" AND s.reste > 0
          AND (s."dateExpiration" IS NULL OR s."dateExpiration" > $2::timestamptz) AND s."documentId" IS DISTINCT FROM v.id) AS disponibles,
       (SELECT (max(l."dateExpiration") AT TIME ZONE p."fuseauHoraire")::date FROM lot l) AS fin,
       p."pointsParEuro", p."baseGain", p."valeurPoint", p."validitePointsMois"
FROM vente v
JOIN "ParametresEntreprise" p ON p."entrepriseId" = v."entrepriseId"
CROSS JOIN LATERAL (
    SELECT coalesce(sum(m.points) FILTER (WHERE m.type = 'GAIN'), 0) AS gagnes,
           coalesce(-sum(m.points) FILTER (WHERE m.type = 'ANNULATION' AND (m.points < 0 OR m."lotId" IS NULL)), 0) AS repris,
           coalesce(-sum(m.points) FILTER (WHERE m.type = 'UTILISATION' OR (m.type = 'ANNULATION' AND m.points > 0 AND m."lotId" IS NOT NULL)), 0) AS depenses
    FROM "MouvementPoints" m WHERE m."entrepriseId" = v."entrepriseId" AND m."documentId" = v.id) m
