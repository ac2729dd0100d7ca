-- Why: periodic tasks. Each is done once a turn for each company, whatever number of processes there are; here is noted
--      which turn was done last. systeme.job goes: no program ever wrote it, what is decided once is an effect.
-- Safe on live data: creates only, and drops a table that is empty.
-- Undo: DROP FUNCTION systeme.tenants_with_zone; DROP POLICY parametres_entreprise_owner ON "ParametresEntreprise";
--       DROP TABLE systeme.tache_periodique; systeme.job as in 0012, 0013 and 0015.

DROP TABLE systeme.job;

CREATE TABLE systeme.tache_periodique (
    "entrepriseId" uuid NOT NULL,
    nom            text NOT NULL,
    creneau        timestamp,
    tourne_at      timestamptz NOT NULL,
    essais         integer NOT NULL DEFAULT 0,
    essai_at       timestamptz,
    erreur         text,
    CONSTRAINT tache_periodique_pk PRIMARY KEY ("entrepriseId", nom),
    CONSTRAINT tache_periodique_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT tache_periodique_nom_longueur CHECK (char_length(nom) BETWEEN 1 AND 100),
    CONSTRAINT tache_periodique_essais_positif CHECK (essais >= 0),
    CONSTRAINT tache_periodique_erreur_longueur CHECK (char_length(erreur) <= 5000)
) WITH (fillfactor = 70);
COMMENT ON TABLE systeme.tache_periodique IS 'Dernier passage de chaque travail périodique d''une entreprise.';
COMMENT ON COLUMN systeme.tache_periodique."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.tache_periodique.nom IS 'Travail.';
COMMENT ON COLUMN systeme.tache_periodique.creneau IS 'Début du dernier passage accompli : heure murale de l''entreprise pour un travail quotidien, UTC sinon ; vide tant qu''aucun n''a réussi.';
COMMENT ON COLUMN systeme.tache_periodique.tourne_at IS 'Date et heure du dernier essai, réussi ou non.';
COMMENT ON COLUMN systeme.tache_periodique.essais IS 'Échecs de suite.';
COMMENT ON COLUMN systeme.tache_periodique.essai_at IS 'Prochain essai après un échec.';
COMMENT ON COLUMN systeme.tache_periodique.erreur IS 'Raison du dernier échec.';
ALTER TABLE systeme.tache_periodique ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.tache_periodique FORCE ROW LEVEL SECURITY;
CREATE POLICY tache_periodique_tenant ON systeme.tache_periodique
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
REVOKE ALL ON systeme.tache_periodique FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE ON systeme.tache_periodique TO "MyProPartner_application";

-- The owner's function below reads the zone of every company; the application never gets this policy.
CREATE POLICY parametres_entreprise_owner ON "ParametresEntreprise" FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION systeme.tenants_with_zone() RETURNS TABLE (id uuid, fuseau text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT e.id, coalesce(p."fuseauHoraire", 'Europe/Paris')
    FROM public."Entreprise" e LEFT JOIN public."ParametresEntreprise" p ON p."entrepriseId" = e.id ORDER BY e.id
$$;
COMMENT ON FUNCTION systeme.tenants_with_zone() IS 'Identifiants de toutes les entreprises et leur fuseau horaire, pour les travaux périodiques.';
REVOKE ALL ON FUNCTION systeme.tenants_with_zone() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION systeme.tenants_with_zone() TO "MyProPartner_application";
