-- Why: when VAT is invoiced and when it is due (CGI 269; conformite-fr 2.5) is one question, asked by the VAT report, its
--      drilling, the books and the check that they agree. Its answer stands here once, as views.
-- Safe on live data: creates views only.
-- Undo: DROP VIEW systeme.tva_exigible, systeme.tva_irrecouvrable, systeme.tva_encaissee, systeme.tva_facturee, systeme.mouvement_client.

-- VAT as it was invoiced: credit notes below zero, deposits once (what a final invoice deducts is left out of it), and an
-- invoice that was replaced given back on the day of the one that replaces it (384). "surEncaissement": it waits for the
-- payment. A credit note follows its invoice; a document of goods and services together is due whole when it is issued,
-- for VAT that is late costs more than VAT that is early; only taxed groups wait (reverse charge, exports and exempt
-- operations are declared when they are invoiced).
CREATE VIEW systeme.tva_facturee WITH (security_invoker = true) AS
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
       r.categorie = 'S' AND coalesce(o."tvaExigibilite" = 'ENCAISSEMENT', false)
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
COMMENT ON VIEW systeme.tva_facturee IS 'TVA facturée par document, catégorie et taux : avoirs en moins, acomptes comptés une fois, facture remplacée reprise par sa rectificative.';
COMMENT ON COLUMN systeme.tva_facturee."entrepriseId" IS 'Entreprise.';
COMMENT ON COLUMN systeme.tva_facturee.date IS 'Date d''émission.';
COMMENT ON COLUMN systeme.tva_facturee."documentId" IS 'Document.';
COMMENT ON COLUMN systeme.tva_facturee.type IS 'Nature du document.';
COMMENT ON COLUMN systeme.tva_facturee.categorie IS 'Catégorie de TVA de la norme EN 16931.';
COMMENT ON COLUMN systeme.tva_facturee.taux IS 'Taux en pour cent.';
COMMENT ON COLUMN systeme.tva_facturee.base IS 'Base hors taxes en euros ; négative pour ce qui se retranche.';
COMMENT ON COLUMN systeme.tva_facturee.tva IS 'TVA en euros ; négative pour ce qui se retranche.';
COMMENT ON COLUMN systeme.tva_facturee."surEncaissement" IS 'Vrai quand cette TVA n''est due qu''à l''encaissement.';

-- VAT that a payment made due: services and deposits, in the parts that settlement keeps with each payment.
CREATE VIEW systeme.tva_encaissee WITH (security_invoker = true) AS
SELECT p."entrepriseId", p.date_paiement AS date, d.id AS "documentId", p.id AS "paiementId", d.type, t.categorie, t.taux,
       CASE d.type WHEN 'AVOIR' THEN -t.base ELSE t.base END AS base,
       CASE d.type WHEN 'AVOIR' THEN -t.tva ELSE t.tva END AS tva
FROM "Paiement" p
JOIN systeme.paiement_tva t ON t."entrepriseId" = p."entrepriseId" AND t."paiementId" = p.id
JOIN "Document" d ON d."entrepriseId" = p."entrepriseId" AND d.id = p."documentId"
WHERE p.statut NOT IN ('EN_COURS', 'ECHOUE') AND t.categorie = 'S'
  AND d.numero IS NOT NULL AND d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR')
  -- Says less than the CASE, and is known to statistics: few documents of a shop are left.
  AND (d."tvaExigibilite" = 'ENCAISSEMENT' OR d.type = 'AVOIR')
  AND CASE d.type WHEN 'AVOIR' THEN coalesce((SELECT o.type <> 'TICKET' AND o."tvaExigibilite" = 'ENCAISSEMENT'
            FROM "Document" o WHERE o."entrepriseId" = d."entrepriseId" AND o.id = d."documentOrigineId"),
          coalesce(d."tvaExigibilite" = 'ENCAISSEMENT', false))
      ELSE d."tvaExigibilite" = 'ENCAISSEMENT' END;
COMMENT ON VIEW systeme.tva_encaissee IS 'TVA devenue due par un paiement : services et acomptes.';
COMMENT ON COLUMN systeme.tva_encaissee."entrepriseId" IS 'Entreprise.';
COMMENT ON COLUMN systeme.tva_encaissee.date IS 'Date du paiement.';
COMMENT ON COLUMN systeme.tva_encaissee."documentId" IS 'Document réglé.';
COMMENT ON COLUMN systeme.tva_encaissee."paiementId" IS 'Paiement.';
COMMENT ON COLUMN systeme.tva_encaissee.type IS 'Nature du document.';
COMMENT ON COLUMN systeme.tva_encaissee.categorie IS 'Catégorie de TVA de la norme EN 16931.';
COMMENT ON COLUMN systeme.tva_encaissee.taux IS 'Taux en pour cent.';
COMMENT ON COLUMN systeme.tva_encaissee.base IS 'Part hors taxes du paiement en euros ; négative pour ce qui se retranche.';
COMMENT ON COLUMN systeme.tva_encaissee.tva IS 'Part de TVA du paiement en euros ; négative pour ce qui se retranche.';

-- VAT of claims that are lost (CGI 272-1): given back where it was due already, never due where it waited for a payment.
CREATE VIEW systeme.tva_irrecouvrable WITH (security_invoker = true) AS
SELECT s."entrepriseId", s.date, s.id AS "suiviId", d.id AS "documentId", d.type, t.categorie, t.taux, -t.base AS base,
       -t.tva AS tva, coalesce(d."tvaExigibilite" = 'ENCAISSEMENT', false) AS "surEncaissement"
FROM systeme.suivi_reglement s
JOIN systeme.irrecouvrable_tva t ON t."entrepriseId" = s."entrepriseId" AND t."suiviId" = s.id
JOIN "Document" d ON d."entrepriseId" = s."entrepriseId" AND d.id = s."documentId"
WHERE s.nature = 'IRRECOUVRABLE' AND t.categorie = 'S';
COMMENT ON VIEW systeme.tva_irrecouvrable IS 'TVA des créances irrécouvrables, à retrancher de la TVA due là où elle l''était (CGI art. 272-1).';
COMMENT ON COLUMN systeme.tva_irrecouvrable."entrepriseId" IS 'Entreprise.';
COMMENT ON COLUMN systeme.tva_irrecouvrable.date IS 'Date de la déclaration.';
COMMENT ON COLUMN systeme.tva_irrecouvrable."suiviId" IS 'Déclaration d''irrécouvrabilité.';
COMMENT ON COLUMN systeme.tva_irrecouvrable."documentId" IS 'Document impayé.';
COMMENT ON COLUMN systeme.tva_irrecouvrable.type IS 'Nature du document.';
COMMENT ON COLUMN systeme.tva_irrecouvrable.categorie IS 'Catégorie de TVA de la norme EN 16931.';
COMMENT ON COLUMN systeme.tva_irrecouvrable.taux IS 'Taux en pour cent.';
COMMENT ON COLUMN systeme.tva_irrecouvrable.base IS 'Part hors taxes impayée en euros, négative.';
COMMENT ON COLUMN systeme.tva_irrecouvrable.tva IS 'TVA impayée en euros, négative.';
COMMENT ON COLUMN systeme.tva_irrecouvrable."surEncaissement" IS 'Vrai quand cette TVA attendait un paiement : elle n''était pas due.';

CREATE VIEW systeme.tva_exigible WITH (security_invoker = true) AS
SELECT f."entrepriseId", f.date, f."documentId", NULL::uuid AS "paiementId", f.type, f.categorie, f.taux, f.base, f.tva
FROM systeme.tva_facturee f
WHERE NOT f."surEncaissement"
UNION ALL
SELECT e."entrepriseId", e.date, e."documentId", e."paiementId", e.type, e.categorie, e.taux, e.base, e.tva
FROM systeme.tva_encaissee e
UNION ALL
SELECT i."entrepriseId", i.date, i."documentId", NULL, i.type, i.categorie, i.taux, i.base, i.tva
FROM systeme.tva_irrecouvrable i
WHERE NOT i."surEncaissement";
COMMENT ON VIEW systeme.tva_exigible IS 'TVA due, le jour où elle l''est : à l''émission pour les biens et l''option débits, à chaque paiement pour les services et les acomptes.';
COMMENT ON COLUMN systeme.tva_exigible."entrepriseId" IS 'Entreprise.';
COMMENT ON COLUMN systeme.tva_exigible.date IS 'Jour où la TVA est devenue exigible.';
COMMENT ON COLUMN systeme.tva_exigible."documentId" IS 'Document qui porte cette TVA.';
COMMENT ON COLUMN systeme.tva_exigible."paiementId" IS 'Paiement qui l''a rendue exigible ; vide quand c''est l''émission.';
COMMENT ON COLUMN systeme.tva_exigible.type IS 'Nature du document.';
COMMENT ON COLUMN systeme.tva_exigible.categorie IS 'Catégorie de TVA de la norme EN 16931.';
COMMENT ON COLUMN systeme.tva_exigible.taux IS 'Taux en pour cent.';
COMMENT ON COLUMN systeme.tva_exigible.base IS 'Base hors taxes en euros ; négative pour ce qui se retranche.';
COMMENT ON COLUMN systeme.tva_exigible.tva IS 'TVA en euros ; négative pour ce qui se retranche.';

-- The account of each client, movement by movement: what is invoiced, credited and paid, and nothing that only moves
-- between documents of the account ("interne"). "racineId" gathers what belongs to one claim: an invoice, its credit
-- notes, the invoice that it replaced, and their payments. A movement on account in between moves a claim.
CREATE VIEW systeme.mouvement_client WITH (security_invoker = true) AS
SELECT d."entrepriseId", d."clientId", d."dateEmission" AS date, d.id AS "documentId", NULL::uuid AS "paiementId",
       CASE WHEN d.type = 'AVOIR' THEN coalesce(d."documentOrigineId", d.id) ELSE d.id END AS "racineId", d.type AS nature,
       CASE d.type WHEN 'AVOIR' THEN -d."netAPayer" ELSE d."netAPayer" END AS montant, false AS interne
FROM "Document" d
WHERE d.numero IS NOT NULL AND d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET')
UNION ALL
SELECT n."entrepriseId", o."clientId", n."dateEmission", n.id, NULL, o.id, 'REPRISE', -o."netAPayer", false
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
COMMENT ON VIEW systeme.mouvement_client IS 'Compte de chaque client (411), mouvement par mouvement : facturé et remboursé en plus, crédité et payé en moins.';
COMMENT ON COLUMN systeme.mouvement_client."entrepriseId" IS 'Entreprise.';
COMMENT ON COLUMN systeme.mouvement_client."clientId" IS 'Client ; vide pour un ticket anonyme.';
COMMENT ON COLUMN systeme.mouvement_client.date IS 'Date d''émission ou de paiement.';
COMMENT ON COLUMN systeme.mouvement_client."documentId" IS 'Document.';
COMMENT ON COLUMN systeme.mouvement_client."paiementId" IS 'Paiement ; vide pour un document.';
COMMENT ON COLUMN systeme.mouvement_client."racineId" IS 'Créance à laquelle le mouvement se rapporte : la facture, pour ses avoirs et ses paiements.';
COMMENT ON COLUMN systeme.mouvement_client.nature IS 'Nature du document, moyen de paiement, REPRISE d''une facture remplacée, ou IRRECOUVRABLE.';
COMMENT ON COLUMN systeme.mouvement_client.montant IS 'Montant en euros ; positif quand le client doit davantage.';
COMMENT ON COLUMN systeme.mouvement_client.interne IS 'Vrai pour une imputation entre documents, qui ne change pas le compte.';

GRANT SELECT ON systeme.tva_facturee, systeme.tva_encaissee, systeme.tva_irrecouvrable, systeme.tva_exigible, systeme.mouvement_client TO "MyProPartner_application";
