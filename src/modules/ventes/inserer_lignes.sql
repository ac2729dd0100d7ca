-- Writes the lines of a document in one statement, in the order of the arrays. $1 tenant, $2 document, then one array a
-- column: ids, articles, types, designations, descriptions, quantities, units, prices net and gross, rates, categories,
-- discounts and their kinds, amounts net, VAT and gross, lines of origin.
INSERT INTO "LigneDocument" ("entrepriseId", "documentId", id, "articleId", type, designation, description, quantite,
    unite, prix_unitaire_ht, prix_unitaire_ttc, tva, "categorieTva", remise, "remiseType", montant_ht, montant_tva,
    montant_ttc, "ligneOrigineId", ordre)
SELECT $1, $2, l.*
FROM unnest($3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::numeric[], $9::text[], $10::numeric[],
            $11::numeric[], $12::numeric[], $13::text[], $14::numeric[], $15::text[], $16::numeric[], $17::numeric[],
            $18::numeric[], $19::uuid[]) WITH ORDINALITY AS l
