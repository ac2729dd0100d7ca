-- Moves a document along a declared transition. $1 document, $2 new state.
UPDATE "Document" SET statut = $2 WHERE id = $1 RETURNING version
