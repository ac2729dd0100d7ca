-- Locks the effect of the company to send next, when there is one. $1 now.
-- Only the first effect of a topic can be taken, and one that another process has locked is passed over: the order in a
-- topic is that of the decisions, whoever sends. The recursion steps from topic to topic in outbox_order_idx, and each
-- lock is one look into outbox_pk, however many effects wait behind.
WITH RECURSIVE first_effect AS (
    (SELECT o.id, o.topic, o.created_at, o.next_attempt_at FROM systeme.outbox o
     WHERE o.sent_at IS NULL AND o.next_attempt_at < 'infinity'
     ORDER BY o.topic, o.created_at, o.id LIMIT 1)
    UNION ALL
    SELECT n.id, n.topic, n.created_at, n.next_attempt_at
    FROM first_effect f CROSS JOIN LATERAL (
        SELECT o.id, o.topic, o.created_at, o.next_attempt_at FROM systeme.outbox o
        WHERE o.sent_at IS NULL AND o.next_attempt_at < 'infinity' AND o.topic > f.topic
        ORDER BY o.topic, o.created_at, o.id LIMIT 1) n
)
SELECT taken.id, taken.topic, taken.payload, taken.attempts
FROM (SELECT f.id FROM first_effect f WHERE f.next_attempt_at <= $1::timestamptz ORDER BY f.created_at, f.id) due
CROSS JOIN LATERAL (
    SELECT o.id, o.topic, o.payload::text AS payload, o.attempts FROM systeme.outbox o
    WHERE o.id = due.id AND o.sent_at IS NULL AND o.next_attempt_at <= $1::timestamptz
    FOR UPDATE SKIP LOCKED) taken
LIMIT 1
