-- Keeps the store of a register as it is until the end: closing it waits, and sees what was opened. $1 register.
SELECT m.id FROM "Register" r JOIN "Store" m ON m."entrepriseId" = r."entrepriseId" AND m.id = r."storeId"
WHERE r.id = $1
FOR KEY SHARE OF m
