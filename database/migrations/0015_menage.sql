-- Why: the background work. Effects are sent in order by company and topic, and what is over is removed: sessions that
--      ended long ago, effects that were sent, jobs that are done.
-- Safe on live data: each index blocks the writes of its table while it is built, a second for a million rows.
-- Undo: REVOKE DELETE ON systeme.session FROM "MyProPartner_application"; DROP FUNCTION systeme.tenants_with_effects;
--       DROP INDEX systeme.outbox_order_idx, systeme.outbox_sent_at_idx, systeme.job_done_at_idx, systeme.session_ended_idx.

GRANT DELETE ON systeme.session TO "MyProPartner_application";

-- Serves: the first effect of each topic that still waits (take_effect.sql, tenants_with_effects), whatever waits behind
-- it. An effect that was given up has 'infinity' as its next attempt and no longer holds back its topic.
CREATE INDEX outbox_order_idx ON systeme.outbox ("entrepriseId", topic, created_at, id)
    WHERE sent_at IS NULL AND next_attempt_at < 'infinity';
-- Serves: the removal of effects sent long ago (delete_effects.sql).
CREATE INDEX outbox_sent_at_idx ON systeme.outbox ("entrepriseId", sent_at) WHERE sent_at IS NOT NULL;
-- Serves: the removal of jobs done long ago (delete_jobs.sql).
CREATE INDEX job_done_at_idx ON systeme.job ("entrepriseId", done_at) WHERE done_at IS NOT NULL;
-- Serves: the removal of sessions that ended long ago, by expiry or by hand (delete_sessions.sql).
CREATE INDEX session_ended_idx ON systeme.session ("entrepriseId", least(expires_at, revoked_at));

-- If every due effect counted, those behind a failed one included, a few companies whose effects fail would take all the
-- places. Here a company counts by the first effect of each of its topics, and the recursion steps from topic to topic in outbox_order_idx instead of reading what waits behind.
CREATE FUNCTION systeme.tenants_with_effects(p_at timestamptz, p_limit integer) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    WITH RECURSIVE first_effect AS (
        (SELECT o."entrepriseId", o.topic, o.next_attempt_at FROM systeme.outbox o
         WHERE o.sent_at IS NULL AND o.next_attempt_at < 'infinity'
         ORDER BY o."entrepriseId", o.topic, o.created_at, o.id LIMIT 1)
        UNION ALL
        SELECT n."entrepriseId", n.topic, n.next_attempt_at
        FROM first_effect f CROSS JOIN LATERAL (
            SELECT o."entrepriseId", o.topic, o.next_attempt_at FROM systeme.outbox o
            WHERE o.sent_at IS NULL AND o.next_attempt_at < 'infinity'
              AND (o."entrepriseId", o.topic) > (f."entrepriseId", f.topic)
            ORDER BY o."entrepriseId", o.topic, o.created_at, o.id LIMIT 1) n)
    SELECT f."entrepriseId" FROM first_effect f WHERE f.next_attempt_at <= p_at
    GROUP BY f."entrepriseId" ORDER BY min(f.next_attempt_at), f."entrepriseId" LIMIT p_limit
$$;
COMMENT ON FUNCTION systeme.tenants_with_effects(timestamptz, integer) IS
    'Entreprises dont un effet extérieur peut partir à cette heure, la plus ancienne d''abord.';
REVOKE ALL ON FUNCTION systeme.tenants_with_effects(timestamptz, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION systeme.tenants_with_effects(timestamptz, integer) TO "MyProPartner_application";
