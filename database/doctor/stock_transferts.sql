-- What a transfer says was sent, received and lost is what its movements moved, and its state says the same.
SELECT i."entrepriseId" AS entreprise, t.numero AS transfert, i."articleId" AS article,
       format('le transfert dit %s envoyés, %s arrivés et %s perdus ; ses mouvements %s, %s et %s', i."quantiteExpediee",
              i."quantiteRecue" + i."quantiteEndommagee" + i."quantiteManquante", i."quantiteEndommagee" + i."quantiteManquante",
              m.parti, m.arrive, m.perdu) AS faute
FROM "StockTransferItem" i
JOIN "StockTransfer" t ON t."entrepriseId" = i."entrepriseId" AND t.id = i."transferId"
CROSS JOIN LATERAL (
    SELECT coalesce(-sum(quantite) FILTER (WHERE type = 'TRANSFERT_SORTIE' AND "storeId" = t."storeSourceId"), 0) AS parti,
           coalesce(sum(quantite) FILTER (WHERE type = 'TRANSFERT_ENTREE' AND "storeId" = t."storeDestinationId"), 0) AS arrive,
           coalesce(-sum(quantite) FILTER (WHERE type = 'PERTE' AND "storeId" = t."storeDestinationId"), 0) AS perdu
    FROM "MouvementStock" m
    WHERE m."entrepriseId" = i."entrepriseId" AND m."transferId" = i."transferId" AND m."articleId" = i."articleId") m
WHERE (m.parti, m.arrive, m.perdu) IS DISTINCT FROM (i."quantiteExpediee"::bigint,
          (i."quantiteRecue" + i."quantiteEndommagee" + i."quantiteManquante")::bigint, (i."quantiteEndommagee" + i."quantiteManquante")::bigint)
UNION ALL
SELECT t."entrepriseId", t.numero, NULL, format('le transfert est %s avec %s envoyés, %s arrivés et %s perdus', t.statut, i.parti, i.arrive, i.perdu)
FROM "StockTransfer" t
CROSS JOIN LATERAL (
    SELECT coalesce(sum("quantiteExpediee"), 0) AS parti, coalesce(sum("quantiteRecue" + "quantiteEndommagee" + "quantiteManquante"), 0) AS arrive,
           coalesce(sum("quantiteEndommagee" + "quantiteManquante"), 0) AS perdu
    FROM "StockTransferItem" i WHERE i."entrepriseId" = t."entrepriseId" AND i."transferId" = t.id) i
WHERE NOT CASE t.statut
    WHEN 'EXPEDIE' THEN i.parti > 0 AND i.arrive = 0
    WHEN 'PARTIELLEMENT_RECU' THEN i.arrive > 0 AND i.arrive < i.parti
    WHEN 'RECU' THEN i.arrive = i.parti AND i.perdu = 0
    WHEN 'RECU_AVEC_ECART' THEN i.arrive = i.parti AND i.perdu > 0
    ELSE i.parti = 0 END
