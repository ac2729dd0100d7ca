-- The VAT of the payments of a document is, rate by rate, the part of its VAT that their sum settles (conformite-fr 2.5):
-- all of it once it is paid. What deposits deduct of each rate was settled with them (R-DOC-5); what is paid too much carries
-- none.
WITH nets AS (
    SELECT d."entrepriseId", d.id, d.numero, t.ordre, t.categorie, t.taux, t.montant - coalesce(a.tva, 0) AS tva,
           t.base + t.montant - coalesce(a.ttc, 0) AS ttc, least(greatest(d.montant_paye, 0), d."netAPayer") AS regle
    FROM "Document" d
    JOIN systeme.document_tva t ON t."entrepriseId" = d."entrepriseId" AND t."documentId" = d.id
    LEFT JOIN (SELECT "entrepriseId", "documentId", categorie, taux, sum(montant_tva) AS tva, sum(montant_ttc) AS ttc
               FROM systeme.document_acompte GROUP BY 1, 2, 3, 4) a
        ON a."entrepriseId" = d."entrepriseId" AND a."documentId" = d.id AND a.categorie = t.categorie AND a.taux = t.taux
    WHERE d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR') AND d.statut <> 'BROUILLON'
), groupes AS (
    SELECT n.*, sum(ttc) OVER (PARTITION BY "entrepriseId", id ORDER BY ordre) AS cumul,
           sum(ttc) OVER (PARTITION BY "entrepriseId", id) * 1.0000000000000000 AS total
    FROM nets n
), parts AS (
    SELECT g.*, round(regle * cumul / total, 2) - round(regle * (cumul - ttc) / total, 2) AS part
    FROM groupes g WHERE ttc <> 0 AND total > 0
), attendu AS (
    SELECT "entrepriseId", id, numero, categorie, taux, part AS ttc, round(part * tva / ttc, 2) AS tva
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
