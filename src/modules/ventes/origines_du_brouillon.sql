-- The lines of a draft that come from another document, and how much of each origin the draft may take: what remains of it
-- beside the draft. $1 draft.
SELECT l."ligneOrigineId", l."articleId", l.designation,
       (a.quantite - a.retournee - a.reprise + sum(l.quantite) OVER (PARTITION BY l."ligneOrigineId")) AS permise
FROM "LigneDocument" l
JOIN systeme.ligne_avancement a ON a."entrepriseId" = l."entrepriseId" AND a."ligneId" = l."ligneOrigineId"
WHERE l."documentId" = $1
ORDER BY l.ordre
