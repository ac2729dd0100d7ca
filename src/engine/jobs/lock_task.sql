-- Takes the turns of a task of a company, until `unlock_task` or the end of the connection. $1 company, $2 task.
SELECT pg_try_advisory_lock(hashtextextended('tache ' || $1::uuid || ' ' || $2::text, 0))
