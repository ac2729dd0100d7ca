-- Counts the lines of a delivery note that never left as returned, so that others may deliver them. $1 delivery note,
-- $2 author.
INSERT INTO systeme.ligne_retour ("entrepriseId", "documentId", "ligneId", quantite, motif, "createdById")
SELECT l."entrepriseId", l."documentId", l.id, l.quantite, 'Bon annulé avant son départ', $2
FROM "LigneDocument" l
WHERE l."documentId" = $1 AND l.type IN ('ARTICLE', 'LIBRE') AND l.quantite <> 0
