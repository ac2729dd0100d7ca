-- The main store of the company.
SELECT s.id FROM "Store" s WHERE s."isMainStore"
