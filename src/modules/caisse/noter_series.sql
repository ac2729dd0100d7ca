-- The series of a register. $1 register, $2 of its tickets, $3 of its credit notes.
UPDATE systeme.caisse_registre SET "serieTicketId" = $2, "serieAvoirId" = $3 WHERE "registerId" = $1
