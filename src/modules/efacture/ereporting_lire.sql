-- One declaration, its lines and the documents behind each. $1 id.
SELECT (jsonb_build_object('id', e.id, 'type', e.flux, 'du', e.du, 'au', e.au, 'rang', e.rang, 'nature', e.nature,
           'devise', e.devise, 'total_base', e.total_base, 'total_tva', e.total_tva, 'empreinte', encode(e.empreinte, 'hex'),
           'limite', e.limite, 'prepareeAt', e.preparee_at, 'transmiseAt', e.transmise_at,
           'etat', CASE WHEN e.transmise_at IS NULL THEN 'PREPAREE' ELSE f.etat END, 'erreur', f.erreur) || jsonb_build_object('lignes', coalesce((
    SELECT jsonb_agg(jsonb_build_object('jour', l.jour, 'categorie', l.categorie, 'taux', l.taux, 'base', l.base, 'tva', l.tva,
        'nombre', l.nombre, 'documentId', l.document_id, 'sources', (
            SELECT jsonb_agg(jsonb_build_object('documentId', s.document_id, 'numero', d.numero, 'type', d.type,
                'paiementId', s.paiement_id, 'base', s.base, 'tva', s.tva) ORDER BY s.rang)
            FROM systeme.ereporting_source s
            JOIN "Document" d ON d."entrepriseId" = s."entrepriseId" AND d.id = s.document_id
            WHERE s."entrepriseId" = l."entrepriseId" AND s.ereporting_id = l.ereporting_id AND s.ordre = l.ordre))
        ORDER BY l.ordre)
    FROM systeme.ereporting_ligne l
    WHERE l."entrepriseId" = e."entrepriseId" AND l.ereporting_id = e.id), '[]')))::text
FROM systeme.ereporting e
LEFT JOIN systeme.flux_plateforme f ON f."entrepriseId" = e."entrepriseId" AND f.id = e.id
WHERE e.id = $1
