-- Replaces the content of a draft whose row is locked. $1 id, $2 type, $3 client, $4 store (the one it has when null),
-- $5 serie, $6 objet, $7 notes, $8 conditions, $9 referenceClient, $10 to $13 dates of issue, due, validity, delivery,
-- $14 modePrix, $15 remise, $16 its kind, $17 to $19 totals, $20 deposits deducted.
UPDATE "Document" SET type = $2, "clientId" = $3, "storeId" = coalesce($4::uuid, "storeId"), "serieId" = $5, objet = $6,
    notes = $7, conditions = $8, "referenceClient" = $9, "dateEmission" = $10, "dateEcheance" = $11,
    "dateValidite" = $12, "dateLivraison" = $13, "modePrix" = $14, remise = $15, "remiseType" = $16, montant_ht = $17,
    montant_tva = $18, montant_ttc = $19, "acompteDeduit" = $20
WHERE id = $1
RETURNING version, "storeId", id
