-- What the till says that it took for a ticket is what its payments say; a refund is paid the other way; what
-- goes back in points was not said of the first refunds.
SELECT k."entrepriseId" AS entreprise, k."documentId" AS document, d.numero,
       format('la caisse dit %s, les paiements %s', k.total, coalesce(p.total, 0)) AS faute
FROM (SELECT k."entrepriseId", k."documentId", k.nature,
             (SELECT coalesce(sum((e ->> 'montant')::numeric), 0) FROM jsonb_array_elements(k.encaissements) e) AS total
      FROM systeme.caisse_ticket k) k
JOIN "Document" d ON d."entrepriseId" = k."entrepriseId" AND d.id = k."documentId"
LEFT JOIN (SELECT "entrepriseId", "documentId", sum(montant) AS total, sum(montant) FILTER (WHERE moyen_paiement <> 'POINTS') AS rendu
           FROM "Paiement" WHERE statut NOT IN ('EN_COURS', 'ECHOUE') AND "paiementOrigineId" IS NULL GROUP BY 1, 2) p
    ON p."entrepriseId" = k."entrepriseId" AND p."documentId" = k."documentId"
WHERE CASE k.nature WHEN 'RETOUR' THEN k.total NOT IN (-coalesce(p.rendu, 0), -coalesce(p.total, 0)) ELSE k.total <> coalesce(p.total, 0) END
