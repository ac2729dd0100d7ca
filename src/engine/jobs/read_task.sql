-- What is noted of a task of the company, if anything: the last turn done, when a failed one is tried again, and how often
-- it failed. $1 task. Served by tache_periodique_pk.
SELECT to_char(t.creneau, 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
       to_char(t.essai_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), t.essais
FROM systeme.tache_periodique t WHERE t.nom = $1::text
