-- Replaces the content of a draft whose row is locked. $1 id, then as $4 to $22 of inserer_document.sql.
UPDATE "Document" SET type = $2, "clientId" = $3, "storeId" = coalesce($4::uuid, "storeId"), "serieId" = $5, objet = $6,
    notes = $7, conditions = $8, "referenceClient" = $9, "dateEmission" = $10, "dateEcheance" = $11,
    "dateValidite" = $12, "dateLivraison" = $13, "modePrix" = $14, remise = $15, "remiseType" = $16, montant_ht = $17,
    montant_tva = $18, montant_ttc = $19, "acompteDeduit" = $20
WHERE id = $1
RETURNING version, "storeId"
