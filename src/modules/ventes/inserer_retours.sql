-- Records what came back of delivery note lines. $1 tenant, $2 delivery note, $3 ids, $4 lines, $5 quantities, $6 motif,
-- $7 author.
INSERT INTO systeme.ligne_retour ("entrepriseId", "documentId", id, "ligneId", quantite, motif, "createdById")
SELECT $1, $2, r.id, r.ligne, r.quantite, $6, $7
FROM unnest($3::uuid[], $4::uuid[], $5::numeric[]) AS r(id, ligne, quantite)
