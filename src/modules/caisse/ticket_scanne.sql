-- A ticket by what is scanned on its receipt. $1 number or NULL, $2 document or NULL. One row or none.
SELECT d.id, d.numero, d.statut, d."dateEmission", d.montant_ttc, d."clientId",
       coalesce(nullif(c."raisonSociale", ''), concat_ws(' ', c.prenom, c.nom)) AS client, t."registerId",
       (SELECT json_agg(json_build_object('moyen', p.moyen_paiement, 'montant', p.montant) ORDER BY p.id)
        FROM "Paiement" p WHERE p."entrepriseId" = d."entrepriseId" AND p."documentId" = d.id AND p.montant > 0
          AND p.statut NOT IN ('EN_COURS', 'ECHOUE'))::text AS paiements,
       (SELECT json_agg(json_build_object('ligneId', l.id, 'articleId', l."articleId", 'designation', l.designation,
               'quantite', l.quantite, 'prix_unitaire_ttc', l.prix_unitaire_ttc, 'tva', l.tva, 'montant_ttc', l.montant_ttc,
               'retournable', l.quantite - coalesce((SELECT sum(a.quantite) FROM "LigneDocument" a
                   JOIN "Document" x ON x."entrepriseId" = a."entrepriseId" AND x.id = a."documentId"
                   WHERE a."entrepriseId" = l."entrepriseId" AND a."ligneOrigineId" = l.id AND x.type = 'AVOIR'
                     AND x.statut <> 'BROUILLON'), 0)) ORDER BY l.ordre)
        FROM "LigneDocument" l WHERE l."entrepriseId" = d."entrepriseId" AND l."documentId" = d.id
          AND l.type IN ('ARTICLE', 'LIBRE'))::text AS lignes,
       (SELECT n.numero FROM systeme.document_lien k JOIN "Document" n ON n."entrepriseId" = k."entrepriseId" AND n.id = k."documentId"
        WHERE k."entrepriseId" = d."entrepriseId" AND k."cibleId" = d.id AND k.nature = 'REMPLACE' LIMIT 1) AS facture
FROM "Document" d
LEFT JOIN systeme.caisse_ticket t ON t."entrepriseId" = d."entrepriseId" AND t."documentId" = d.id
LEFT JOIN "Client" c ON c."entrepriseId" = d."entrepriseId" AND c.id = d."clientId"
WHERE d.type = 'TICKET' AND d.numero IS NOT NULL
  AND CASE WHEN $2::uuid IS NOT NULL THEN d.id = $2::uuid ELSE d.numero = $1::text END
