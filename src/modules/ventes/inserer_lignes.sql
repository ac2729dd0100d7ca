-- Writes the lines of documents in one statement. $1 tenant, $2 the lines.
INSERT INTO "LigneDocument" ("entrepriseId", "documentId", id, ordre, type, designation, description, quantite, unite,
    prix_unitaire_ht, prix_unitaire_ttc, tva, "categorieTva", remise, "remiseType", montant_ht, montant_tva, montant_ttc,
    "articleId", "ligneOrigineId")
SELECT $1::uuid, l.* FROM unnest($2::systeme.nouvelle_ligne[]) AS l
