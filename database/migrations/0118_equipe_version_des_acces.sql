-- Why: each request proves that its session or key still holds and that what its caller may do has not changed. That took three
--      lookups (session, person, permissions) and did not see that the company had taken another time zone. Sessions and keys
--      now count these changes themselves: one lookup proves all of it.
-- Safe on live data: adds two columns with a constant default, which writes no row again; creates triggers and functions.
-- Undo: the two functions as in 0017; DROP FUNCTION systeme.touch_rights() CASCADE; DROP the two columns.

ALTER TABLE systeme.session ADD COLUMN rights_version integer NOT NULL DEFAULT 1 CONSTRAINT session_rights_version_positif CHECK (rights_version > 0);
ALTER TABLE systeme.api_key ADD COLUMN rights_version integer NOT NULL DEFAULT 1 CONSTRAINT api_key_rights_version_positif CHECK (rights_version > 0);
COMMENT ON COLUMN systeme.session.rights_version IS 'Augmente quand change ce que la session peut faire : personne, droits, fuseau horaire de l''entreprise.';
COMMENT ON COLUMN systeme.api_key.rights_version IS 'Augmente quand change ce que la clé peut faire : son créateur, ses droits, le fuseau horaire de l''entreprise.';

-- Argument of the trigger: the column that holds the person; without one, the whole company is concerned.
CREATE FUNCTION systeme.touch_rights() RETURNS trigger
    LANGUAGE plpgsql AS $$
DECLARE
    v_row  jsonb;
    v_user uuid;
BEGIN
    IF TG_OP = 'DELETE' THEN v_row := to_jsonb(OLD); ELSE v_row := to_jsonb(NEW); END IF;
    IF TG_NARGS > 0 THEN v_user := (v_row ->> TG_ARGV[0])::uuid; END IF;
    UPDATE systeme.session s SET rights_version = s.rights_version + 1
        WHERE s."entrepriseId" = (v_row ->> 'entrepriseId')::uuid AND (TG_NARGS = 0 OR s.user_id = v_user);
    UPDATE systeme.api_key k SET rights_version = k.rights_version + 1
        WHERE k."entrepriseId" = (v_row ->> 'entrepriseId')::uuid AND (TG_NARGS = 0 OR k.created_by = v_user);
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION systeme.touch_rights() IS
    'Dit aux sessions et aux clés d''une personne, ou de toute l''entreprise, que ce qu''elles peuvent faire a changé.';
REVOKE ALL ON FUNCTION systeme.touch_rights FROM PUBLIC;

CREATE TRIGGER user_rights AFTER UPDATE ON "User"
    FOR EACH ROW WHEN (OLD.version IS DISTINCT FROM NEW.version) EXECUTE FUNCTION systeme.touch_rights('id');
CREATE TRIGGER user_permissions_rights AFTER INSERT OR UPDATE OR DELETE ON "UserPermissions"
    FOR EACH ROW EXECUTE FUNCTION systeme.touch_rights('userId');
CREATE TRIGGER parametres_entreprise_rights AFTER UPDATE OF "fuseauHoraire" ON "ParametresEntreprise"
    FOR EACH ROW WHEN (OLD."fuseauHoraire" IS DISTINCT FROM NEW."fuseauHoraire") EXECUTE FUNCTION systeme.touch_rights();

DROP FUNCTION systeme.enter_session(uuid, uuid, timestamptz);
DROP FUNCTION systeme.enter_key(uuid, uuid, timestamptz);

-- The setting of the transaction comes first: the policies of what is read next compare with it.
CREATE FUNCTION systeme.enter_session(p_entreprise uuid, p_session uuid, p_now timestamptz) RETURNS integer
    LANGUAGE plpgsql AS $$
DECLARE
    v_entreprise text := set_config('app.entreprise', p_entreprise::text, true);
BEGIN
    RETURN (SELECT s.rights_version FROM systeme.session s
            WHERE s."entrepriseId" = p_entreprise AND s.id = p_session AND s.revoked_at IS NULL AND s.expires_at > p_now);
END
$$;
COMMENT ON FUNCTION systeme.enter_session(uuid, uuid, timestamptz) IS
    'Fixe l''entreprise de la transaction et rend la version des droits de la session, ou NULL quand elle ne vaut plus.';

CREATE FUNCTION systeme.enter_key(p_entreprise uuid, p_key uuid, p_now timestamptz) RETURNS integer
    LANGUAGE plpgsql AS $$
DECLARE
    v_entreprise text := set_config('app.entreprise', p_entreprise::text, true);
BEGIN
    UPDATE systeme.api_key k SET last_used_at = p_now
        WHERE k."entrepriseId" = p_entreprise AND k.id = p_key
          AND (k.last_used_at IS NULL OR k.last_used_at < p_now - interval '1 minute');
    RETURN (SELECT k.rights_version FROM systeme.api_key k
            WHERE k."entrepriseId" = p_entreprise AND k.id = p_key AND k.revoked_at IS NULL
              AND (k.expires_at IS NULL OR k.expires_at > p_now));
END
$$;
COMMENT ON FUNCTION systeme.enter_key(uuid, uuid, timestamptz) IS
    'Comme systeme.enter_session pour une clé d''accès, dont la dernière utilisation est notée une fois par minute au plus.';
REVOKE ALL ON FUNCTION systeme.enter_session, systeme.enter_key FROM PUBLIC;
GRANT EXECUTE ON FUNCTION systeme.enter_session, systeme.enter_key TO "MyProPartner_application";
