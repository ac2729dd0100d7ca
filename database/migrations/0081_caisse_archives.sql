-- Why: what is made of the signed records of the tills (R-CAI-5): archives that can be handed over again byte for byte, how far
--      the chains were verified and where they break, what their journal has already told of the company's own, and refused
--      log-ins, which belong in it.
-- Safe on live data: creates only.
-- Undo: DROP TABLE systeme.connexion_refusee, systeme.caisse_releve, systeme.caisse_controle, systeme.caisse_archive;
--       DROP FUNCTION systeme.entreprises_avec_caisse; DROP POLICY caisse_cle_owner ON systeme.caisse_cle.

CREATE TABLE systeme.caisse_archive (
    "entrepriseId" uuid NOT NULL,
    id             uuid NOT NULL,
    register_id    uuid NOT NULL,
    cle_id         uuid NOT NULL,
    du             date NOT NULL,
    au             date NOT NULL,
    bornes         jsonb NOT NULL,
    fichiers       jsonb NOT NULL,
    manifeste      text NOT NULL,
    signature      text NOT NULL,
    tickets        bigint NOT NULL,
    octets         bigint NOT NULL,
    cree_at        timestamptz NOT NULL,
    cree_par       uuid,
    CONSTRAINT caisse_archive_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT caisse_archive_register_fk FOREIGN KEY ("entrepriseId", register_id) REFERENCES "Register" ("entrepriseId", id),
    CONSTRAINT caisse_archive_cle_fk FOREIGN KEY ("entrepriseId", cle_id) REFERENCES systeme.caisse_cle ("entrepriseId", id),
    CONSTRAINT caisse_archive_periode CHECK (du <= au)
);
COMMENT ON TABLE systeme.caisse_archive IS 'Archive d''une caisse (conformite-fr 7.6) : son manifeste signé et ce qu''il faut pour la refaire au bit près.';
COMMENT ON COLUMN systeme.caisse_archive."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.caisse_archive.id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN systeme.caisse_archive.register_id IS 'Caisse.';
COMMENT ON COLUMN systeme.caisse_archive.cle_id IS 'Clé qui a signé les pièces et le manifeste.';
COMMENT ON COLUMN systeme.caisse_archive.du IS 'Premier jour.';
COMMENT ON COLUMN systeme.caisse_archive.au IS 'Dernier jour.';
COMMENT ON COLUMN systeme.caisse_archive.bornes IS 'Première et dernière pièce de chaque chaîne.';
COMMENT ON COLUMN systeme.caisse_archive.fichiers IS 'Longueur et somme de contrôle de chaque fichier.';
COMMENT ON COLUMN systeme.caisse_archive.manifeste IS 'Manifeste, au caractère près.';
COMMENT ON COLUMN systeme.caisse_archive.signature IS 'Signature du manifeste.';
COMMENT ON COLUMN systeme.caisse_archive.tickets IS 'Nombre de tickets.';
COMMENT ON COLUMN systeme.caisse_archive.octets IS 'Longueur de l''archive.';
COMMENT ON COLUMN systeme.caisse_archive.cree_at IS 'Fabrication.';
COMMENT ON COLUMN systeme.caisse_archive.cree_par IS 'Auteur ; vide pour le programme.';
-- Serves: the archives of a register, newest first, and the check of caisse_archive_register_fk.
CREATE INDEX caisse_archive_register_idx ON systeme.caisse_archive ("entrepriseId", register_id, cree_at);
-- Serves: the check of caisse_archive_cle_fk.
CREATE INDEX caisse_archive_cle_idx ON systeme.caisse_archive ("entrepriseId", cle_id);
ALTER TABLE systeme.caisse_archive ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.caisse_archive FORCE ROW LEVEL SECURITY;
CREATE POLICY caisse_archive_tenant ON systeme.caisse_archive
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
REVOKE ALL ON systeme.caisse_archive FROM PUBLIC, "MyProPartner_application";
GRANT SELECT, INSERT ON systeme.caisse_archive TO "MyProPartner_application";
CREATE TRIGGER caisse_archive_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON systeme.caisse_archive
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();

CREATE TABLE systeme.caisse_controle (
    "entrepriseId" uuid NOT NULL,
    register_id    uuid NOT NULL,
    nature         text NOT NULL,
    ecole          boolean NOT NULL,
    seq            bigint NOT NULL,
    signature      text NOT NULL,
    verifie_at     timestamptz NOT NULL,
    rupture        text,
    rompue_at      timestamptz,
    CONSTRAINT caisse_controle_pk PRIMARY KEY ("entrepriseId", register_id, nature, ecole),
    CONSTRAINT caisse_controle_register_fk FOREIGN KEY ("entrepriseId", register_id) REFERENCES "Register" ("entrepriseId", id),
    CONSTRAINT caisse_controle_rupture_longueur CHECK (char_length(rupture) BETWEEN 1 AND 1000)
);
COMMENT ON TABLE systeme.caisse_controle IS 'Jusqu''où chaque chaîne de caisse a été vérifiée.';
COMMENT ON COLUMN systeme.caisse_controle."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.caisse_controle.register_id IS 'Caisse.';
COMMENT ON COLUMN systeme.caisse_controle.nature IS 'Chaîne.';
COMMENT ON COLUMN systeme.caisse_controle.ecole IS 'Vrai pour le mode école.';
COMMENT ON COLUMN systeme.caisse_controle.seq IS 'Dernière pièce vérifiée.';
COMMENT ON COLUMN systeme.caisse_controle.signature IS 'Sa signature.';
COMMENT ON COLUMN systeme.caisse_controle.verifie_at IS 'Dernière vérification.';
COMMENT ON COLUMN systeme.caisse_controle.rupture IS 'Première rupture trouvée, en clair ; vide pour une chaîne intègre.';
COMMENT ON COLUMN systeme.caisse_controle.rompue_at IS 'Découverte de la rupture.';
ALTER TABLE systeme.caisse_controle ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.caisse_controle FORCE ROW LEVEL SECURITY;
CREATE POLICY caisse_controle_tenant ON systeme.caisse_controle
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
REVOKE ALL ON systeme.caisse_controle FROM PUBLIC, "MyProPartner_application";
GRANT SELECT, INSERT, UPDATE ON systeme.caisse_controle TO "MyProPartner_application";

CREATE TABLE systeme.caisse_releve (
    "entrepriseId" uuid NOT NULL,
    rang           bigint NOT NULL,
    connexions_at  timestamptz NOT NULL,
    version        text NOT NULL,
    CONSTRAINT caisse_releve_pk PRIMARY KEY ("entrepriseId"),
    CONSTRAINT caisse_releve_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id)
);
COMMENT ON TABLE systeme.caisse_releve IS 'Ce que le journal des caisses a déjà repris de celui de l''entreprise.';
COMMENT ON COLUMN systeme.caisse_releve."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.caisse_releve.rang IS 'Dernier rang du journal de l''entreprise porté au journal des caisses.';
COMMENT ON COLUMN systeme.caisse_releve.connexions_at IS 'Dernière connexion refusée qui y est portée.';
COMMENT ON COLUMN systeme.caisse_releve.version IS 'Version du programme au dernier démarrage.';
ALTER TABLE systeme.caisse_releve ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.caisse_releve FORCE ROW LEVEL SECURITY;
CREATE POLICY caisse_releve_tenant ON systeme.caisse_releve
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
REVOKE ALL ON systeme.caisse_releve FROM PUBLIC, "MyProPartner_application";
GRANT SELECT, INSERT, UPDATE ON systeme.caisse_releve TO "MyProPartner_application";

CREATE TABLE systeme.connexion_refusee (
    "entrepriseId" uuid NOT NULL,
    id             uuid NOT NULL,
    user_id        uuid NOT NULL,
    refusee_at     timestamptz NOT NULL,
    CONSTRAINT connexion_refusee_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT connexion_refusee_user_fk FOREIGN KEY ("entrepriseId", user_id) REFERENCES "User" ("entrepriseId", id) ON DELETE CASCADE
);
COMMENT ON TABLE systeme.connexion_refusee IS 'Connexions refusées à un compte connu ; le frein aux essais en borne le nombre.';
COMMENT ON COLUMN systeme.connexion_refusee."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.connexion_refusee.id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN systeme.connexion_refusee.user_id IS 'Compte visé.';
COMMENT ON COLUMN systeme.connexion_refusee.refusee_at IS 'Date et heure.';
-- Serves: the check of connexion_refusee_user_fk.
CREATE INDEX connexion_refusee_user_idx ON systeme.connexion_refusee ("entrepriseId", user_id);
-- Serves: those that the journals of the tills have not told yet.
CREATE INDEX connexion_refusee_at_idx ON systeme.connexion_refusee ("entrepriseId", refusee_at);
ALTER TABLE systeme.connexion_refusee ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.connexion_refusee FORCE ROW LEVEL SECURITY;
CREATE POLICY connexion_refusee_tenant ON systeme.connexion_refusee
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
REVOKE ALL ON systeme.connexion_refusee FROM PUBLIC, "MyProPartner_application";
GRANT SELECT, INSERT ON systeme.connexion_refusee TO "MyProPartner_application";

CREATE POLICY caisse_cle_owner ON systeme.caisse_cle FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION systeme.entreprises_avec_caisse() RETURNS TABLE (id uuid, fuseau text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT e.id, coalesce(p."fuseauHoraire", 'Europe/Paris')
    FROM public."Entreprise" e LEFT JOIN public."ParametresEntreprise" p ON p."entrepriseId" = e.id
    WHERE EXISTS (SELECT FROM systeme.caisse_cle c WHERE c."entrepriseId" = e.id AND c.retiree_at IS NULL)
    ORDER BY e.id
$$;
COMMENT ON FUNCTION systeme.entreprises_avec_caisse() IS 'Entreprises dont une caisse a servi, et leur fuseau horaire : leur journal dit les démarrages et les arrêts.';
REVOKE ALL ON FUNCTION systeme.entreprises_avec_caisse() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION systeme.entreprises_avec_caisse() TO "MyProPartner_application";
