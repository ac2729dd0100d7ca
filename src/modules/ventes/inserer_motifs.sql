-- Writes the motives of exemption of a document. $1 tenant, $2 document, then arrays: categories, texts, VATEX codes.
INSERT INTO systeme.document_motif ("entrepriseId", "documentId", categorie, texte, code_vatex)
SELECT $1, $2, m.* FROM unnest($3::text[], $4::text[], $5::text[]) AS m
