-- Notes a dispute, a promise or a bad debt of a document, with the VAT that a bad debt leaves unpaid; or what a payment changes
-- of a bad debt, never before the day that it was declared. $1 tenant, $2 id, $3 document, $4 nature, $5 date, $6 what was left to pay, $7 reason, $8 user, $9 now, then one array a column: categories,
-- rates, bases, VAT.
WITH suivi AS (
    INSERT INTO systeme.suivi_reglement ("entrepriseId", id, "documentId", nature, date, montant, motif, "createdById",
        "createdAt")
    SELECT $1, $2, $3, $4,
           CASE $4::text WHEN 'RECOUVREMENT' THEN greatest($5::date, (SELECT max(p.date) FROM systeme.suivi_reglement p
               WHERE p."entrepriseId" = $1 AND p."documentId" = $3 AND p.nature = 'IRRECOUVRABLE')) ELSE $5 END,
           $6, $7, $8, $9
)
INSERT INTO systeme.irrecouvrable_tva ("entrepriseId", "suiviId", "documentId", categorie, taux, base, tva)
SELECT $1, $2, $3, t.* FROM unnest($10::text[], $11::numeric[], $12::numeric[], $13::numeric[]) AS t
