-- Writes payments with the VAT inside them. $1 tenant, $2 the payments, a JSON array of objects, then one array a column of
-- their VAT: payments, documents, categories, rates, bases, VAT.
WITH paiement AS (
    INSERT INTO "Paiement" ("entrepriseId", id, "documentId", date_paiement, montant, moyen_paiement, reference,
        "paiementOrigineId", statut, "registerSessionId")
    SELECT $1, p.* FROM json_to_recordset($2::json) AS p (id uuid, "documentId" uuid, date_paiement date, montant numeric,
        moyen_paiement text, reference text, "paiementOrigineId" uuid, statut text, "registerSessionId" uuid)
)
INSERT INTO systeme.paiement_tva ("entrepriseId", "paiementId", "documentId", categorie, taux, base, tva)
SELECT $1, t.* FROM unnest($3::uuid[], $4::uuid[], $5::text[], $6::numeric[], $7::numeric[], $8::numeric[]) AS t
