-- Why: a ticket that its customer holds already is a fact (R-CAI-1): its goods have left, whatever the books said. systeme.move_stock
--      takes one more parameter, p_fait, which lifts its guard and nothing else.
-- Safe on live data: replaces a function, whose callers are in the program and may leave the new parameter out.
-- Undo: DROP FUNCTION systeme.move_stock; the one of 0060.

DROP FUNCTION systeme.move_stock(uuid, uuid, uuid, uuid, text, uuid[], integer[], uuid[]);

-- As in 0060, with the guard under p_fait.
CREATE FUNCTION systeme.move_stock(
    p_entreprise uuid, p_store uuid, p_document uuid, p_user uuid, p_type text,
    p_articles uuid[], p_quantites integer[], p_ids uuid[], p_fait boolean DEFAULT false)
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
COMMENT ON FUNCTION systeme.move_stock IS
    'Applique les variations de stock d''un document : soldes par magasin et par article, et registre, ensemble. Sans garde quand la marchandise est déjà partie.';
REVOKE ALL ON FUNCTION systeme.move_stock FROM PUBLIC;
GRANT EXECUTE ON FUNCTION systeme.move_stock TO "MyProPartner_application";
