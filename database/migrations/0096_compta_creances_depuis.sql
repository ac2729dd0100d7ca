-- Why: a payment dated later than the day that is asked about made PostgreSQL read all documents ever issued.
-- Safe on live data: replaces a function; its answers are the same.
-- Undo: make systeme.creances_au as in 0095.

-- What each claim leaves open at the end of a day: an invoice with its credit notes, the invoice that it replaced, and their
-- payments. What documents say is left now, less what has moved since that day: the same as the sum of
-- systeme.mouvement_client up to it, for a document is its own movements added up (doctor: document_paiements). Of today only
-- the open documents are read: of those that nothing was paid of the index alone (document_ouvert_idx), those that are late or paid in
-- part in the order of their due dates, as they lie together (document_echeance_idx); the further back, the more of the ledgers.
-- PostgreSQL takes what moved since then for little because it has an end, a century later: it looks its documents up. An
-- imputation counts here: it settles one claim with another, and ends the claim of an invoice that was
-- replaced. "echeance" is NULL where the document of the claim is not open any more. One SELECT, so that PostgreSQL plans it as
-- part of its caller.
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
        WHERE s.nature = 'IRRECOUVRABLE'
        UNION ALL
        SELECT v."entrepriseId", v."clientId", v."racineId", NULL, -v.montant
        FROM systeme.mouvement_client v
        WHERE v.date > p_jour AND v.date < p_jour + 36525 AND v.nature <> 'REPRISE') m
    GROUP BY 1, 2, 3
    HAVING sum(m.montant) <> 0
$$;
