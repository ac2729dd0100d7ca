-- Locks documents in the order of their ids. $1 documents. A statement before the look at what was sent of them: that look
-- then sees what was decided before the lock was got.
SELECT d.id FROM "Document" d WHERE d.id = ANY ($1::uuid[]) ORDER BY d.id FOR NO KEY UPDATE
