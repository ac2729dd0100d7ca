-- Whether something came of a document: delivered or invoiced for good; taken by any other document, drafts included.
-- $1 document. One row.
SELECT coalesce(bool_or(a.livree <> 0 OR a.facturee <> 0), false) OR EXISTS (
           SELECT FROM systeme.document_lien k
           JOIN "Document" f ON f."entrepriseId" = k."entrepriseId" AND f.id = k."documentId"
           WHERE k."cibleId" = $1 AND f.type IN ('FACTURE', 'FACTURE_ACOMPTE') AND f.statut IN ('VALIDE', 'ENVOYE')),
       coalesce(bool_or(a.reprise <> 0), false) OR EXISTS (
           SELECT FROM systeme.document_lien k
           JOIN "Document" f ON f."entrepriseId" = k."entrepriseId" AND f.id = k."documentId"
           WHERE k."cibleId" = $1 AND f.type = 'FACTURE_ACOMPTE' AND f.statut = 'BROUILLON')
FROM systeme.ligne_avancement a
WHERE a."documentId" = $1
