-- Locks a person and all owners, in one order, before they are read: two owners who suspend each other wait here, and
-- changes of one person's exceptions follow one another. $1 user.
SELECT u.id FROM "User" u
WHERE u.id = $1::uuid OR u.role = 'PROPRIETAIRE'
ORDER BY u.id
FOR NO KEY UPDATE
