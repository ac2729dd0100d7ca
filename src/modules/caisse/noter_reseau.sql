-- Registers that begin or cease to sell without network. $1 registers, $2 whether they sell without it.
UPDATE systeme.caisse_registre k SET degrade = s.degrade FROM unnest($1::uuid[], $2::boolean[]) AS s(registre, degrade)
WHERE k."registerId" = s.registre
