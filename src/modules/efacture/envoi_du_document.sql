-- What is known of the sending of an issued document. $1 document. Locks the document.
SELECT d.type, d.statut, d.numero, d.destinataire ->> 'type', coalesce(d.destinataire ->> 'pays', 'FR'),
       d.destinataire ->> 'siren', coalesce(nullif(d.destinataire ->> 'adresseElectronique', ''), d.destinataire ->> 'siren'),
       f.id, f.etat
FROM "Document" d
LEFT JOIN systeme.flux_plateforme f ON f."entrepriseId" = d."entrepriseId" AND f.document_id = d.id AND f.sens = 'ENVOI'
    AND f.type = 'FACTURE'
WHERE d.id = $1
FOR NO KEY UPDATE OF d
