-- The lines of a draft that come from another document, and how much of each origin the draft may take: what remains of it
-- beside the draft, or, for a draft that replaces an invoice, beside that invoice. $1 draft.
SELECT l."ligneOrigineId", l."articleId", l.designation,
       a.quantite - a.retournee - a.reprise
           + CASE WHEN r."cibleId" IS NULL THEN sum(l.quantite) OVER (PARTITION BY l."ligneOrigineId")
                  ELSE coalesce((SELECT sum(f.quantite) FROM "LigneDocument" f
                                 WHERE f."entrepriseId" = l."entrepriseId" AND f."documentId" = r."cibleId"
                                   AND f."ligneOrigineId" = l."ligneOrigineId"), 0) END AS permise
FROM "LigneDocument" l
JOIN systeme.ligne_avancement a ON a."entrepriseId" = l."entrepriseId" AND a."ligneId" = l."ligneOrigineId"
LEFT JOIN systeme.document_lien r ON r."entrepriseId" = l."entrepriseId" AND r."documentId" = l."documentId"
    AND r.nature = 'REMPLACE'
WHERE l."documentId" = $1
ORDER BY l.ordre
