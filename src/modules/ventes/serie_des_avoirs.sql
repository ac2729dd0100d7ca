-- The series of the credit notes of an invoice: its store's, else the default. $1 invoice. One row or none.
SELECT s.id, s.derniere_date
FROM "Document" d
LEFT JOIN systeme.serie_magasin m ON m."entrepriseId" = d."entrepriseId" AND m."storeId" = d."storeId" AND m.type = 'AVOIR'
JOIN "SerieDocument" s ON s."entrepriseId" = d."entrepriseId" AND s.active
    AND CASE WHEN m."serieId" IS NOT NULL THEN s.id = m."serieId" ELSE s.est_defaut_avoirs END
WHERE d.id = $1
