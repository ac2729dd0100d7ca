-- An issued document whose buyer waits for something: what its message must name. $1 document. Locks the exchange.
SELECT coalesce(f.statut, 0), f.id, d.numero, d."codeType", d."dateEmission", d.destinataire ->> 'siren',
       d.destinataire ->> 'nom', f.destinataire, (extract(epoch FROM f.cree_at) * 1000000)::bigint
FROM "Document" d
JOIN systeme.flux_plateforme f ON f."entrepriseId" = d."entrepriseId" AND f.document_id = d.id AND f.sens = 'ENVOI'
    AND f.type = 'FACTURE' AND f.etat IN ('ENVOYE', 'ACCEPTE')
WHERE d.id = $1
FOR NO KEY UPDATE OF f
