-- A received invoice whose status is about to change. $1 id. Locks it.
SELECT r.statut, r.numero, r.code_type, r.date_emission, r.vendeur_siren, r.vendeur_nom,
       coalesce(r.vendeur_adresse, r.vendeur_siren), r.devise, (extract(epoch FROM r.recue_at) * 1000000)::bigint
FROM systeme.facture_recue r
WHERE r.id = $1
FOR NO KEY UPDATE
