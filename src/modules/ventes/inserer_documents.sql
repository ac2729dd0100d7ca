-- Writes new drafts. $1 tenant, $2 the drafts, a JSON array of objects; a draft without a store goes to the main one.
-- Its date of entry is the program's, as its date of issue by default is.
INSERT INTO "Document" ("entrepriseId", id, "createdById", type, "clientId", "storeId", "serieId", objet, notes,
    conditions, "referenceClient", "dateEmission", "dateEcheance", "dateValidite", "dateLivraison", "modePrix", remise,
    "remiseType", montant_ht, montant_tva, montant_ttc, "acompteDeduit", montant_paye, "documentOrigineId", "registerSessionId", "createdAt")
SELECT $1, d.id, d."createdById", d.type, d."clientId",
    coalesce(d."storeId", (SELECT s.id FROM "Store" s WHERE s."entrepriseId" = $1 AND s."isMainStore")),
    d."serieId", d.objet, d.notes, d.conditions, d."referenceClient", d."dateEmission", d."dateEcheance", d."dateValidite",
    d."dateLivraison", d."modePrix", coalesce(d.remise, 0), coalesce(d."remiseType", 'POURCENT'), d.montant_ht, d.montant_tva, d.montant_ttc,
    d."acompteDeduit", coalesce(d.montant_paye, 0), d."documentOrigineId", d."registerSessionId", d."createdAt"
FROM json_to_recordset($2::json) AS d (id uuid, "createdById" uuid, type text, "clientId" uuid, "storeId" uuid,
    "serieId" uuid, objet text, notes text, conditions text, "referenceClient" text, "dateEmission" date,
    "dateEcheance" date, "dateValidite" date, "dateLivraison" date, "modePrix" text, remise numeric, "remiseType" text,
    montant_ht numeric, montant_tva numeric, montant_ttc numeric, "acompteDeduit" numeric, montant_paye numeric, "documentOrigineId" uuid,
    "registerSessionId" uuid, "createdAt" timestamptz)
RETURNING version, "storeId", id
