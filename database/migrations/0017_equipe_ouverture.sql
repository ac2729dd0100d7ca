-- Why: each request sets its company and proves its caller before anything else: one statement instead of two, one of which
--      was parsed anew each time because its value was in its text.
-- Safe on live data: creates functions only.
-- Undo: DROP FUNCTION systeme.enter_session, systeme.enter_key.

-- The settings of the transaction come first: the policies of what is read next compare with it.
CREATE FUNCTION systeme.enter_session(p_entreprise uuid, p_session uuid, p_now timestamptz) RETURNS text
    LANGUAGE plpgsql AS $$
DECLARE
    v_entreprise text := set_config('app.entreprise', p_entreprise::text, true);
    v_stamp      text;
BEGIN
    SELECT concat_ws('|', u.status, u.version, coalesce(p.version, 0)) INTO v_stamp
        FROM systeme.session s
        JOIN "User" u ON u."entrepriseId" = s."entrepriseId" AND u.id = s.user_id
        LEFT JOIN "UserPermissions" p ON p."entrepriseId" = u."entrepriseId" AND p."userId" = u.id
        WHERE s."entrepriseId" = p_entreprise AND s.id = p_session AND s.revoked_at IS NULL AND s.expires_at > p_now;
    RETURN v_stamp;
END
$$;
COMMENT ON FUNCTION systeme.enter_session(uuid, uuid, timestamptz) IS
    'Fixe l''entreprise de la transaction et rend la version de l''appelant (statut|version|version des droits), ou NULL quand sa session ne vaut plus.';

CREATE FUNCTION systeme.enter_key(p_entreprise uuid, p_key uuid, p_now timestamptz) RETURNS text
    LANGUAGE plpgsql AS $$
DECLARE
    v_entreprise text := set_config('app.entreprise', p_entreprise::text, true);
    v_stamp      text;
BEGIN
    UPDATE systeme.api_key k SET last_used_at = p_now
        WHERE k."entrepriseId" = p_entreprise AND k.id = p_key
          AND (k.last_used_at IS NULL OR k.last_used_at < p_now - interval '1 minute');
    SELECT concat_ws('|', u.status, u.version, coalesce(p.version, 0)) INTO v_stamp
        FROM systeme.api_key k
        JOIN "User" u ON u."entrepriseId" = k."entrepriseId" AND u.id = k.created_by
        LEFT JOIN "UserPermissions" p ON p."entrepriseId" = u."entrepriseId" AND p."userId" = u.id
        WHERE k."entrepriseId" = p_entreprise AND k.id = p_key AND k.revoked_at IS NULL
          AND (k.expires_at IS NULL OR k.expires_at > p_now);
    RETURN v_stamp;
END
$$;
COMMENT ON FUNCTION systeme.enter_key(uuid, uuid, timestamptz) IS
    'Comme systeme.enter_session pour une clé d''accès, dont la dernière utilisation est notée une fois par minute au plus.';
REVOKE ALL ON FUNCTION systeme.enter_session, systeme.enter_key FROM PUBLIC;
GRANT EXECUTE ON FUNCTION systeme.enter_session, systeme.enter_key TO "MyProPartner_application";
