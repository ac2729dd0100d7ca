-- Why: a company chooses what its pages show (columns, discounts, payment code, texts); the choice is frozen with each
--      document, in the snapshot of its seller.
-- Safe on live data: creates only.
-- Undo: DROP TABLE systeme.modele_page.

CREATE TABLE systeme.modele_page (
    "entrepriseId"       uuid NOT NULL,
    reference            boolean NOT NULL DEFAULT true,
    unite                boolean NOT NULL DEFAULT true,
    remise               boolean NOT NULL DEFAULT true,
    qr                   boolean NOT NULL DEFAULT true,
    "introductionDevis"  varchar(1000) NOT NULL DEFAULT '',
    "finDevis"           varchar(2000) NOT NULL DEFAULT '',
    "introductionFacture" varchar(1000) NOT NULL DEFAULT '',
    "finFacture"         varchar(2000) NOT NULL DEFAULT '',
    "updatedAt"          timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT modele_page_pk PRIMARY KEY ("entrepriseId"),
    CONSTRAINT modele_page_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id)
);
COMMENT ON TABLE systeme.modele_page IS 'Ce que les pages d''une entreprise montrent ; sans ligne, les valeurs par défaut.';
COMMENT ON COLUMN systeme.modele_page."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.modele_page.reference IS 'Vrai pour montrer la référence des articles.';
COMMENT ON COLUMN systeme.modele_page.unite IS 'Vrai pour montrer l''unité des quantités.';
COMMENT ON COLUMN systeme.modele_page.remise IS 'Vrai pour montrer la remise de chaque ligne ; faux pour un prix unitaire remise déduite.';
COMMENT ON COLUMN systeme.modele_page.qr IS 'Vrai pour imprimer le code de paiement sur les factures à payer par virement.';
COMMENT ON COLUMN systeme.modele_page."introductionDevis" IS 'Texte avant les lignes d''un devis.';
COMMENT ON COLUMN systeme.modele_page."finDevis" IS 'Texte à la fin d''un devis.';
COMMENT ON COLUMN systeme.modele_page."introductionFacture" IS 'Texte avant les lignes d''une facture ou d''un avoir.';
COMMENT ON COLUMN systeme.modele_page."finFacture" IS 'Texte à la fin d''une facture ou d''un avoir.';
COMMENT ON COLUMN systeme.modele_page."updatedAt" IS 'Date et heure de la dernière modification.';
ALTER TABLE systeme.modele_page ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.modele_page FORCE ROW LEVEL SECURITY;
CREATE POLICY modele_page_tenant ON systeme.modele_page
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
REVOKE ALL ON systeme.modele_page FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE ON systeme.modele_page TO "MyProPartner_application";
