-- Why: the till's law (R-CAI-5, CGI 286-I-3 bis): what each register records is signed in chains that nobody can rewrite,
--      one for each kind of record. The private keys lie apart, so that a dump can leave them out.
-- Safe on live data: creates only; a register's code may change until the register is used.
-- Undo: DROP TABLE systeme.piece_fiscale, systeme.caisse_chaine, systeme.caisse_cle_privee, systeme.caisse_cle;
--       DROP TRIGGER register_code_fige ON "Register"; DROP FUNCTION systeme.register_code_fige, systeme.caisse_chaine_avance.

CREATE TABLE systeme.caisse_cle (
    "entrepriseId" uuid NOT NULL,
    id             uuid NOT NULL,
    register_id    uuid NOT NULL,
    publique       text NOT NULL,
    creee_at       timestamptz NOT NULL,
    retiree_at     timestamptz,
    CONSTRAINT caisse_cle_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT caisse_cle_register_fk FOREIGN KEY ("entrepriseId", register_id) REFERENCES "Register" ("entrepriseId", id),
    CONSTRAINT caisse_cle_publique_forme CHECK (publique ~ '^-----BEGIN PUBLIC KEY-----' AND char_length(publique) <= 1000)
);
COMMENT ON TABLE systeme.caisse_cle IS 'Clé de signature d''une caisse : sa part publique, qui va dans chaque archive.';
COMMENT ON COLUMN systeme.caisse_cle."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.caisse_cle.id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN systeme.caisse_cle.register_id IS 'Caisse.';
COMMENT ON COLUMN systeme.caisse_cle.publique IS 'Clé publique ECDSA P-256, en PEM.';
COMMENT ON COLUMN systeme.caisse_cle.creee_at IS 'Première utilisation.';
COMMENT ON COLUMN systeme.caisse_cle.retiree_at IS 'Remplacement par une autre ; vide pour celle qui signe.';
-- Guards: one key signs at a time. Serves: the key that signs.
CREATE UNIQUE INDEX caisse_cle_active_unique ON systeme.caisse_cle ("entrepriseId", register_id) WHERE retiree_at IS NULL;
-- Serves: the keys of a register, and the check of caisse_cle_register_fk.
CREATE INDEX caisse_cle_register_idx ON systeme.caisse_cle ("entrepriseId", register_id);
ALTER TABLE systeme.caisse_cle ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.caisse_cle FORCE ROW LEVEL SECURITY;
CREATE POLICY caisse_cle_tenant ON systeme.caisse_cle
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
REVOKE ALL ON systeme.caisse_cle FROM PUBLIC, "MyProPartner_application";
GRANT SELECT, INSERT, UPDATE (retiree_at) ON systeme.caisse_cle TO "MyProPartner_application";

CREATE TABLE systeme.caisse_cle_privee (
    "entrepriseId" uuid NOT NULL,
    cle_id         uuid NOT NULL,
    scellee        bytea NOT NULL,
    CONSTRAINT caisse_cle_privee_pk PRIMARY KEY ("entrepriseId", cle_id),
    CONSTRAINT caisse_cle_privee_cle_fk FOREIGN KEY ("entrepriseId", cle_id) REFERENCES systeme.caisse_cle ("entrepriseId", id),
    CONSTRAINT caisse_cle_privee_scellee_longueur CHECK (octet_length(scellee) BETWEEN 40 AND 1000)
);
COMMENT ON TABLE systeme.caisse_cle_privee IS 'Part privée des clés de caisse, scellée. Absente des sauvegardes : après une restauration, chaque caisse reçoit une autre clé.';
COMMENT ON COLUMN systeme.caisse_cle_privee."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.caisse_cle_privee.cle_id IS 'Clé.';
COMMENT ON COLUMN systeme.caisse_cle_privee.scellee IS 'Clé privée (PKCS n° 8), scellée par la clé du dossier de données ; jamais servie.';
ALTER TABLE systeme.caisse_cle_privee ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.caisse_cle_privee FORCE ROW LEVEL SECURITY;
CREATE POLICY caisse_cle_privee_tenant ON systeme.caisse_cle_privee
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
REVOKE ALL ON systeme.caisse_cle_privee FROM PUBLIC, "MyProPartner_application";
GRANT SELECT, INSERT ON systeme.caisse_cle_privee TO "MyProPartner_application";

CREATE TABLE systeme.caisse_chaine (
    "entrepriseId"    uuid NOT NULL,
    register_id       uuid NOT NULL,
    nature            text NOT NULL,
    ecole             boolean NOT NULL,
    seq               bigint NOT NULL,
    signature         text NOT NULL,
    perpetuel         bigint NOT NULL DEFAULT 0,
    perpetuel_absolu  bigint NOT NULL DEFAULT 0,
    derniere_heure    text NOT NULL,
    dernier_jour      date NOT NULL,
    CONSTRAINT caisse_chaine_pk PRIMARY KEY ("entrepriseId", register_id, nature, ecole),
    CONSTRAINT caisse_chaine_register_fk FOREIGN KEY ("entrepriseId", register_id) REFERENCES "Register" ("entrepriseId", id),
    CONSTRAINT caisse_chaine_nature_valeurs CHECK (nature IN ('TICKET', 'COPIE', 'JOUR', 'MOIS', 'AN', 'JOURNAL')),
    CONSTRAINT caisse_chaine_ecole_ticket CHECK (NOT ecole OR nature = 'TICKET'),
    CONSTRAINT caisse_chaine_seq_positif CHECK (seq > 0),
    CONSTRAINT caisse_chaine_derniere_heure_forme CHECK (derniere_heure ~ '^[0-9]{14}$')
);
COMMENT ON TABLE systeme.caisse_chaine IS 'Tête de chaque chaîne signée d''une caisse.';
COMMENT ON COLUMN systeme.caisse_chaine."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.caisse_chaine.register_id IS 'Caisse.';
COMMENT ON COLUMN systeme.caisse_chaine.nature IS 'TICKET, COPIE (duplicatas), JOUR, MOIS, AN (totaux), JOURNAL (événements techniques).';
COMMENT ON COLUMN systeme.caisse_chaine.ecole IS 'Vrai pour la chaîne du mode école, qui n''entre dans aucun total.';
COMMENT ON COLUMN systeme.caisse_chaine.seq IS 'Numéro de la dernière pièce.';
COMMENT ON COLUMN systeme.caisse_chaine.signature IS 'Signature de la dernière pièce, que porte la suivante.';
COMMENT ON COLUMN systeme.caisse_chaine.perpetuel IS 'Total perpétuel en centimes, jamais remis à zéro.';
COMMENT ON COLUMN systeme.caisse_chaine.perpetuel_absolu IS 'Total perpétuel des valeurs absolues en centimes.';
COMMENT ON COLUMN systeme.caisse_chaine.derniere_heure IS 'Heure locale (AAAAMMJJHHMMSS) avant laquelle la pièce suivante ne se date pas.';
COMMENT ON COLUMN systeme.caisse_chaine.dernier_jour IS 'Jour de la dernière pièce ; la suivante n''est pas d''un jour antérieur.';
ALTER TABLE systeme.caisse_chaine ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.caisse_chaine FORCE ROW LEVEL SECURITY;
CREATE POLICY caisse_chaine_tenant ON systeme.caisse_chaine
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
REVOKE ALL ON systeme.caisse_chaine FROM PUBLIC, "MyProPartner_application";
GRANT SELECT, INSERT, UPDATE ON systeme.caisse_chaine TO "MyProPartner_application";

CREATE FUNCTION systeme.caisse_chaine_avance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Une chaîne de caisse n''avance que vers l''avant : la pièce % suit la pièce %.', NEW.seq, OLD.seq
        USING ERRCODE = 'MP001', CONSTRAINT = 'caisse_chaine_avance', TABLE = 'caisse_chaine', SCHEMA = 'systeme';
END
$$;
COMMENT ON FUNCTION systeme.caisse_chaine_avance() IS 'Refuses to take a chain back: numbers would be given twice.';
CREATE TRIGGER caisse_chaine_avance BEFORE UPDATE ON systeme.caisse_chaine FOR EACH ROW
    WHEN (NEW.seq < OLD.seq OR NEW.derniere_heure < OLD.derniere_heure OR NEW.perpetuel_absolu < OLD.perpetuel_absolu)
    EXECUTE FUNCTION systeme.caisse_chaine_avance();
CREATE TRIGGER caisse_chaine_append_only BEFORE DELETE OR TRUNCATE ON systeme.caisse_chaine
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();

CREATE TABLE systeme.piece_fiscale (
    "entrepriseId" uuid NOT NULL,
    register_id    uuid NOT NULL,
    nature         text NOT NULL,
    ecole          boolean NOT NULL,
    seq            bigint NOT NULL,
    jour           date NOT NULL,
    heure          text NOT NULL,
    document_id    uuid,
    session_id     uuid,
    cle_id         uuid NOT NULL,
    contenu        text NOT NULL,
    signe          text NOT NULL,
    signature      text NOT NULL,
    CONSTRAINT piece_fiscale_pk PRIMARY KEY ("entrepriseId", register_id, nature, ecole, seq),
    CONSTRAINT piece_fiscale_cle_fk FOREIGN KEY ("entrepriseId", cle_id) REFERENCES systeme.caisse_cle ("entrepriseId", id),
    CONSTRAINT piece_fiscale_nature_valeurs CHECK (nature IN ('TICKET', 'COPIE', 'JOUR', 'MOIS', 'AN', 'JOURNAL')),
    CONSTRAINT piece_fiscale_seq_positif CHECK (seq > 0),
    CONSTRAINT piece_fiscale_heure_forme CHECK (heure ~ '^[0-9]{14}$')
);
COMMENT ON TABLE systeme.piece_fiscale IS 'Ce que la loi demande à une caisse de garder : tickets, duplicatas, totaux, événements ; chaque pièce signée avec la signature de la précédente, et jamais modifiée.';
COMMENT ON COLUMN systeme.piece_fiscale."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.piece_fiscale.register_id IS 'Caisse.';
COMMENT ON COLUMN systeme.piece_fiscale.nature IS 'Chaîne : TICKET, COPIE, JOUR, MOIS, AN, JOURNAL.';
COMMENT ON COLUMN systeme.piece_fiscale.ecole IS 'Vrai pour le mode école.';
COMMENT ON COLUMN systeme.piece_fiscale.seq IS 'Numéro dans la chaîne, de 1 en 1.';
COMMENT ON COLUMN systeme.piece_fiscale.jour IS 'Journée à laquelle la pièce appartient ; dernier jour de la période pour un total.';
COMMENT ON COLUMN systeme.piece_fiscale.heure IS 'Heure locale signée, AAAAMMJJHHMMSS.';
COMMENT ON COLUMN systeme.piece_fiscale.document_id IS 'Ticket ou avoir émis, s''il y en a un.';
COMMENT ON COLUMN systeme.piece_fiscale.session_id IS 'Session de caisse.';
COMMENT ON COLUMN systeme.piece_fiscale.cle_id IS 'Clé qui a signé.';
COMMENT ON COLUMN systeme.piece_fiscale.contenu IS 'Objet JSON de l''archive, sans le texte signé ni la signature.';
COMMENT ON COLUMN systeme.piece_fiscale.signe IS 'Texte signé.';
COMMENT ON COLUMN systeme.piece_fiscale.signature IS 'Signature ECDSA P-256, DER en base64url.';
-- Serves: the check of piece_fiscale_cle_fk.
CREATE INDEX piece_fiscale_cle_idx ON systeme.piece_fiscale ("entrepriseId", cle_id);
-- Serves: the records of a period, for totals and archives.
CREATE INDEX piece_fiscale_jour_idx ON systeme.piece_fiscale ("entrepriseId", register_id, nature, jour);
-- Serves: the records of one document: its signature, its copies.
CREATE INDEX piece_fiscale_document_idx ON systeme.piece_fiscale ("entrepriseId", document_id) WHERE document_id IS NOT NULL;
ALTER TABLE systeme.piece_fiscale ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.piece_fiscale FORCE ROW LEVEL SECURITY;
CREATE POLICY piece_fiscale_tenant ON systeme.piece_fiscale
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
REVOKE ALL ON systeme.piece_fiscale FROM PUBLIC, "MyProPartner_application";
GRANT SELECT, INSERT ON systeme.piece_fiscale TO "MyProPartner_application";
CREATE TRIGGER piece_fiscale_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON systeme.piece_fiscale
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();

CREATE FUNCTION systeme.register_code_fige() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM systeme.caisse_cle c WHERE c."entrepriseId" = OLD."entrepriseId" AND c.register_id = OLD.id) THEN
        RAISE EXCEPTION 'La caisse « % » a déjà servi : son code est sur ses tickets et dans ses archives, il ne change plus.', OLD.code
            USING ERRCODE = 'MP001', CONSTRAINT = 'register_code_fige', TABLE = 'Register', SCHEMA = 'public',
                  COLUMN = 'code', HINT = 'Changez le nom affiché, ou créez une autre caisse.';
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION systeme.register_code_fige() IS 'The code of a register is signed with each record: it stays once the register has a key.';
CREATE TRIGGER register_code_fige BEFORE UPDATE ON "Register" FOR EACH ROW
    WHEN (NEW.code <> OLD.code) EXECUTE FUNCTION systeme.register_code_fige();
