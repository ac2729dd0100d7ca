-- The VAT groups of the documents of a period that e-reporting declares, in the order of their days. $1 first day, $2 last
-- day, $3 true for businesses abroad (10.1), false for consumers (10.3). A ticket that became an invoice (frame B7 or S7)
-- was declared as a ticket. Of a mixed document the lines tell what is services. Served by document_date_emission_idx.
SELECT d.id, d."dateEmission", d.type <> 'AVOIR' AS comptee, coalesce(d."categorieOperation", 'BIENS'), t.categorie, t.taux,
       CASE d.type WHEN 'AVOIR' THEN -t.base ELSE t.base END, CASE d.type WHEN 'AVOIR' THEN -t.montant ELSE t.montant END,
       coalesce(l.total, 0), coalesce(l.services, 0)
FROM "Document" d
JOIN systeme.document_tva t ON t."entrepriseId" = d."entrepriseId" AND t."documentId" = d.id
LEFT JOIN LATERAL (
    SELECT sum(l.montant_ht) AS total,
           sum(l.montant_ht) FILTER (WHERE coalesce(a.type = 'SERVICE', l.unite IN ('HUR', 'DAY'))) AS services
    FROM "LigneDocument" l
    LEFT JOIN "Article" a ON a."entrepriseId" = l."entrepriseId" AND a.id = l."articleId"
    WHERE d."categorieOperation" = 'MIXTE' AND l."entrepriseId" = d."entrepriseId" AND l."documentId" = d.id
      AND l.type IN ('ARTICLE', 'LIBRE') AND l."categorieTva" = t.categorie AND l.tva = t.taux) l ON true
WHERE d."entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid
  AND d."dateEmission" BETWEEN $1 AND $2 AND d.statut <> 'BROUILLON' AND coalesce(d.cadre, '') NOT IN ('B7', 'S7')
  AND CASE WHEN $3::boolean THEN d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR') AND (d.destinataire ->> 'type' = 'ETRANGER'
       OR (d.destinataire ->> 'type' = 'PROFESSIONNEL' AND coalesce(d.destinataire ->> 'pays', 'FR') <> 'FR'))
      ELSE (d.type = 'TICKET' OR (d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR') AND d.destinataire ->> 'type' = 'PARTICULIER')) END
ORDER BY d."dateEmission", d.id, t.ordre
