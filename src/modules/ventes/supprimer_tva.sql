-- Takes away the VAT of a quote that was reopened; issuing writes it anew. $1 quote.
DELETE FROM systeme.document_tva WHERE "documentId" = $1
