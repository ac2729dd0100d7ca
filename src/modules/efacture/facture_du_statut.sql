-- The invoice that a status message names. $1 number, $2 seller's SIREN, $3 whether the seller is us. Locks its current
-- status. One row: issued document or received invoice, status and its moment in microseconds.
SELECT d.id AS document, NULL::uuid AS recue, coalesce(f.statut, 0) AS statut,
       coalesce((extract(epoch FROM f.statut_at) * 1000000)::bigint, 0) AS moment, f.id AS envoi
FROM "Document" d
JOIN systeme.flux_plateforme f ON f."entrepriseId" = d."entrepriseId" AND f.document_id = d.id AND f.sens = 'ENVOI'
    AND f.type = 'FACTURE'
WHERE $3::boolean AND d.numero = $1
UNION ALL
SELECT NULL, r.id, r.statut, coalesce((extract(epoch FROM r.statut_at) * 1000000)::bigint, 0), NULL
FROM systeme.facture_recue r
WHERE NOT $3::boolean AND r.numero = $1 AND r.vendeur_siren = $2
LIMIT 1
