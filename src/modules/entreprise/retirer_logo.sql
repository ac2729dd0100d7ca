-- Leaves the company without a logo; documents that show the old one keep it. $1 tenant.
UPDATE "ParametresEntreprise" SET logo = NULL WHERE "entrepriseId" = $1::uuid
