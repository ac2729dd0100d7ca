-- Why: e-reporting: what consumers and businesses abroad bought and paid, declared by period, each line with the documents
--      behind it so that it can be made again.
-- Safe on live data: creates only.
-- Undo: DROP TABLE systeme.ereporting_source, systeme.ereporting_ligne, systeme.ereporting.

CREATE TABLE systeme.ereporting (
    "entrepriseId"   uuid NOT NULL,
    id               uuid NOT NULL,
    flux             text NOT NULL,
    du               date NOT NULL,
    au               date NOT NULL,
    rang             integer NOT NULL,
    nature           text NOT NULL,
    devise           text NOT NULL,
    total_base       numeric(14,2) NOT NULL,
    total_tva        numeric(14,2) NOT NULL,
    empreinte        bytea NOT NULL,
    limite           date NOT NULL,
    preparee_at      timestamptz NOT NULL,
    transmise_at     timestamptz,
    CONSTRAINT ereporting_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT ereporting_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT ereporting_rang_unique UNIQUE ("entrepriseId", flux, du, au, rang),
    CONSTRAINT ereporting_flux_valeurs CHECK (flux IN ('10.1', '10.2', '10.3', '10.4')),
    CONSTRAINT ereporting_nature_valeurs CHECK (nature = CASE WHEN rang = 0 THEN 'IN' ELSE 'RE' END),
    CONSTRAINT ereporting_periode CHECK (du <= au),
    CONSTRAINT ereporting_rang_positif CHECK (rang >= 0),
    CONSTRAINT ereporting_empreinte_longueur CHECK (octet_length(empreinte) = 32)
);
COMMENT ON TABLE systeme.ereporting IS 'Déclaration de données à l''administration (e-reporting) pour une période ; jamais modifiée une fois transmise.';
COMMENT ON COLUMN systeme.ereporting."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.ereporting.id IS 'Identifiant (UUIDv7 donné par le serveur) ; aussi celui de l''échange qui la porte.';
COMMENT ON COLUMN systeme.ereporting.flux IS 'Flux : 10.1 ventes à l''étranger par facture, 10.2 leurs encaissements, 10.3 ventes aux particuliers par jour, 10.4 leurs encaissements.';
COMMENT ON COLUMN systeme.ereporting.du IS 'Premier jour de la période.';
COMMENT ON COLUMN systeme.ereporting.au IS 'Dernier jour de la période.';
COMMENT ON COLUMN systeme.ereporting.rang IS '0 pour la déclaration initiale, puis 1, 2… pour ses rectifications.';
COMMENT ON COLUMN systeme.ereporting.nature IS 'Nature : IN initiale, RE rectificative ; une rectificative remplace toute la période.';
COMMENT ON COLUMN systeme.ereporting.devise IS 'Devise des montants.';
COMMENT ON COLUMN systeme.ereporting.total_base IS 'Somme des bases hors taxes (montants encaissés, pour 10.2 et 10.4).';
COMMENT ON COLUMN systeme.ereporting.total_tva IS 'Somme de la TVA.';
COMMENT ON COLUMN systeme.ereporting.empreinte IS 'SHA-256 du texte canonique des lignes et de leurs sources : recalculer donne la même.';
COMMENT ON COLUMN systeme.ereporting.limite IS 'Dernier jour pour la transmettre.';
COMMENT ON COLUMN systeme.ereporting.preparee_at IS 'Préparation.';
COMMENT ON COLUMN systeme.ereporting.transmise_at IS 'Remise à la plateforme ; vide tant qu''elle peut être préparée de nouveau.';
ALTER TABLE systeme.ereporting ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.ereporting FORCE ROW LEVEL SECURITY;
CREATE POLICY ereporting_tenant ON systeme.ereporting
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);

CREATE TABLE systeme.ereporting_ligne (
    "entrepriseId"   uuid NOT NULL,
    ereporting_id    uuid NOT NULL,
    ordre            integer NOT NULL,
    jour             date NOT NULL,
    categorie        text NOT NULL,
    taux             numeric(5,2) NOT NULL,
    base             numeric(14,2) NOT NULL,
    tva              numeric(14,2) NOT NULL,
    nombre           integer NOT NULL,
    document_id      uuid,
    CONSTRAINT ereporting_ligne_pk PRIMARY KEY ("entrepriseId", ereporting_id, ordre),
    CONSTRAINT ereporting_ligne_ereporting_fk FOREIGN KEY ("entrepriseId", ereporting_id) REFERENCES systeme.ereporting ("entrepriseId", id) ON DELETE CASCADE,
    CONSTRAINT ereporting_ligne_document_fk FOREIGN KEY ("entrepriseId", document_id) REFERENCES "Document" ("entrepriseId", id),
    CONSTRAINT ereporting_ligne_categorie_valeurs CHECK (categorie IN ('TLB1', 'TPS1', 'TNT1', 'TMA1')),
    CONSTRAINT ereporting_ligne_nombre_positif CHECK (nombre >= 0)
);
COMMENT ON TABLE systeme.ereporting_ligne IS 'Ligne d''une déclaration : un jour, une devise, une catégorie et un taux ; ou une facture et un taux.';
COMMENT ON COLUMN systeme.ereporting_ligne."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.ereporting_ligne.ereporting_id IS 'Déclaration.';
COMMENT ON COLUMN systeme.ereporting_ligne.ordre IS 'Place de la ligne.';
COMMENT ON COLUMN systeme.ereporting_ligne.jour IS 'Jour des opérations ou des encaissements.';
COMMENT ON COLUMN systeme.ereporting_ligne.categorie IS 'TLB1 biens taxés, TPS1 services taxés, TNT1 non taxé en France.';
COMMENT ON COLUMN systeme.ereporting_ligne.taux IS 'Taux en pour cent.';
COMMENT ON COLUMN systeme.ereporting_ligne.base IS 'Base hors taxes ; montant encaissé toutes taxes comprises pour 10.2 et 10.4.';
COMMENT ON COLUMN systeme.ereporting_ligne.tva IS 'TVA ; zéro pour 10.2 et 10.4.';
COMMENT ON COLUMN systeme.ereporting_ligne.nombre IS 'Nombre d''opérations (les avoirs ne comptent pas).';
COMMENT ON COLUMN systeme.ereporting_ligne.document_id IS 'Facture, pour 10.1 et 10.2.';
-- Serves: the check of ereporting_ligne_document_fk.
CREATE INDEX ereporting_ligne_document_idx ON systeme.ereporting_ligne ("entrepriseId", document_id) WHERE document_id IS NOT NULL;
ALTER TABLE systeme.ereporting_ligne ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.ereporting_ligne FORCE ROW LEVEL SECURITY;
CREATE POLICY ereporting_ligne_tenant ON systeme.ereporting_ligne
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);

CREATE TABLE systeme.ereporting_source (
    "entrepriseId"   uuid NOT NULL,
    ereporting_id    uuid NOT NULL,
    ordre            integer NOT NULL,
    rang             integer NOT NULL,
    document_id      uuid NOT NULL,
    paiement_id      uuid,
    base             numeric(14,2) NOT NULL,
    tva              numeric(14,2) NOT NULL,
    CONSTRAINT ereporting_source_pk PRIMARY KEY ("entrepriseId", ereporting_id, ordre, rang),
    CONSTRAINT ereporting_source_ligne_fk FOREIGN KEY ("entrepriseId", ereporting_id, ordre) REFERENCES systeme.ereporting_ligne ("entrepriseId", ereporting_id, ordre) ON DELETE CASCADE,
    CONSTRAINT ereporting_source_document_fk FOREIGN KEY ("entrepriseId", document_id) REFERENCES "Document" ("entrepriseId", id),
    CONSTRAINT ereporting_source_paiement_fk FOREIGN KEY ("entrepriseId", paiement_id) REFERENCES "Paiement" ("entrepriseId", id)
);
COMMENT ON TABLE systeme.ereporting_source IS 'Document ou paiement derrière une ligne de déclaration, avec sa part.';
COMMENT ON COLUMN systeme.ereporting_source."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.ereporting_source.ereporting_id IS 'Déclaration.';
COMMENT ON COLUMN systeme.ereporting_source.ordre IS 'Ligne.';
COMMENT ON COLUMN systeme.ereporting_source.rang IS 'Place dans la ligne.';
COMMENT ON COLUMN systeme.ereporting_source.document_id IS 'Document.';
COMMENT ON COLUMN systeme.ereporting_source.paiement_id IS 'Paiement, pour 10.2 et 10.4.';
COMMENT ON COLUMN systeme.ereporting_source.base IS 'Part de la base ; négative pour un avoir.';
COMMENT ON COLUMN systeme.ereporting_source.tva IS 'Part de la TVA.';
-- Serves: the declarations that a document is in, and the checks of ereporting_source_document_fk and ereporting_source_paiement_fk.
CREATE INDEX ereporting_source_document_idx ON systeme.ereporting_source ("entrepriseId", document_id);
CREATE INDEX ereporting_source_paiement_idx ON systeme.ereporting_source ("entrepriseId", paiement_id) WHERE paiement_id IS NOT NULL;
ALTER TABLE systeme.ereporting_source ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.ereporting_source FORCE ROW LEVEL SECURITY;
CREATE POLICY ereporting_source_tenant ON systeme.ereporting_source
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);

-- What was handed over stays: only a declaration that was not may be made again.
CREATE FUNCTION systeme.ereporting_fige() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.transmise_at IS NOT NULL THEN
        RAISE EXCEPTION 'Cette déclaration est transmise : elle ne change plus.'
            USING ERRCODE = 'MP001', CONSTRAINT = 'ereporting_fige', TABLE = 'ereporting', SCHEMA = 'systeme',
                  HINT = 'Préparez une rectification.';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER ereporting_fige BEFORE UPDATE OR DELETE ON systeme.ereporting
    FOR EACH ROW EXECUTE FUNCTION systeme.ereporting_fige();
REVOKE ALL ON FUNCTION systeme.ereporting_fige() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION systeme.ereporting_fige() TO "MyProPartner_application";
GRANT SELECT, INSERT ON systeme.ereporting, systeme.ereporting_ligne, systeme.ereporting_source TO "MyProPartner_application";
-- The lines go with their declaration.
GRANT DELETE ON systeme.ereporting TO "MyProPartner_application";
GRANT UPDATE (transmise_at) ON systeme.ereporting TO "MyProPartner_application";
