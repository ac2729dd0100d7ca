-- Why: what clients owe at a date was added up from every document and payment ever made; turnover, and what is open, read whole
--      rows of documents for a few amounts; and the few links of corrective invoices were looked for among all links.
-- Safe on live data: creates a function and an index of few rows, and makes two indexes again (two seconds for a million documents).
-- Undo: DROP FUNCTION systeme.creances_au; DROP INDEX systeme.document_lien_remplace_idx; make document_pieces_idx as in 0031 and
--       document_ouvert_idx as in 0023.

-- What each claim leaves open at the end of a day: an invoice with its credit notes, the invoice that it replaced, and their
-- payments. What documents say is left now, less what has moved since that day: the same as the sum of
-- systeme.mouvement_client up to it, for a document is its own movements added up (doctor: document_paiements). Of today only
-- the open documents are read, and of one that nothing was paid of only the index (document_ouvert_idx); the further back, the
-- more of the ledgers. An imputation counts here: it settles one claim with another, and ends the claim of an invoice that was
-- replaced. "echeance" is NULL where the document of the claim is not open any more. One SELECT, so that PostgreSQL plans it as
-- part of its caller.
CREATE FUNCTION systeme.creances_au(p_jour date)
RETURNS TABLE ("entrepriseId" uuid, "clientId" uuid, "racineId" uuid, echeance date, ouvert numeric) LANGUAGE sql STABLE AS $$
    SELECT m."entrepriseId", m."clientId", m."racineId", max(m.echeance), sum(m.montant)
    FROM (
        SELECT d."entrepriseId", d."clientId", CASE d.type WHEN 'AVOIR' THEN coalesce(d."documentOrigineId", d.id) ELSE d.id END AS "racineId",
               CASE WHEN d.type <> 'AVOIR' THEN coalesce(d."dateEcheance", d."dateEmission") END AS echeance,
               CASE d.type WHEN 'AVOIR' THEN -1 ELSE 1 END * (d."netAPayer" - CASE WHEN d."statutReglement" = 'NON_PAYE' THEN 0
                   ELSE (SELECT p.montant_paye FROM "Document" p WHERE p."entrepriseId" = d."entrepriseId" AND p.id = d.id) END) AS montant
        FROM "Document" d
        WHERE d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET') AND d.statut <> 'BROUILLON'
          AND d."statutReglement" IN ('NON_PAYE', 'PARTIEL', 'EN_RETARD', 'EN_LITIGE', 'IRRECOUVRABLE', 'TROP_PERCU')
        UNION ALL
        SELECT s."entrepriseId", d."clientId", d.id, NULL, -s.montant
        FROM systeme.suivi_reglement s
        JOIN "Document" d ON d."entrepriseId" = s."entrepriseId" AND d.id = s."documentId"
        WHERE s.nature = 'IRRECOUVRABLE'
        UNION ALL
        SELECT v."entrepriseId", v."clientId", v."racineId", NULL, -v.montant
        FROM systeme.mouvement_client v
        WHERE v.date > p_jour AND v.nature <> 'REPRISE') m
    GROUP BY 1, 2, 3
    HAVING sum(m.montant) <> 0
$$;
COMMENT ON FUNCTION systeme.creances_au IS 'Ce que chaque créance laisse ouvert à la fin d''un jour : les documents ouverts, moins ce qui a bougé depuis.';
REVOKE ALL ON FUNCTION systeme.creances_au FROM PUBLIC;
GRANT EXECUTE ON FUNCTION systeme.creances_au TO "MyProPartner_application";

-- Serves: the invoices that another replaced (384), given back in books and reports; a few rows among all links.
CREATE INDEX document_lien_remplace_idx ON systeme.document_lien ("entrepriseId", "documentId", "cibleId") WHERE nature = 'REMPLACE';

-- Serves: systeme.tva_facturee, tva_encaissee and mouvement_client, and the dashboard's turnover by day and by client, by date,
-- without the rows. A draft is not in it: an issue adds one entry, and only columns that issuing freezes are kept.
DROP INDEX document_pieces_idx;
CREATE INDEX document_pieces_idx ON "Document" ("entrepriseId", "dateEmission", id)
    INCLUDE (type, "tvaExigibilite", "documentOrigineId", "clientId", "netAPayer", montant_ht, montant_tva, "storeId")
    WHERE numero IS NOT NULL AND type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET');

-- Serves: what one client owes and is owed, and, mostly without the rows, what all clients do: aged balance, dashboard, late documents.
-- Paid ones leave it. It includes what issuing freezes, and the state of settlement, which is its condition anyway; amounts that a
-- payment moves are not in it, so that one payment among several leaves every index alone (HOT).
DROP INDEX document_ouvert_idx;
CREATE INDEX document_ouvert_idx ON "Document" ("entrepriseId", "clientId", "dateEcheance", id)
    INCLUDE (type, "statutReglement", "dateEmission", "documentOrigineId", "netAPayer", "storeId")
    WHERE "statutReglement" IN ('NON_PAYE', 'PARTIEL', 'EN_RETARD', 'EN_LITIGE', 'IRRECOUVRABLE', 'TROP_PERCU') AND statut <> 'BROUILLON';
