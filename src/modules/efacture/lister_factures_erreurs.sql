-- What is wrong in the inbox, newest first. $1 id after which the page begins, or NULL; $2 rows. Served by
-- facture_recue_erreurs_idx.
SELECT r.id, jsonb_build_object('id', r.id, 'syntaxe', r.syntaxe, 'numero', r.numero, 'codeType', r.code_type,
           'dateEmission', r.date_emission, 'dateEcheance', r.date_echeance, 'devise', r.devise,
           'vendeurNom', r.vendeur_nom, 'vendeurSiren', r.vendeur_siren, 'montant_ht', r.montant_ht,
           'montant_tva', r.montant_tva, 'montant_ttc', r.montant_ttc, 'net_a_payer', r.net_a_payer,
           'conforme', r.conforme, 'source', r.source, 'statut', r.statut, 'statutAt', r.statut_at,
           'recueAt', r.recue_at)::text
FROM systeme.facture_recue r
WHERE r."entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid
  AND r.id < coalesce($1::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
  AND NOT r.conforme
ORDER BY r.id DESC LIMIT $2::int
