-- Why: what a person arranges for their own eyes (saved views, columns of a list) follows them to another machine.
-- Safe on live data: creates only.
-- Undo: DROP TABLE systeme.preference;

CREATE TABLE systeme.preference (
    "entrepriseId" uuid NOT NULL,
    user_id        uuid NOT NULL,
    cle            text NOT NULL,
    valeur         json NOT NULL,
    updated_at     timestamptz NOT NULL,
    CONSTRAINT preference_pk PRIMARY KEY ("entrepriseId", user_id, cle),
    CONSTRAINT preference_user_fk FOREIGN KEY ("entrepriseId", user_id) REFERENCES "User" ("entrepriseId", id),
    CONSTRAINT preference_cle_forme CHECK (cle ~ '^[A-Za-z0-9][A-Za-z0-9:._-]{0,99}$'),
    CONSTRAINT preference_valeur_taille CHECK (octet_length(valeur::text) <= 8192)
) WITH (fillfactor = 80);
COMMENT ON TABLE systeme.preference IS 'Ce qu''une personne arrange pour elle seule : vues gardées, colonnes d''une liste.';
COMMENT ON COLUMN systeme.preference."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.preference.user_id IS 'Personne dont c''est la préférence.';
COMMENT ON COLUMN systeme.preference.cle IS 'Nom, choisi par le programme qui la garde : vues:Document.';
COMMENT ON COLUMN systeme.preference.valeur IS 'Valeur, telle que le programme l''a écrite (8 ko au plus).';
COMMENT ON COLUMN systeme.preference.updated_at IS 'Date et heure du dernier enregistrement.';
ALTER TABLE systeme.preference ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.preference FORCE ROW LEVEL SECURITY;
CREATE POLICY preference_tenant ON systeme.preference
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
REVOKE ALL ON systeme.preference FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON systeme.preference TO "MyProPartner_application";
