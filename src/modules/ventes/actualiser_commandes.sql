-- Brings the orders that the lines of a document come from to the state that their deliveries say. $1 document.
UPDATE "Document" c SET statut = e.statut
FROM (
    SELECT a."documentId", CASE WHEN bool_and(abs(a.livree) >= abs(a.quantite)) THEN 'LIVREE'
                                WHEN bool_or(a.livree <> 0) THEN 'PARTIELLEMENT_LIVREE' ELSE 'CONFIRMEE' END AS statut
    FROM systeme.ligne_avancement a
    JOIN "LigneDocument" l ON l."entrepriseId" = a."entrepriseId" AND l.id = a."ligneId"
    WHERE l.type IN ('ARTICLE', 'LIBRE')
      AND a."documentId" = ANY (ARRAY(
          SELECT DISTINCT o."documentId" FROM "LigneDocument" p
          JOIN "LigneDocument" o ON o."entrepriseId" = p."entrepriseId" AND o.id = p."ligneOrigineId"
          WHERE p."documentId" = $1))
    GROUP BY a."documentId"
) e
WHERE c.id = e."documentId" AND c.type = 'COMMANDE' AND c.statut IN ('CONFIRMEE', 'PARTIELLEMENT_LIVREE', 'LIVREE')
  AND c.statut <> e.statut
