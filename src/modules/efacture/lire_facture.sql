-- One received invoice with what was found, its history and its files. $1 id.
SELECT r.statut, (jsonb_build_object('id', r.id, 'syntaxe', r.syntaxe, 'numero', r.numero, 'codeType', r.code_type,
           'dateEmission', r.date_emission, 'dateEcheance', r.date_echeance, 'devise', r.devise,
           'vendeurNom', r.vendeur_nom, 'vendeurSiren', r.vendeur_siren, 'montant_ht', r.montant_ht,
           'montant_tva', r.montant_tva, 'montant_ttc', r.montant_ttc, 'net_a_payer', r.net_a_payer,
           'conforme', r.conforme, 'source', r.source, 'statut', r.statut, 'statutAt', r.statut_at,
           'recueAt', r.recue_at) || jsonb_build_object('contenu', r.contenu, 'constats', r.constats,
           'statuts', coalesce((SELECT jsonb_agg(jsonb_build_object('code', s.code, 'auteur', s.auteur, 'motif', s.motif,
                   'texte', s.texte, 'montants', s.montants, 'faitAt', s.fait_at, 'userId', s.user_id, 'id', s.id)
                   ORDER BY s.fait_at, s.ordre)
               FROM systeme.statut_facture s
               WHERE s."entrepriseId" = r."entrepriseId" AND s.facture_recue_id = r.id), '[]'),
           'fichiers', coalesce((SELECT jsonb_agg(jsonb_build_object('version', f.numero_version, 'type', f.media_type,
                   'sha256', encode(f.sha256, 'hex'), 'taille', octet_length(f.bytes), 'recuAt', f.created_at)
                   ORDER BY f.numero_version)
               FROM systeme.file f
               WHERE f."entrepriseId" = r."entrepriseId" AND f.modele = 'FactureRecue' AND f.modele_id = r.id
                 AND f.kind IN ('PDF', 'XML')), '[]')))::text
FROM systeme.facture_recue r
WHERE r.id = $1
