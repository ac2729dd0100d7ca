-- Every file of an issued document is the one whose SHA-256 the audit journal recorded when it was frozen (R-DOC-2):
-- whoever replaces the bytes and their SHA-256 would have to rewrite the chained journal as well.
SELECT f."entrepriseId" AS entreprise, f.id AS fichier, f.modele_id AS document, f.kind,
       'le journal ne connaît pas ce contenu' AS faute
FROM systeme.file f
WHERE f.modele = 'Document' AND f.kind IN ('PDF', 'XML', 'UBL')
  AND NOT EXISTS (SELECT FROM "UserActivity" a
                  WHERE a."entrepriseId" = f."entrepriseId" AND a."modeleId" = f.modele_id AND a.action = 'figer'
                    AND a.apres ->> 'sha256' = encode(f.sha256, 'hex'))
  AND NOT EXISTS (SELECT FROM systeme.document_non_verifiable n
                  WHERE n."entrepriseId" = f."entrepriseId" AND n."documentId" = f.modele_id)
