-- Removes charges, motives and deductions of a draft before they are written anew. $1 document.
WITH frais AS (DELETE FROM systeme.document_frais WHERE "documentId" = $1),
     motifs AS (DELETE FROM systeme.document_motif WHERE "documentId" = $1)
DELETE FROM systeme.document_acompte WHERE "documentId" = $1
