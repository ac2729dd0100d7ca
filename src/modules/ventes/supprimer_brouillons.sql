-- Deletes drafts; their lines and links go with them. $1 documents.
DELETE FROM "Document" WHERE id = ANY ($1::uuid[])
