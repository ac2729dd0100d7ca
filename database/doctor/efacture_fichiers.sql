-- Every received invoice has its files, from the first without hole, and each is the one whose SHA-256 the chained journal (an
-- invoice put in by hand) or the exchange that brought it recorded. Every exchange has its file.
SELECT r."entrepriseId" AS entreprise, r.id AS facture, r.numero,
       format('%s fichiers, le dernier de version %s', count(f.id), coalesce(max(f.numero_version), 0)) AS faute
FROM systeme.facture_recue r
LEFT JOIN systeme.file f ON f."entrepriseId" = r."entrepriseId" AND f.modele = 'FactureRecue' AND f.modele_id = r.id
    AND f.kind IN ('PDF', 'XML')
GROUP BY r."entrepriseId", r.id, r.numero
HAVING count(f.id) = 0 OR count(f.id) <> max(f.numero_version)
UNION ALL
SELECT f."entrepriseId", f.modele_id, NULL, format('rien ne dit que le fichier %s a été reçu', f.numero_version)
FROM systeme.file f
WHERE f.modele = 'FactureRecue'
  AND NOT EXISTS (SELECT FROM "UserActivity" a
                  WHERE a."entrepriseId" = f."entrepriseId" AND a."modeleId" = f.modele_id AND a.action = 'deposer'
                    AND a.apres ->> 'sha256' = encode(f.sha256, 'hex'))
  AND NOT EXISTS (SELECT FROM systeme.flux_plateforme x
                  WHERE x."entrepriseId" = f."entrepriseId" AND x.facture_recue_id = f.modele_id AND x.sens = 'RECEPTION'
                    AND x.type = 'FACTURE' AND x.sha256 = f.sha256)
UNION ALL
SELECT x."entrepriseId", coalesce(x.facture_recue_id, x.document_id), x.nom, 'l''échange n''a pas le fichier dont il garde l''empreinte'
FROM systeme.flux_plateforme x
WHERE NOT EXISTS (SELECT FROM systeme.file f
                  WHERE f."entrepriseId" = x."entrepriseId" AND f.sha256 = x.sha256
                    AND f.modele_id IN (x.id, x.document_id, x.facture_recue_id))
