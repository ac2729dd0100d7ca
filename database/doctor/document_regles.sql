-- Each document obeys the rules between its columns, as the trigger enforced them (R-DOC-2): TTC = HT + TVA, what
-- remains to pay = net - paid, state fit for the type, complete when issued.
SELECT "entrepriseId" AS entreprise, id AS document, numero, systeme.document_regle_violee(d) AS faute
FROM "Document" d
WHERE systeme.document_regle_violee(d) IS NOT NULL OR montant_ttc <> montant_ht + montant_tva
