-- Refused log-ins that the journals of the tills have not told. $1 tenant. A thousand at a time.
SELECT c.user_id, c.refusee_at FROM systeme.connexion_refusee c
WHERE c.refusee_at > (SELECT s.connexions_at FROM systeme.caisse_releve s WHERE s."entrepriseId" = $1)
ORDER BY c.refusee_at LIMIT 1000
