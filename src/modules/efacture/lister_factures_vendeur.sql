-- The inbox of one seller, newest first. $1 to $3 as in lister_factures_statut.sql, $4 SIREN, $5 status or NULL.
-- Served by facture_recue_vendeur_idx.
SELECT r.id, jsonb_build_object('id', r.id, 'syntaxe', r.syntaxe, 'numero', r.numero, 'codeType', r.code_type,
           'dateEmission', r.date_emission, 'dateEcheance', r.date_echeance, 'devise', r.devise,
           'vendeurNom', r.vendeur_nom, 'vendeurSiren', r.vendeur_siren, 'montant_ht', r.montant_ht,
           'montant_tva', r.montant_tva, 'montant_ttc', r.montant_ttc, 'net_a_payer', r.net_a_payer,
           'conforme', r.conforme, 'source', r.source, 'statut', r.statut, 'statutAt', r.statut_at,
           'recueAt', r.recue_at)::text
FROM systeme.facture_recue r
WHERE r."entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid
  AND r.id < coalesce($1::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
  AND r.vendeur_siren = $4::text AND ($3::boolean IS NULL OR r.conforme = $3) AND ($5::int IS NULL OR r.statut = $5)
ORDER BY r.id DESC LIMIT $2::int
