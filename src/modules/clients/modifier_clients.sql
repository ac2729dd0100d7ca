-- The clients that an import changes, and the trace that undoes it. $1 tenant, $2 import, $3 rows: `apres` holds the
-- changed columns alone, so that a change made meanwhile to another column stays.
WITH demande AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset($3::jsonb) AS d(rang int, id uuid, apres jsonb)
), avant AS MATERIALIZED (
    SELECT c.id, to_jsonb(c) AS ligne FROM "Client" c JOIN demande d ON d.id = c.id
    WHERE c."entrepriseId" = $1
    ORDER BY c.id FOR NO KEY UPDATE OF c
), nouveau AS MATERIALIZED (
    SELECT n.* FROM avant v JOIN demande d ON d.id = v.id
    CROSS JOIN LATERAL jsonb_populate_record(null::"Client", v.ligne || d.apres) n
), trace AS (
    INSERT INTO systeme.import_row ("entrepriseId", batch_id, rang, verdict, modele_id, before, after)
    SELECT $1, $2, d.rang, 'UPDATE', d.id,
           (SELECT jsonb_object_agg(k.nom, v.ligne -> k.nom) FROM jsonb_object_keys(d.apres) AS k(nom))
               || jsonb_build_object('version', v.ligne -> 'version'),
           d.apres
    FROM demande d JOIN avant v ON v.id = d.id
)
UPDATE "Client" c
SET type = n.type, nom = n.nom, prenom = n.prenom, "raisonSociale" = n."raisonSociale", email = n.email,
    telephone = n.telephone, adresse = n.adresse, "codePostal" = n."codePostal", ville = n.ville, pays = n.pays,
    siret = n.siret, siren = n.siren, "numeroTva" = n."numeroTva", notes = n.notes, tags = n.tags
FROM nouveau n
WHERE c."entrepriseId" = $1 AND c.id = n.id
