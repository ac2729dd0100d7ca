-- Gives back what `lock_task` took. $1 company, $2 task.
SELECT pg_advisory_unlock(hashtextextended('tache ' || $1::uuid || ' ' || $2::text, 0))
