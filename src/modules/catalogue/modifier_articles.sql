-- The articles that an import changes, and the trace that undoes it. $1 tenant, $2 import, $3 rows: `apres` holds the
-- changed columns alone, so that a change made meanwhile to another column stays. The rows are locked in the order of
-- their ids, as sales do.
WITH demande AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset($3::jsonb) AS d(rang int, id uuid, apres jsonb, stock_avant int, stock_apres int)
), avant AS MATERIALIZED (
    SELECT a.id, to_jsonb(a) AS ligne FROM "Article" a JOIN demande d ON d.id = a.id
    WHERE a."entrepriseId" = $1
    ORDER BY a.id FOR NO KEY UPDATE OF a
), nouveau AS MATERIALIZED (
    SELECT n.* FROM avant v JOIN demande d ON d.id = v.id
    CROSS JOIN LATERAL jsonb_populate_record(null::"Article", v.ligne || d.apres) n
), trace AS (
    INSERT INTO systeme.import_row ("entrepriseId", batch_id, rang, verdict, modele_id, before, after)
    SELECT $1, $2, d.rang, 'UPDATE', d.id,
           coalesce((SELECT jsonb_object_agg(c.nom, v.ligne -> c.nom) FROM jsonb_object_keys(d.apres) AS c(nom)), '{}')
               || jsonb_build_object('version', v.ligne -> 'version')
               || CASE WHEN d.stock_avant IS NULL THEN '{}' ELSE jsonb_build_object('quantite', d.stock_avant) END,
           d.apres || CASE WHEN d.stock_apres IS NULL THEN '{}' ELSE jsonb_build_object('quantite', d.stock_apres) END
    FROM demande d JOIN avant v ON v.id = d.id
)
UPDATE "Article" a
SET nom = n.nom, type = n.type, "categorieId" = n."categorieId", description = n.description,
    "codeBarres" = n."codeBarres", unite = n.unite, prix_achat = n.prix_achat, prix_vente_ht = n.prix_vente_ht,
    prix_vente_ttc = n.prix_vente_ttc, tva = n.tva, stock_alerte = n.stock_alerte, "suiviStock" = n."suiviStock",
    actif = n.actif
FROM nouveau n
WHERE a."entrepriseId" = $1 AND a.id = n.id
