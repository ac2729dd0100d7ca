-- Why: what a client pays of a claim that was given up is VAT due again (CGI 272-1) and no loss any more. The payment writes
--      a row RECOUVREMENT, whose amounts are below zero where money came in: all that reads losses adds both up.
-- Safe on live data: widens a check (the few rows of a ledger are read), makes an index anew, replaces two views and a function. Rows
--      that exist stay as they are.
-- Undo: what 0023, 0030, 0051 and 0096 make of the check, the index, the views and the function, once no row RECOUVREMENT is left.

ALTER TABLE systeme.suivi_reglement
    DROP CONSTRAINT suivi_reglement_nature_valeurs,
    ADD CONSTRAINT suivi_reglement_nature_valeurs CHECK (nature IN ('LITIGE', 'LITIGE_LEVE', 'IRRECOUVRABLE', 'RECOUVREMENT', 'PROMESSE'));
COMMENT ON COLUMN systeme.suivi_reglement.nature IS 'LITIGE, LITIGE_LEVE, IRRECOUVRABLE, PROMESSE ; RECOUVREMENT : ce qu''un paiement change à la perte.';
COMMENT ON COLUMN systeme.suivi_reglement.montant IS 'Reste à payer en euros à ce moment ; pour un RECOUVREMENT, ce que la perte gagne, négatif quand le client paie.';
COMMENT ON COLUMN systeme.irrecouvrable_tva.base IS 'Part hors taxes impayée, en euros ; négative quand le client la paie après coup.';
COMMENT ON COLUMN systeme.irrecouvrable_tva.tva IS 'TVA impayée, en euros ; négative quand le client la paie après coup.';

DROP INDEX systeme.suivi_reglement_irrecouvrable_idx;
-- Serves: the bad debts of a period and what came of them, for the VAT to recover.
CREATE INDEX suivi_reglement_perte_idx ON systeme.suivi_reglement ("entrepriseId", date)
    WHERE nature IN ('IRRECOUVRABLE', 'RECOUVREMENT');

-- As in 0030; VAT of what is paid after all is due again.
CREATE OR REPLACE VIEW systeme.tva_irrecouvrable WITH (security_invoker = true) AS
SELECT s."entrepriseId", s.date, s.id AS "suiviId", d.id AS "documentId", d.type, t.categorie, t.taux, -t.base AS base,
       -t.tva AS tva, coalesce(d."tvaExigibilite" = 'ENCAISSEMENT', false) AS "surEncaissement"
FROM systeme.suivi_reglement s
JOIN systeme.irrecouvrable_tva t ON t."entrepriseId" = s."entrepriseId" AND t."suiviId" = s.id
JOIN "Document" d ON d."entrepriseId" = s."entrepriseId" AND d.id = s."documentId"
WHERE s.nature IN ('IRRECOUVRABLE', 'RECOUVREMENT') AND t.categorie = 'S';
COMMENT ON VIEW systeme.tva_irrecouvrable IS 'TVA des créances irrécouvrables, à retrancher de la TVA due là où elle l''était (CGI art. 272-1), et due à nouveau sur ce que le client paie après coup.';
COMMENT ON COLUMN systeme.tva_irrecouvrable.base IS 'Part hors taxes impayée en euros, négative ; positive quand le client la paie après coup.';
COMMENT ON COLUMN systeme.tva_irrecouvrable.tva IS 'TVA impayée en euros, négative ; positive quand le client la paie après coup.';

-- As in 0051; what is paid of a lost claim is no loss any more.
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
WHERE s.nature IN ('IRRECOUVRABLE', 'RECOUVREMENT');
COMMENT ON COLUMN systeme.mouvement_client.nature IS 'Nature du document, moyen de paiement, REPRISE d''une facture remplacée, IRRECOUVRABLE, ou RECOUVREMENT de ce qui l''était.';

-- As in 0096; what is paid of a lost claim is no loss any more.
CREATE OR REPLACE FUNCTION systeme.creances_au(p_jour date)
RETURNS TABLE ("entrepriseId" uuid, "clientId" uuid, "racineId" uuid, echeance date, ouvert numeric) LANGUAGE sql STABLE AS $$
    SELECT m."entrepriseId", m."clientId", m."racineId", max(m.echeance), sum(m.montant)
    FROM (
        SELECT d."entrepriseId", d."clientId", CASE d.type WHEN 'AVOIR' THEN coalesce(d."documentOrigineId", d.id) ELSE d.id END AS "racineId",
               CASE WHEN d.type <> 'AVOIR' THEN coalesce(d."dateEcheance", d."dateEmission") END AS echeance,
               CASE d.type WHEN 'AVOIR' THEN -1 ELSE 1 END * (d."netAPayer" - d.montant_paye) AS montant
        FROM "Document" d
        WHERE d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET') AND d.statut <> 'BROUILLON'
          AND d."statutReglement" IN ('PARTIEL', 'EN_RETARD')
        UNION ALL
        SELECT d."entrepriseId", d."clientId", CASE d.type WHEN 'AVOIR' THEN coalesce(d."documentOrigineId", d.id) ELSE d.id END,
               CASE WHEN d.type <> 'AVOIR' THEN coalesce(d."dateEcheance", d."dateEmission") END,
               CASE d.type WHEN 'AVOIR' THEN -1 ELSE 1 END * (d."netAPayer" - CASE WHEN d."statutReglement" = 'NON_PAYE' THEN 0
                   ELSE (SELECT p.montant_paye FROM "Document" p WHERE p."entrepriseId" = d."entrepriseId" AND p.id = d.id) END)
        FROM "Document" d
        WHERE d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET') AND d.statut <> 'BROUILLON'
          AND d."statutReglement" IN ('NON_PAYE', 'EN_LITIGE', 'IRRECOUVRABLE', 'TROP_PERCU')
        UNION ALL
        SELECT s."entrepriseId", d."clientId", d.id, NULL, -s.montant
        FROM systeme.suivi_reglement s
        JOIN "Document" d ON d."entrepriseId" = s."entrepriseId" AND d.id = s."documentId"
        WHERE s.nature IN ('IRRECOUVRABLE', 'RECOUVREMENT')
        UNION ALL
        SELECT v."entrepriseId", v."clientId", v."racineId", NULL, -v.montant
        FROM systeme.mouvement_client v
        WHERE v.date > p_jour AND v.date < p_jour + 36525 AND v.nature <> 'REPRISE') m
    GROUP BY 1, 2, 3
    HAVING sum(m.montant) <> 0
$$;
