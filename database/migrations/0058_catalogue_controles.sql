-- Why: a category inside itself has no top, and the values of custom fields are those that their fields allow, whoever writes them
--      (domaine section 4).
-- Safe on live data: rows that stand are not looked at before they change.
-- Undo: DROP the two triggers and functions; COMMENT ON CONSTRAINT client_siren_forme IS NULL, and of parametres_entreprise_siren_forme.

COMMENT ON CONSTRAINT client_siren_forme ON "Client" IS 'Un SIREN a neuf chiffres, sans espace.';
COMMENT ON CONSTRAINT parametres_entreprise_siren_forme ON "ParametresEntreprise" IS 'Un SIREN a neuf chiffres, sans espace.';

CREATE FUNCTION systeme.categorie_sans_cercle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- Two moves at once could close a circle that neither sees: moves of one company wait for each other.
    PERFORM pg_advisory_xact_lock(hashtextextended('categorie:' || NEW."entrepriseId"::text, 0));
    IF EXISTS (
        WITH RECURSIVE dessus AS (
            SELECT c.id, c."parentId" FROM "Categorie" c WHERE c."entrepriseId" = NEW."entrepriseId" AND c.id = NEW."parentId"
            UNION
            SELECT c.id, c."parentId" FROM "Categorie" c JOIN dessus d ON c.id = d."parentId"
            WHERE c."entrepriseId" = NEW."entrepriseId")
        SELECT FROM dessus WHERE id = NEW.id)
    THEN
        RAISE EXCEPTION 'Une catégorie ne se range pas dans une catégorie qu''elle contient.'
            USING ERRCODE = 'MP002', CONSTRAINT = 'categorie_sans_cercle', TABLE = 'Categorie', SCHEMA = 'public', COLUMN = 'parentId';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER categorie_sans_cercle BEFORE INSERT OR UPDATE OF "parentId" ON "Categorie" FOR EACH ROW
    WHEN (NEW."parentId" IS NOT NULL) EXECUTE FUNCTION systeme.categorie_sans_cercle();

CREATE FUNCTION systeme.est_date(p_texte text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN p_texte ~ '^\d{4}-\d{2}-\d{2}$' AND p_texte::date IS NOT NULL;
EXCEPTION WHEN datetime_field_overflow OR invalid_datetime_format THEN
    RETURN false;
END
$$;
COMMENT ON FUNCTION systeme.est_date IS 'Vrai pour une date du calendrier écrite AAAA-MM-JJ.';

-- An import brings articles without custom values: what must be given is asked for once somebody gives some.
CREATE FUNCTION systeme.article_champs_valides() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_fautes text;
BEGIN
    SELECT string_agg(f.faute, ' ') INTO v_fautes FROM (
        SELECT CASE
                WHEN coalesce(v.valeur, 'null') = 'null' OR v.valeur = '""'
                    THEN CASE WHEN c.obligatoire AND c.type <> 'BOOLEEN' THEN 'Donnez « ' || c.nom || ' ».' END
                WHEN c.type = 'TEXTE' AND jsonb_typeof(v.valeur) <> 'string' THEN '« ' || c.nom || ' » est un texte.'
                WHEN c.type = 'NOMBRE' AND jsonb_typeof(v.valeur) <> 'number' THEN '« ' || c.nom || ' » est un nombre.'
                WHEN c.type = 'BOOLEEN' AND jsonb_typeof(v.valeur) <> 'boolean' THEN '« ' || c.nom || ' » est vrai ou faux.'
                WHEN c.type = 'DATE' AND NOT (jsonb_typeof(v.valeur) = 'string' AND systeme.est_date(v.valeur #>> '{}'))
                    THEN '« ' || c.nom || ' » est une date, AAAA-MM-JJ.'
                WHEN c.type = 'LISTE' AND NOT c.options @> v.valeur
                    THEN '« ' || c.nom || ' » est l''une des valeurs de sa liste.'
            END AS faute, c.ordre, c.nom
        FROM "ChampPersonnalise" c
        CROSS JOIN LATERAL (SELECT NEW."champsPersonnalises" -> c.code AS valeur) v
        WHERE c."entrepriseId" = NEW."entrepriseId" AND c."categorieId" = NEW."categorieId"
        ORDER BY c.ordre, c.nom) f
    WHERE f.faute IS NOT NULL;
    IF v_fautes IS NOT NULL THEN
        RAISE EXCEPTION '%', v_fautes
            USING ERRCODE = 'MP002', CONSTRAINT = 'article_champs_valides', TABLE = 'Article', SCHEMA = 'public',
                  COLUMN = 'champsPersonnalises';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER article_champs_crees BEFORE INSERT ON "Article" FOR EACH ROW
    WHEN (NEW."categorieId" IS NOT NULL AND NEW."champsPersonnalises" <> '{}')
    EXECUTE FUNCTION systeme.article_champs_valides();
CREATE TRIGGER article_champs_changes BEFORE UPDATE OF "champsPersonnalises" ON "Article" FOR EACH ROW
    WHEN (NEW."categorieId" IS NOT NULL) EXECUTE FUNCTION systeme.article_champs_valides();
REVOKE ALL ON FUNCTION systeme.est_date FROM PUBLIC;
GRANT EXECUTE ON FUNCTION systeme.est_date TO "MyProPartner_application";
