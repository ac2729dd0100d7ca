-- An exchange that waits, with the file it carries. $1 its id. Locks it. The file is the one of that SHA-256: of the
-- issued document, of the status, or of the declaration.
SELECT f.etat, f.type, f.nom, f.destinataire, encode(f.sha256, 'hex'), f.tentatives, p.bytes, p.kind, p.media_type,
       f.document_id IS NOT NULL, m.siren, m."plateformeAgreee", d.destinataire ->> 'siren', e.flux
FROM systeme.flux_plateforme f
JOIN "ParametresEntreprise" m ON m."entrepriseId" = f."entrepriseId"
LEFT JOIN "Document" d ON d."entrepriseId" = f."entrepriseId" AND d.id = f.document_id
LEFT JOIN systeme.ereporting e ON e."entrepriseId" = f."entrepriseId" AND e.id = f.id
LEFT JOIN LATERAL (
    SELECT x.bytes, x.kind, x.media_type FROM systeme.file x
    WHERE x."entrepriseId" = f."entrepriseId" AND x.kind IN ('PDF', 'XML', 'UBL') AND x.sha256 = f.sha256
      AND x.modele = CASE f.type WHEN 'FACTURE' THEN 'Document' WHEN 'STATUT' THEN 'StatutFacture' ELSE 'EReporting' END
      AND x.modele_id = CASE f.type WHEN 'FACTURE' THEN f.document_id ELSE f.id END
    LIMIT 1) p ON true
WHERE f.id = $1
FOR NO KEY UPDATE OF f
