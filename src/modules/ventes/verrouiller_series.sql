-- Locks all series of the company, always in the same order: who changes what they serve waits for whom does so too.
SELECT s.id FROM "SerieDocument" s ORDER BY s.id FOR NO KEY UPDATE
