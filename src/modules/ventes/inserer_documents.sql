-- Writes new drafts. $1 tenant, $2 the drafts; a draft without a store goes to the main one. Its date of entry is the
-- program's, as its date of issue by default is.
INSERT INTO "Document" ("entrepriseId", id, "createdById", type, "clientId", "storeId", "serieId", objet, notes,
    conditions, "referenceClient", "dateEmission", "dateEcheance", "dateValidite", "dateLivraison", "modePrix", remise,
    "remiseType", montant_ht, montant_tva, montant_ttc, "acompteDeduit", montant_paye, "documentOrigineId", "registerSessionId", "createdAt")
SELECT $1, d.id, d."createdById", d.type, d."clientId",
    coalesce(d."storeId", (SELECT s.id FROM "Store" s WHERE s."entrepriseId" = $1 AND s."isMainStore")),
    d."serieId", d.objet, d.notes, d.conditions, d."referenceClient", d."dateEmission", d."dateEcheance", d."dateValidite",
    d."dateLivraison", d."modePrix", d.remise, d."remiseType", d.montant_ht, d.montant_tva, d.montant_ttc,
    d."acompteDeduit", d.montant_paye, d."documentOrigineId", d."registerSessionId", d."createdAt"
FROM unnest($2::systeme.nouveau_document[]) AS d
RETURNING version, "storeId", id
