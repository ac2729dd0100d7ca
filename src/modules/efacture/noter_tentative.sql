-- An attempt begins. $1 exchange.
UPDATE systeme.flux_plateforme SET tentatives = tentatives + 1 WHERE id = $1
