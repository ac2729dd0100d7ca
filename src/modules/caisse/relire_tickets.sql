-- Tickets as their first answer gave them, for requests sent again. $1 documents. A row each.
SELECT t."documentId", d.numero, d.montant_ttc,
       (SELECT json_agg(json_build_object('taux', g.taux, 'ht', g.base, 'tva', g.montant, 'ttc', g.base + g.montant) ORDER BY g.ordre)
        FROM systeme.document_tva g WHERE g."entrepriseId" = d."entrepriseId" AND g."documentId" = d.id)::text AS tva,
       (SELECT coalesce(sum((e ->> 'rendu')::numeric), 0) FROM jsonb_array_elements(t.encaissements) e) AS rendu,
       (SELECT json_agg(json_build_object('code', a.code, 'detail', a.detail) ORDER BY a.id)
        FROM systeme.caisse_anomalie a WHERE a."entrepriseId" = d."entrepriseId" AND a."documentId" = d.id)::text AS anomalies,
       CASE t.nature WHEN 'RETOUR' THEN d.id ELSE x."documentId" END AS avoir,
       CASE t.nature WHEN 'RETOUR' THEN d.numero ELSE n.numero END AS avoir_numero,
       p.seq, p.signature,
       CASE WHEN t.nature = 'VENTE' AND c.id IS NOT NULL THEN (SELECT sum(m.points) FROM "MouvementPoints" m
           WHERE m."entrepriseId" = d."entrepriseId" AND m."documentId" = d.id AND m.type <> 'UTILISATION') END AS gagnes,
       c.points_solde
FROM systeme.caisse_ticket t
JOIN "Document" d ON d."entrepriseId" = t."entrepriseId" AND d.id = t."documentId"
LEFT JOIN "Client" c ON c."entrepriseId" = d."entrepriseId" AND c.id = d."clientId"
LEFT JOIN systeme.caisse_ticket x ON x."entrepriseId" = t."entrepriseId" AND x."echangeId" = t."documentId"
LEFT JOIN "Document" n ON n."entrepriseId" = x."entrepriseId" AND n.id = x."documentId"
LEFT JOIN systeme.piece_fiscale p ON p."entrepriseId" = t."entrepriseId" AND p.document_id = t."documentId" AND p.nature = 'TICKET'
WHERE t."documentId" = ANY ($1::uuid[])
