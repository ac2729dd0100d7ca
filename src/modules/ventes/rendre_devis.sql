-- A quote whose draft invoice is deleted is no longer invoiced: it is accepted again. $1 draft.
UPDATE "Document" SET statut = 'ACCEPTE'
WHERE type = 'DEVIS' AND statut = 'FACTURE'
  AND id = ANY (ARRAY(SELECT k."cibleId" FROM systeme.document_lien k WHERE k."documentId" = $1 AND k.nature = 'DEVIS_DE'))
