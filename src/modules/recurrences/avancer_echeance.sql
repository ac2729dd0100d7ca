-- Notes a step of a turn. $1 template, $2 rank, $3 step, $4 document, $5 what stops it.
UPDATE systeme.recurrence_echeance SET etape = $3::text, "documentId" = $4::uuid, erreur = $5::text
WHERE "modeleId" = $1::uuid AND rang = $2::int
