-- Parks a ticket, or writes it anew. $1 tenant, $2 id, $3 register, $4 name, $5 content, $6 user, $7 now.
INSERT INTO systeme.caisse_attente AS a ("entrepriseId", id, "storeId", "registerId", libelle, contenu, "parId", at)
SELECT $1, $2, r."storeId", r.id, $4, $5::jsonb, $6, $7 FROM "Register" r WHERE r.id = $3
ON CONFLICT ("entrepriseId", id) DO UPDATE SET libelle = excluded.libelle, contenu = excluded.contenu, "parId" = excluded."parId", at = excluded.at
