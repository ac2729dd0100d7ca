-- A document goes to the client: its state, and the moment of the first time. $1 document, $2 state, $3 now.
UPDATE "Document" SET statut = $2::text, "envoyeAt" = coalesce("envoyeAt", $3::timestamptz) WHERE id = $1::uuid
