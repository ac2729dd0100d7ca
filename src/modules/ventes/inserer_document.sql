-- Writes a new draft. $1 id, $2 tenant, $3 author, $4 type, $5 client, $6 store (the main one when null), $7 serie,
-- $8 objet, $9 notes, $10 conditions, $11 referenceClient, $12 to $15 dates of issue, due, validity, delivery,
-- $16 modePrix, $17 remise, $18 its kind, $19 to $21 totals, $22 deposits deducted, $23 origin.
INSERT INTO "Document" (id, "entrepriseId", "createdById", type, "clientId", "storeId", "serieId", objet, notes,
    conditions, "referenceClient", "dateEmission", "dateEcheance", "dateValidite", "dateLivraison", "modePrix", remise,
    "remiseType", montant_ht, montant_tva, montant_ttc, "acompteDeduit", "documentOrigineId")
VALUES ($1, $2, $3, $4, $5,
    coalesce($6::uuid, (SELECT s.id FROM "Store" s WHERE s."entrepriseId" = $2 AND s."isMainStore")),
    $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)
RETURNING version, "storeId"
