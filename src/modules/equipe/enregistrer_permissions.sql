-- Stores the exceptions of a user. The row stays when all are removed: its version is part of what a session remembers.
-- $1 tenant, $2 id of a new row, $3 user, $4 droits, $5 stores, $6 remiseMax, $7 voirPrixAchat, $8 voirMarges.
INSERT INTO "UserPermissions" AS p
    ("entrepriseId", id, "userId", droits, "storeIds", "remiseMax", "voirPrixAchat", "voirMarges")
VALUES ($1, $2, $3, $4::jsonb, $5::uuid[], $6::numeric, $7::boolean, $8::boolean)
ON CONFLICT ON CONSTRAINT user_permissions_user_unique DO UPDATE
    SET droits = excluded.droits, "storeIds" = excluded."storeIds", "remiseMax" = excluded."remiseMax",
        "voirPrixAchat" = excluded."voirPrixAchat", "voirMarges" = excluded."voirMarges"
RETURNING p.id, p.version
