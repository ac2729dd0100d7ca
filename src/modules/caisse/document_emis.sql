-- Is it an issued document of the company? $1 document.
SELECT d.id FROM "Document" d WHERE d.id = $1 AND d.numero IS NOT NULL AND d.type IN ('TICKET', 'AVOIR', 'FACTURE')
