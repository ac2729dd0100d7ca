-- What a document has beside its row and its lines, as one JSON text; what a payment changes of a loss is told by the payment.
-- $1 document. None for another tenant's.
SELECT json_build_object(
    'tva', coalesce((SELECT json_agg(json_build_object('categorie', t.categorie, 'taux', t.taux, 'base', t.base, 'montant', t.montant)
                                     ORDER BY t.ordre)
                     FROM systeme.document_tva t WHERE t."entrepriseId" = d."entrepriseId" AND t."documentId" = d.id), '[]'),
    'motifs', coalesce((SELECT json_agg(json_build_object('categorie', m.categorie, 'texte', m.texte, 'code', m.code_vatex) ORDER BY m.categorie)
                        FROM systeme.document_motif m WHERE m."entrepriseId" = d."entrepriseId" AND m."documentId" = d.id), '[]'),
    'frais', coalesce((SELECT json_agg(json_build_object('libelle', f.libelle, 'codeMotif', f.code_motif, 'montant', f.montant, 'tva', f.tva,
                                           'categorieTva', f.categorie, 'montant_ht', f.montant_ht, 'montant_tva', f.montant_tva,
                                           'montant_ttc', f.montant_ttc) ORDER BY f.ordre)
                       FROM systeme.document_frais f WHERE f."entrepriseId" = d."entrepriseId" AND f."documentId" = d.id), '[]'),
    'acomptes', coalesce((SELECT json_agg(json_build_object('documentId', a."acompteId", 'numero', o.numero, 'categorieTva', a.categorie,
                                              'tva', a.taux, 'montant_ht', a.montant_ht, 'montant_tva', a.montant_tva,
                                              'montant_ttc', a.montant_ttc) ORDER BY o.numero, a.taux)
                          FROM systeme.document_acompte a
                          JOIN "Document" o ON o."entrepriseId" = a."entrepriseId" AND o.id = a."acompteId"
                          WHERE a."entrepriseId" = d."entrepriseId" AND a."documentId" = d.id), '[]'),
    'echeancier', coalesce((SELECT json_agg(json_build_object('pourcent', e.pourcent, 'montant', e."montantFixe", 'delaiJours', e."delaiJours",
                                                'finDeMois', e."finDeMois", 'jourDuMois', e."jourDuMois", 'date', e."dateFixe")
                                            ORDER BY e.rang)
                            FROM systeme.echeance e WHERE e."entrepriseId" = d."entrepriseId" AND e."documentId" = d.id), '[]'),
    'suivis', coalesce((SELECT json_agg(json_build_object('nature', s.nature, 'date', s.date, 'montant', s.montant, 'motif', s.motif,
                                            'createdAt', to_char(s."createdAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
                                        ORDER BY s."createdAt", s.id)
                        FROM systeme.suivi_reglement s WHERE s."entrepriseId" = d."entrepriseId" AND s."documentId" = d.id
                          AND s.nature <> 'RECOUVREMENT'), '[]'))::text
FROM "Document" d
WHERE d.id = $1
