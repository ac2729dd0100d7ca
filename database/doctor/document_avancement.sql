-- No more is ordered, delivered or invoiced of a line than it has (R-DOC-8), and the state of an order is what its
-- deliveries say.
SELECT a."entrepriseId" AS entreprise, a."documentId" AS document, a."ligneId" AS ligne,
       format('sur %s : %s repris, %s livrés, %s facturés', a.quantite, a.reprise, a.livree, a.facturee) AS faute
FROM systeme.ligne_avancement a
JOIN "Document" d ON d."entrepriseId" = a."entrepriseId" AND d.id = a."documentId"
WHERE d.type IN ('DEVIS', 'COMMANDE')
  AND (abs(a.reprise) > abs(a.quantite) OR abs(a.livree) > abs(a.quantite) OR abs(a.facturee) > abs(a.quantite)
       OR a.reprise * a.quantite < 0)
UNION ALL
SELECT d."entrepriseId", d.id, NULL, format('la commande %s est %s, ses livraisons disent %s', d.numero, d.statut, e.statut)
FROM "Document" d
CROSS JOIN LATERAL (
    SELECT CASE WHEN bool_and(abs(a.livree) >= abs(a.quantite)) THEN 'LIVREE'
                WHEN bool_or(a.livree <> 0) THEN 'PARTIELLEMENT_LIVREE' ELSE 'CONFIRMEE' END AS statut
    FROM systeme.ligne_avancement a
    JOIN "LigneDocument" l ON l."entrepriseId" = a."entrepriseId" AND l.id = a."ligneId"
    WHERE a."entrepriseId" = d."entrepriseId" AND a."documentId" = d.id AND l.type IN ('ARTICLE', 'LIBRE')
) e
WHERE d.type = 'COMMANDE' AND d.statut IN ('CONFIRMEE', 'PARTIELLEMENT_LIVREE', 'LIVREE') AND d.statut <> e.statut
