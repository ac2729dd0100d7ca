-- The device of a register changes. $1 tenant, $2 register, $3 device, $4 name, $5 user, $6 now.
WITH ancien AS (
    UPDATE systeme.caisse_appareil SET "remplaceAt" = $6 WHERE "registerId" = $2 AND "remplaceAt" IS NULL
), nouveau AS (
    INSERT INTO systeme.caisse_appareil ("entrepriseId", id, "registerId", nom, "associeParId", "associeAt")
    VALUES ($1, $3, $2, $4, $5, $6)
)
UPDATE systeme.caisse_registre SET "appareilId" = $3, "updatedAt" = $6 WHERE "registerId" = $2
