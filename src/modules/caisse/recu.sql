-- A ticket or the credit note of a refund as its receipt says it. $1 document, $2 time zone. One row or none.
SELECT t."registerId", jsonb_build_object(
    'documentId', d.id, 'numero', d.numero, 'nature', t.nature, 'montant_ttc', d.montant_ttc, 'montant_ht', d.montant_ht,
    'emisAt', to_char(t."emisAt" AT TIME ZONE $2, 'DD/MM/YYYY HH24:MI'), 'caisse', r.nom, 'code', r.code, 'magasin', m.nom,
    'caissier', concat_ws(' ', u.prenom, left(u.nom, 1) || '.'), 'origine', o.numero,
    'client', coalesce(nullif(c."raisonSociale", ''), concat_ws(' ', c.prenom, c.nom)),
    'remise', d.remise, 'remiseType', d."remiseType", 'pourboire', t.pourboire,
    'lignes', (SELECT jsonb_agg(jsonb_build_object('designation', l.designation, 'quantite', l.quantite, 'prix_unitaire_ttc', l.prix_unitaire_ttc,
            'remise', l.remise, 'remiseType', l."remiseType", 'tva', l.tva, 'montant_ttc', l.montant_ttc) ORDER BY l.ordre)
        FROM "LigneDocument" l WHERE l."entrepriseId" = d."entrepriseId" AND l."documentId" = d.id),
    'tva', (SELECT jsonb_agg(jsonb_build_object('taux', g.taux, 'ht', g.base, 'tva', g.montant, 'ttc', g.base + g.montant) ORDER BY g.ordre)
        FROM systeme.document_tva g WHERE g."entrepriseId" = d."entrepriseId" AND g."documentId" = d.id),
    'encaissements', t.encaissements, 'mentions', d.mentions,
    'seq', p.seq, 'signature', p.signature,
    'duplicata', (SELECT count(*) FROM systeme.piece_fiscale k
        WHERE k."entrepriseId" = d."entrepriseId" AND k.document_id = d.id
          AND (k.nature = 'COPIE' OR (k.nature = 'JOURNAL' AND k.contenu::jsonb ->> 'code' = '912'))))::text
FROM systeme.caisse_ticket t
JOIN "Document" d ON d."entrepriseId" = t."entrepriseId" AND d.id = t."documentId"
JOIN "Register" r ON r."entrepriseId" = t."entrepriseId" AND r.id = t."registerId"
JOIN "Store" m ON m."entrepriseId" = r."entrepriseId" AND m.id = r."storeId"
LEFT JOIN "User" u ON u."entrepriseId" = t."entrepriseId" AND u.id = t."caissierId"
LEFT JOIN "Client" c ON c."entrepriseId" = d."entrepriseId" AND c.id = d."clientId"
LEFT JOIN "Document" o ON o."entrepriseId" = d."entrepriseId" AND o.id = d."documentOrigineId"
LEFT JOIN systeme.piece_fiscale p ON p."entrepriseId" = d."entrepriseId" AND p.document_id = d.id AND p.nature = 'TICKET'
WHERE t."documentId" = $1
