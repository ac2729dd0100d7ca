-- The exchange of an issued document and the statuses that came back: current status, all as JSON. $1 document.
SELECT coalesce(f.statut, 0), jsonb_build_object('documentId', d.id, 'numero', d.numero, 'etat', f.etat, 'suivi', f.id, 'flux', f.flux,
    'sha256', encode(f.sha256, 'hex'), 'destinataire', f.destinataire, 'tentatives', f.tentatives, 'erreur', f.erreur,
    'statut', coalesce(f.statut, 0), 'statutAt', f.statut_at, 'envoyeAt', f.envoye_at,
    'statuts', coalesce((SELECT jsonb_agg(jsonb_build_object('code', s.code, 'auteur', s.auteur, 'motif', s.motif,
            'texte', s.texte, 'montants', s.montants, 'faitAt', s.fait_at, 'paiementId', s.paiement_id, 'id', s.id)
            ORDER BY s.fait_at, s.ordre)
        FROM systeme.statut_facture s WHERE s."entrepriseId" = d."entrepriseId" AND s.document_id = d.id), '[]'))::text
FROM "Document" d
LEFT JOIN systeme.flux_plateforme f ON f."entrepriseId" = d."entrepriseId" AND f.document_id = d.id AND f.sens = 'ENVOI'
    AND f.type = 'FACTURE'
WHERE d.id = $1
