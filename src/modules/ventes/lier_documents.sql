-- Links a draft to the document that it comes from. $1 tenant, $2 draft, $3 origin, $4 nature.
INSERT INTO systeme.document_lien ("entrepriseId", "documentId", "cibleId", nature) VALUES ($1, $2, $3, $4)
