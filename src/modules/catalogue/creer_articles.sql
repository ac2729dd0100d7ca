-- The articles that an import creates, and the trace that undoes it. $1 tenant, $2 import, $3 rows. `quantite` is the
-- stock that the main store gets afterwards; null without a movement.
WITH demande AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset($3::jsonb) AS d(
        rang int, id uuid, reference text, nom text, type text, "categorieId" uuid, description text,
        "codeBarres" text[], unite text, prix_achat numeric, prix_vente_ht numeric, prix_vente_ttc numeric,
        tva numeric, stock_alerte int, "suiviStock" boolean, actif boolean, quantite int)
), trace AS (
    INSERT INTO systeme.import_row ("entrepriseId", batch_id, rang, verdict, modele_id, before, after)
    SELECT $1, $2, d.rang, 'CREATE', d.id, CASE WHEN d.quantite IS NOT NULL THEN '{"quantite":0}'::jsonb END,
           jsonb_strip_nulls(jsonb_build_object('version', 1, 'quantite', d.quantite))
    FROM demande d
)
INSERT INTO "Article" ("entrepriseId", id, reference, nom, type, "categorieId", description, "codeBarres", unite,
                       prix_achat, prix_vente_ht, prix_vente_ttc, tva, stock_alerte, "suiviStock", actif)
SELECT $1, d.id, d.reference, d.nom, d.type, d."categorieId", d.description, d."codeBarres", d.unite,
       d.prix_achat, d.prix_vente_ht, d.prix_vente_ttc, d.tva, d.stock_alerte, d."suiviStock", d.actif
FROM demande d
