-- A declaration that was not handed over makes room for one made again; its lines go with it. $1 id.
DELETE FROM systeme.ereporting WHERE id = $1 AND transmise_at IS NULL
