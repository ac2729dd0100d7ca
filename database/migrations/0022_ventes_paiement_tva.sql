-- Why: where VAT is due on receipt (services, deposits), each payment makes a part of it due. The part is worked out once,
--      when the payment is written, and kept, so that a report never derives it anew.
-- Safe on live data: creates a table and fills it from the payments that exist (one pass, some seconds for a million).
-- Undo: DROP TABLE systeme.paiement_tva.

CREATE TABLE systeme.paiement_tva (
    "entrepriseId" uuid NOT NULL,
    "paiementId"   uuid NOT NULL,
    "documentId"   uuid NOT NULL,
    categorie      text NOT NULL,
    taux           numeric(5,2) NOT NULL,
    base           numeric(14,2) NOT NULL,
    tva            numeric(14,2) NOT NULL,
    CONSTRAINT paiement_tva_pk PRIMARY KEY ("entrepriseId", "paiementId", categorie, taux),
    CONSTRAINT paiement_tva_paiement_fk FOREIGN KEY ("entrepriseId", "paiementId") REFERENCES "Paiement" ("entrepriseId", id)
);
COMMENT ON TABLE systeme.paiement_tva IS 'TVA contenue dans chaque paiement de facture, d''acompte ou d''avoir, par catégorie et par taux ; le dernier paiement solde chaque taux au centime. Les lignes d''un avoir sont à retrancher.';
COMMENT ON COLUMN systeme.paiement_tva."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.paiement_tva."paiementId" IS 'Paiement.';
COMMENT ON COLUMN systeme.paiement_tva."documentId" IS 'Document réglé par ce paiement.';
COMMENT ON COLUMN systeme.paiement_tva.categorie IS 'Catégorie de TVA de la norme EN 16931 : S, Z, E, AE, K, G, O.';
COMMENT ON COLUMN systeme.paiement_tva.taux IS 'Taux en pour cent.';
COMMENT ON COLUMN systeme.paiement_tva.base IS 'Part hors taxes du paiement en euros ; du signe du paiement.';
COMMENT ON COLUMN systeme.paiement_tva.tva IS 'Part de TVA du paiement en euros ; du signe du paiement.';

-- The payments that exist already, by the same rule as ventes/core/ventilation.cpp: cumulative, the groups laid end to end.
-- The owner obeys the policies of these tables; it looks past them for this one statement.
ALTER TABLE "Document" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Paiement" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE systeme.document_tva NO FORCE ROW LEVEL SECURITY;
WITH regles AS (
    SELECT p."entrepriseId", p.id, p."documentId", d."acompteDeduit", d."netAPayer",
           sum(p.montant) OVER (PARTITION BY p."entrepriseId", p."documentId" ORDER BY p."createdAt", p.id) AS apres, p.montant
    FROM "Paiement" p JOIN "Document" d ON d."entrepriseId" = p."entrepriseId" AND d.id = p."documentId"
    WHERE p.statut NOT IN ('EN_COURS', 'ECHOUE') AND d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR')
), bornes AS (
    SELECT r.*, "acompteDeduit" + least(greatest(apres - montant, 0), "netAPayer") AS de,
           "acompteDeduit" + least(greatest(apres, 0), "netAPayer") AS a
    FROM regles r
), groupes AS (
    SELECT t.*, t.base + t.montant AS ttc, sum(t.base + t.montant) OVER w AS cumul,
           sum(t.base + t.montant) OVER (PARTITION BY t."entrepriseId", t."documentId") AS total
    FROM systeme.document_tva t
    WINDOW w AS (PARTITION BY t."entrepriseId", t."documentId" ORDER BY t.ordre)
), parts AS (
    SELECT b."entrepriseId", b.id, b."documentId", g.categorie, g.taux, g.ttc, g.montant AS tva,
           round(b.a * g.cumul / (g.total * 1.0000000000000000), 2)
               - round(b.a * (g.cumul - g.ttc) / (g.total * 1.0000000000000000), 2) AS part_a,
           round(b.de * g.cumul / (g.total * 1.0000000000000000), 2)
               - round(b.de * (g.cumul - g.ttc) / (g.total * 1.0000000000000000), 2) AS part_de
    FROM bornes b JOIN groupes g ON g."entrepriseId" = b."entrepriseId" AND g."documentId" = b."documentId"
    WHERE g.total > 0 AND g.ttc <> 0
)
INSERT INTO systeme.paiement_tva ("entrepriseId", "paiementId", "documentId", categorie, taux, base, tva)
SELECT "entrepriseId", id, "documentId", categorie, taux,
       part_a - part_de - (round(part_a * tva / ttc, 2) - round(part_de * tva / ttc, 2)),
       round(part_a * tva / ttc, 2) - round(part_de * tva / ttc, 2)
FROM parts WHERE part_a <> part_de;
ALTER TABLE "Document" FORCE ROW LEVEL SECURITY;
ALTER TABLE "Paiement" FORCE ROW LEVEL SECURITY;
ALTER TABLE systeme.document_tva FORCE ROW LEVEL SECURITY;

ALTER TABLE systeme.paiement_tva ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.paiement_tva FORCE ROW LEVEL SECURITY;
CREATE POLICY paiement_tva_tenant ON systeme.paiement_tva
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER paiement_tva_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON systeme.paiement_tva
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();
GRANT SELECT, INSERT ON systeme.paiement_tva TO "MyProPartner_application";
