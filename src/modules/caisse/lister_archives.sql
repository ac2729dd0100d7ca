-- The archives of a register, newest first; a hundred at most; and its keys, newest first: an archive is of one. $1 register.
SELECT r.id, (SELECT coalesce(jsonb_agg(t ORDER BY t."creeAt" DESC), '[]') FROM (
    SELECT a.id, a.du, a.au, a.tickets, a.octets, a.cree_at AS "creeAt", a.cree_par AS "creeParId"
    FROM systeme.caisse_archive a WHERE a.register_id = $1 ORDER BY a.cree_at DESC LIMIT 100) t),
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'creeAt', k.creee_at) ORDER BY k.creee_at DESC), '[]')
     FROM systeme.caisse_cle k WHERE k.register_id = $1)
FROM "Register" r WHERE r.id = $1
