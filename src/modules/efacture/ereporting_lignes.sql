-- The lines of a declaration as they are written to the platform. $1 declaration.
SELECT l.jour, l.categorie, l.taux, l.base, l.tva, l.nombre, d.numero, d."dateEmission", d."codeType", d.destinataire ->> 'nom',
       coalesce(d.destinataire ->> 'pays', ''), coalesce(d.destinataire ->> 'numeroTva', '')
FROM systeme.ereporting_ligne l
LEFT JOIN "Document" d ON d."entrepriseId" = l."entrepriseId" AND d.id = l.document_id
WHERE l.ereporting_id = $1
ORDER BY l.ordre
