-- Settings of a register. $1 register, $2 step of rounding, $3 usual float, $4 blind count, $5 training mode, $6 cards through the
-- terminal, $7 refunds approved; NULL leaves as it is.
UPDATE systeme.caisse_registre k SET "arrondiEspeces" = coalesce($2::integer, k."arrondiEspeces"),
    "fondHabituel" = coalesce($3::numeric, k."fondHabituel"), "comptageAveugle" = coalesce($4::boolean, k."comptageAveugle"),
    ecole = coalesce($5::boolean, k.ecole), "carteParTerminal" = coalesce($6::boolean, k."carteParTerminal"),
    "retourApprouve" = coalesce($7::boolean, k."retourApprouve"), "updatedAt" = now()
WHERE k."registerId" = $1
