-- Why: the invoice of a ticket (BT-23 B7, S7) stands in its place: the link REMPLACE gives the ticket back on the day of the
--      invoice, so that turnover and VAT count once. A ticket made its VAT due when it was issued, whatever it sold; and
--      what it was paid is now on the account of the client of the invoice.
-- Safe on live data: adds rows to a table of rules, replaces two views.
-- Undo: the views of 0030_compta_tva.sql; DELETE FROM systeme.document_transition WHERE verbe = 'facturer'.

INSERT INTO systeme.document_transition (type, de, verbe, vers) VALUES
    ('TICKET', 'VALIDE', 'facturer', 'VALIDE'),
    ('TICKET', 'ENVOYE', 'facturer', 'ENVOYE');

-- As in 0030; a ticket that is given back takes its VAT back at once.
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
SELECT n."entrepriseId", n."dateEmission", n.id, n.type, r.categorie, r.taux, -r.base, -r.tva,
       r.categorie = 'S' AND o.type <> 'TICKET' AND coalesce(o."tvaExigibilite" = 'ENCAISSEMENT', false)
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

-- As in 0030; a ticket is given back on the account of the client of its invoice, where its payment settles that one. The
-- ticket itself is settled by what paid it.
CREATE OR REPLACE VIEW systeme.mouvement_client WITH (security_invoker = true) AS
SELECT d."entrepriseId", d."clientId", d."dateEmission" AS date, d.id AS "documentId", NULL::uuid AS "paiementId",
       CASE WHEN d.type = 'AVOIR' THEN coalesce(d."documentOrigineId", d.id) ELSE d.id END AS "racineId", d.type AS nature,
       CASE d.type WHEN 'AVOIR' THEN -d."netAPayer" ELSE d."netAPayer" END AS montant, false AS interne
FROM "Document" d
WHERE d.numero IS NOT NULL AND d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET')
UNION ALL
SELECT n."entrepriseId", CASE o.type WHEN 'TICKET' THEN n."clientId" ELSE o."clientId" END, n."dateEmission", n.id, NULL,
       CASE o.type WHEN 'TICKET' THEN n.id ELSE o.id END, 'REPRISE', -o."netAPayer", false
FROM systeme.document_lien k
JOIN "Document" n ON n."entrepriseId" = k."entrepriseId" AND n.id = k."documentId"
JOIN "Document" o ON o."entrepriseId" = k."entrepriseId" AND o.id = k."cibleId"
WHERE k.nature = 'REMPLACE' AND n.numero IS NOT NULL AND o.numero IS NOT NULL
UNION ALL
SELECT p."entrepriseId", d."clientId", p.date_paiement, d.id, p.id,
       CASE WHEN d.type = 'AVOIR' THEN coalesce(d."documentOrigineId", d.id) ELSE d.id END, p.moyen_paiement,
       CASE d.type WHEN 'AVOIR' THEN p.montant ELSE -p.montant END, p.moyen_paiement IN ('AVOIR', 'COMPENSATION')
FROM "Paiement" p
JOIN "Document" d ON d."entrepriseId" = p."entrepriseId" AND d.id = p."documentId"
WHERE p.statut NOT IN ('EN_COURS', 'ECHOUE')
  AND d.numero IS NOT NULL AND d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET')
UNION ALL
SELECT s."entrepriseId", d."clientId", s.date, d.id, NULL, d.id, s.nature, -s.montant, false
FROM systeme.suivi_reglement s
JOIN "Document" d ON d."entrepriseId" = s."entrepriseId" AND d.id = s."documentId"
WHERE s.nature = 'IRRECOUVRABLE';
