-- The VAT of the payments of a document is, rate by rate, the part of its VAT that their sum settles (conformite-fr 2.5):
-- all of it once it is paid. Deposits deducted were settled before; what is paid too much carries none.
WITH groupes AS (
    SELECT d."entrepriseId", d.id, d.numero, t.categorie, t.taux, t.montant AS tva, t.base + t.montant AS ttc,
           sum(t.base + t.montant) OVER (PARTITION BY d."entrepriseId", d.id ORDER BY t.ordre) AS cumul,
           sum(t.base + t.montant) OVER (PARTITION BY d."entrepriseId", d.id) * 1.0000000000000000 AS total,
           d."acompteDeduit" AS de, d."acompteDeduit" + least(greatest(d.montant_paye, 0), d."netAPayer") AS a
    FROM "Document" d
    JOIN systeme.document_tva t ON t."entrepriseId" = d."entrepriseId" AND t."documentId" = d.id
    WHERE d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR') AND d.statut <> 'BROUILLON' AND d.montant_ttc > 0
), parts AS (
    SELECT g.*, round(a * cumul / total, 2) - round(a * (cumul - ttc) / total, 2) AS part_a,
           round(de * cumul / total, 2) - round(de * (cumul - ttc) / total, 2) AS part_de
    FROM groupes g WHERE ttc <> 0
), attendu AS (
    SELECT "entrepriseId", id, numero, categorie, taux, part_a - part_de AS ttc,
           round(part_a * tva / ttc, 2) - round(part_de * tva / ttc, 2) AS tva
    FROM parts
), garde AS (
    SELECT "entrepriseId", "documentId", categorie, taux, sum(base + tva) AS ttc, sum(tva) AS tva
    FROM systeme.paiement_tva GROUP BY 1, 2, 3, 4
)
SELECT coalesce(a."entrepriseId", g."entrepriseId") AS entreprise, coalesce(a.id, g."documentId") AS document, a.numero,
       format('taux %s %s : %s dont TVA %s réglés, les paiements portent %s dont %s', coalesce(a.categorie, g.categorie),
              coalesce(a.taux, g.taux), coalesce(a.ttc, 0), coalesce(a.tva, 0), coalesce(g.ttc, 0), coalesce(g.tva, 0)) AS faute
FROM attendu a
FULL JOIN garde g ON g."entrepriseId" = a."entrepriseId" AND g."documentId" = a.id AND g.categorie = a.categorie
    AND g.taux = a.taux
WHERE coalesce(a.ttc, 0) <> coalesce(g.ttc, 0) OR coalesce(a.tva, 0) <> coalesce(g.tva, 0)
