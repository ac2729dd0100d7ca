-- Why: the VAT on receipts of an invoice that another replaced (384) was declared twice. Issuing the 384 ends the old claim by a
--      COMPENSATION, which makes due all that was not due yet of its VAT; what is taken back on that day is therefore due too, and does
--      not wait for a payment that never comes. What remains due is the part of what was paid in the VAT of the new invoice.
-- Safe on live data: replaces a view; reports of the periods of such invoices show the VAT that was due.
-- Undo: make systeme.tva_facturee as in 0051.

-- As in 0051; whatever is given back takes its VAT back at once.
CREATE OR REPLACE VIEW systeme.tva_facturee WITH (security_invoker = true) AS
SELECT d."entrepriseId", d."dateEmission" AS date, d.id AS "documentId", d.type, t.categorie, t.taux,
       CASE d.type WHEN 'AVOIR' THEN -t.base ELSE t.base END AS base,
       CASE d.type WHEN 'AVOIR' THEN -t.montant ELSE t.montant END AS tva,
       t.categorie = 'S' AND CASE d.type
           WHEN 'TICKET' THEN false
           WHEN 'AVOIR' THEN coalesce((SELECT o.type <> 'TICKET' AND o."tvaExigibilite" = 'ENCAISSEMENT' FROM "Document" o
                WHERE o."entrepriseId" = d."entrepriseId" AND o.id = d."documentOrigineId"),
               coalesce(d."tvaExigibilite" = 'ENCAISSEMENT', false))
           ELSE coalesce(d."tvaExigibilite" = 'ENCAISSEMENT', false) END AS "surEncaissement"
FROM "Document" d
JOIN systeme.document_tva t ON t."entrepriseId" = d."entrepriseId" AND t."documentId" = d.id
WHERE d.numero IS NOT NULL AND d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET')
UNION ALL
SELECT d."entrepriseId", d."dateEmission", d.id, d.type, c.categorie, c.taux,
       CASE d.type WHEN 'AVOIR' THEN c.montant_ht ELSE -c.montant_ht END,
       CASE d.type WHEN 'AVOIR' THEN c.montant_tva ELSE -c.montant_tva END,
       c.categorie = 'S' AND coalesce(CASE d.type WHEN 'AVOIR' THEN (SELECT o."tvaExigibilite" FROM "Document" o
           WHERE o."entrepriseId" = d."entrepriseId" AND o.id = d."documentOrigineId")
           ELSE d."tvaExigibilite" END = 'ENCAISSEMENT', false)
FROM systeme.document_acompte c
JOIN "Document" d ON d."entrepriseId" = c."entrepriseId" AND d.id = c."documentId"
WHERE d.numero IS NOT NULL
UNION ALL
SELECT n."entrepriseId", n."dateEmission", n.id, n.type, r.categorie, r.taux, -r.base, -r.tva, false
FROM systeme.document_lien k
JOIN "Document" n ON n."entrepriseId" = k."entrepriseId" AND n.id = k."documentId"
JOIN "Document" o ON o."entrepriseId" = k."entrepriseId" AND o.id = k."cibleId"
CROSS JOIN LATERAL (
    SELECT t.categorie, t.taux, t.base, t.montant AS tva FROM systeme.document_tva t
    WHERE t."entrepriseId" = o."entrepriseId" AND t."documentId" = o.id
    UNION ALL
    SELECT c.categorie, c.taux, -c.montant_ht, -c.montant_tva FROM systeme.document_acompte c
    WHERE c."entrepriseId" = o."entrepriseId" AND c."documentId" = o.id) r
WHERE k.nature = 'REMPLACE' AND n.numero IS NOT NULL AND o.numero IS NOT NULL;
