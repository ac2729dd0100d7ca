-- Which of these stores the company has. $1 ids.
SELECT s.id FROM "Store" s WHERE s.id = ANY ($1::uuid[])
