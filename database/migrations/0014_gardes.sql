-- Why: the two counters that parallel commands share, stock and quota, change under a guard that the database itself
--      holds. A guard that fails raises 40001: the server runs the command anew, which then refuses by name.
-- Safe on live data: creates only.
-- Undo: DROP FUNCTION systeme.move_stock, systeme.consume_document.

-- Articles are locked in the order of their ids before anything changes: two documents that share articles wait for each
-- other instead of blocking each other (R-STK-1). The lock on the article also covers its rows in every store.
CREATE FUNCTION systeme.move_stock(
    p_entreprise uuid, p_store uuid, p_document uuid, p_user uuid, p_type text,
    p_articles uuid[], p_quantites integer[], p_ids uuid[])
    RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_moved integer;
BEGIN
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
        RETURNING s."articleId", d.id, d.quantite, s.quantite AS apres
    ), total AS (
        UPDATE "Article" a SET stock_actuel = a.stock_actuel + d.quantite FROM demande d
        WHERE a."entrepriseId" = p_entreprise AND a.id = d.article
        RETURNING a.id, a."stockNegatifAutorise"
    ), mouvement AS (
        INSERT INTO "MouvementStock" (id, "entrepriseId", "articleId", "storeId", "createdBy", type, quantite,
                                      stock_avant, stock_apres, "documentId")
        SELECT r.id, p_entreprise, r."articleId", p_store, p_user, p_type, r.quantite, r.apres - r.quantite, r.apres,
               p_document
        FROM rayon r
        RETURNING "articleId", quantite, stock_apres
    )
    SELECT count(*) FILTER (WHERE m.quantite >= 0 OR m.stock_apres >= 0 OR t."stockNegatifAutorise"
                                  OR (SELECT p."stockNegatifAutorise" FROM "ParametresEntreprise" p
                                      WHERE p."entrepriseId" = p_entreprise))
        INTO v_moved
        FROM mouvement m JOIN total t ON t.id = m."articleId";
    IF v_moved <> cardinality(p_articles) THEN
        RAISE EXCEPTION 'stock_insuffisant' USING ERRCODE = '40001', CONSTRAINT = 'stock_insuffisant',
            TABLE = 'StoreStockItem', SCHEMA = 'public';
    END IF;
END
$$;
COMMENT ON FUNCTION systeme.move_stock IS
    'Applique les variations de stock d''un document : soldes par magasin et par article, et registre, ensemble.';

CREATE FUNCTION systeme.consume_document(p_id uuid, p_entreprise uuid, p_periode date, p_limite integer)
    RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    UPDATE "UsageCounter" u SET documents = u.documents + 1
        WHERE u."entrepriseId" = p_entreprise AND u.periode = p_periode AND u.documents < p_limite;
    IF FOUND THEN
        RETURN;
    END IF;
    INSERT INTO "UsageCounter" AS u (id, "entrepriseId", periode, documents) VALUES (p_id, p_entreprise, p_periode, 1)
        ON CONFLICT ("entrepriseId", periode) DO UPDATE SET documents = u.documents + 1 WHERE u.documents < p_limite;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'quota_depasse' USING ERRCODE = '40001', CONSTRAINT = 'quota_depasse',
            TABLE = 'UsageCounter', SCHEMA = 'public';
    END IF;
END
$$;
COMMENT ON FUNCTION systeme.consume_document IS 'Compte un document du mois, sous la limite du plan (R-ENT-2).';

REVOKE ALL ON FUNCTION systeme.move_stock, systeme.consume_document FROM PUBLIC;
GRANT EXECUTE ON FUNCTION systeme.move_stock, systeme.consume_document TO "MyProPartner_application";
