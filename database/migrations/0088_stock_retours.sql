-- Why: goods that come back enter at what they cost when they left. At today's average, a sale and its return would leave a gain or a
--      loss in the stock whenever a purchase came between them.
-- Safe on live data: yes; movements that exist stay as they are.
-- Undo: systeme.move_stock of 0060 made anew; DROP FUNCTION systeme.return_stock.

-- The cost of what left by the document that comes back, or by those that it was made from; the average of the moment where nothing is
-- known of it. Locks in the order of systeme.move_stock.
CREATE FUNCTION systeme.return_stock(
    p_entreprise uuid, p_store uuid, p_document uuid, p_user uuid, p_articles uuid[], p_quantites integer[], p_ids uuid[])
    RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_d     record;
    v_apres integer;
    v_moyen numeric;
    v_rang  bigint;
BEGIN
    PERFORM FROM "Article" a WHERE a."entrepriseId" = p_entreprise AND a.id = ANY (p_articles)
        ORDER BY a.id FOR NO KEY UPDATE;
    INSERT INTO "StoreStockItem" ("entrepriseId", "storeId", "articleId")
        SELECT p_entreprise, p_store, d.article FROM unnest(p_articles) AS d(article) ON CONFLICT DO NOTHING;
    FOR v_d IN
        WITH RECURSIVE origine AS (
            SELECT d.id, d."documentOrigineId" AS avant, 1 AS pas FROM "Document" d
            WHERE d."entrepriseId" = p_entreprise AND d.id = p_document
            UNION
            SELECT d.id, d."documentOrigineId", o.pas + 1 FROM origine o
            JOIN "Document" d ON d."entrepriseId" = p_entreprise AND d.id = o.avant WHERE o.pas < 5
        ), sortie AS (
            SELECT m."articleId", round(sum(m.quantite * m."coutUnitaire") / sum(m.quantite), 6) AS cout
            FROM origine o
            JOIN "MouvementStock" m ON m."entrepriseId" = p_entreprise AND m."documentId" = o.id
            WHERE m.type = 'VENTE' AND m.quantite < 0 AND m."coutUnitaire" IS NOT NULL
            GROUP BY m."articleId"
        )
        SELECT d.article, d.quantite, d.id, s.cout, coalesce(a."coutMoyen", a.prix_achat) AS moyen,
               a.stock_actuel + coalesce((SELECT sum(i."quantiteExpediee" - i."quantiteRecue" - i."quantiteEndommagee" - i."quantiteManquante")
                   FROM "StockTransferItem" i
                   JOIN "StockTransfer" t ON t."entrepriseId" = i."entrepriseId" AND t.id = i."transferId"
                   WHERE i."entrepriseId" = p_entreprise AND i."articleId" = d.article
                     AND t.statut IN ('EXPEDIE', 'PARTIELLEMENT_RECU')), 0) AS detenu
        FROM unnest(p_articles, p_quantites, p_ids) AS d(article, quantite, id)
        JOIN "Article" a ON a."entrepriseId" = p_entreprise AND a.id = d.article
        LEFT JOIN sortie s ON s."articleId" = d.article
        ORDER BY d.article
    LOOP
        v_moyen := systeme.cout_moyen(v_d.moyen, v_d.detenu, v_d.quantite, v_d.cout);
        UPDATE "StoreStockItem" s SET quantite = s.quantite + v_d.quantite
            WHERE s."entrepriseId" = p_entreprise AND s."storeId" = p_store AND s."articleId" = v_d.article
            RETURNING s.quantite INTO v_apres;
        UPDATE "Article" a SET stock_actuel = a.stock_actuel + v_d.quantite, "rangStock" = a."rangStock" + 1, "coutMoyen" = v_moyen
            WHERE a."entrepriseId" = p_entreprise AND a.id = v_d.article RETURNING a."rangStock" INTO v_rang;
        INSERT INTO "MouvementStock" (id, "entrepriseId", "articleId", "storeId", "createdBy", type, quantite,
                                      stock_avant, stock_apres, "documentId", rang, "coutUnitaire", "coutMoyen")
            VALUES (v_d.id, p_entreprise, v_d.article, p_store, p_user, 'RETOUR', v_d.quantite,
                    v_apres - v_d.quantite, v_apres, p_document, v_rang, coalesce(v_d.cout, v_moyen), v_moyen);
    END LOOP;
END
$$;
COMMENT ON FUNCTION systeme.return_stock IS
    'Remet en stock ce qui revient d''un document, au coût de sa sortie : soldes, coûts moyens et registre, ensemble.';
REVOKE ALL ON FUNCTION systeme.return_stock FROM PUBLIC;
GRANT EXECUTE ON FUNCTION systeme.return_stock TO "MyProPartner_application";

-- As in 0060, but what comes back is another matter.
CREATE OR REPLACE FUNCTION systeme.move_stock(
    p_entreprise uuid, p_store uuid, p_document uuid, p_user uuid, p_type text,
    p_articles uuid[], p_quantites integer[], p_ids uuid[], p_fait boolean DEFAULT false)
    RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_moved integer;
BEGIN
    IF p_type = 'RETOUR' THEN
        PERFORM systeme.return_stock(p_entreprise, p_store, p_document, p_user, p_articles, p_quantites, p_ids);
        RETURN;
    END IF;
    PERFORM FROM "Article" a WHERE a."entrepriseId" = p_entreprise AND a.id = ANY (p_articles)
        ORDER BY a.id FOR NO KEY UPDATE;
    INSERT INTO "StoreStockItem" ("entrepriseId", "storeId", "articleId")
        SELECT p_entreprise, p_store, d.article FROM unnest(p_articles) AS d(article)
        WHERE NOT EXISTS (SELECT FROM "StoreStockItem" s
                          WHERE s."entrepriseId" = p_entreprise AND s."storeId" = p_store AND s."articleId" = d.article);
    WITH demande AS (
        SELECT * FROM unnest(p_articles, p_quantites, p_ids) AS d(article, quantite, id)
    ), rayon AS (
        UPDATE "StoreStockItem" s SET quantite = s.quantite + d.quantite FROM demande d
        WHERE s."entrepriseId" = p_entreprise AND s."storeId" = p_store AND s."articleId" = d.article
        RETURNING s."articleId", d.id, d.quantite, s.quantite AS apres, s.quantite_reservee AS reservee
    ), total AS (
        UPDATE "Article" a SET stock_actuel = a.stock_actuel + d.quantite, "rangStock" = a."rangStock" + 1,
                               "coutMoyen" = coalesce(a."coutMoyen", a.prix_achat)
        FROM demande d
        WHERE a."entrepriseId" = p_entreprise AND a.id = d.article
        RETURNING a.id, a."stockNegatifAutorise", a."rangStock", a."coutMoyen"
    ), mouvement AS (
        INSERT INTO "MouvementStock" (id, "entrepriseId", "articleId", "storeId", "createdBy", type, quantite,
                                      stock_avant, stock_apres, "documentId", rang, "coutUnitaire", "coutMoyen")
        SELECT r.id, p_entreprise, r."articleId", p_store, p_user, p_type, r.quantite, r.apres - r.quantite, r.apres,
               p_document, t."rangStock", t."coutMoyen", t."coutMoyen"
        FROM rayon r JOIN total t ON t.id = r."articleId"
    )
    SELECT count(*) FILTER (WHERE p_fait OR r.quantite >= 0 OR r.apres >= r.reservee OR t."stockNegatifAutorise"
                                  OR (SELECT p."stockNegatifAutorise" FROM "ParametresEntreprise" p
                                      WHERE p."entrepriseId" = p_entreprise))
        INTO v_moved
        FROM rayon r JOIN total t ON t.id = r."articleId";
    IF v_moved <> cardinality(p_articles) THEN
        RAISE EXCEPTION 'stock_insuffisant' USING ERRCODE = '40001', CONSTRAINT = 'stock_insuffisant',
            TABLE = 'StoreStockItem', SCHEMA = 'public';
    END IF;
END
$$;
