-- Why: the ledger of stock is an order, not a date: a transaction may wait for another that began later. Each movement of an
--      article takes the next place (rang), across stores, so that the ledger is replayed, counted against and proved exactly.
--      And goods have a cost: the weighted average (CUMP) of the article over the company, kept on it and on each movement.
-- Safe on live data: adds columns without writing the tables again, makes one index again. Movements from before have no
--      place: they come before all others, by date.
-- Undo: DROP FUNCTION systeme.move_stock and make that of 0018; DROP FUNCTION systeme.record_movements, systeme.cout_moyen; drop the
--       columns; make mouvement_stock_article_id_idx as in 0006.

ALTER TABLE "Article" ADD COLUMN "rangStock" integer NOT NULL DEFAULT 0;
ALTER TABLE "Article" ADD COLUMN "coutMoyen" numeric(15,6);
ALTER TABLE "Article" ADD CONSTRAINT article_cout_moyen_positif CHECK ("coutMoyen" >= 0);
COMMENT ON COLUMN "Article"."rangStock" IS 'Nombre de mouvements de stock de l''article ; place du dernier dans le registre.';
COMMENT ON COLUMN "Article"."coutMoyen" IS 'Coût unitaire moyen pondéré hors taxes en euros, tous magasins ; cache des mouvements, visible selon les droits.';

ALTER TABLE "MouvementStock" ADD COLUMN rang integer;
ALTER TABLE "MouvementStock" ADD COLUMN "coutMoyen" numeric(15,6);
ALTER TABLE "MouvementStock" ADD COLUMN "inverseDeId" uuid;
ALTER TABLE "MouvementStock" ADD COLUMN "inventaireId" uuid;
ALTER TABLE "MouvementStock" ADD CONSTRAINT mouvement_stock_inverse_de_fk FOREIGN KEY ("entrepriseId", "inverseDeId")
    REFERENCES "MouvementStock" ("entrepriseId", id);
COMMENT ON COLUMN "MouvementStock".rang IS 'Place du mouvement parmi ceux de l''article, tous magasins ; vide avant leur numérotation.';
COMMENT ON COLUMN "MouvementStock"."coutMoyen" IS 'Coût moyen pondéré de l''article après le mouvement ; visible selon les droits.';
COMMENT ON COLUMN "MouvementStock"."inventaireId" IS 'Inventaire dont la clôture a causé le mouvement.';
COMMENT ON COLUMN "MouvementStock"."inverseDeId" IS 'Mouvement que celui-ci annule.';
-- Guards: a movement is reversed once. Serves the check of mouvement_stock_inverse_de_fk.
CREATE UNIQUE INDEX mouvement_stock_inverse_unique ON "MouvementStock" ("entrepriseId", "inverseDeId") WHERE "inverseDeId" IS NOT NULL;
-- Serves: the ledger of one article (and store) in its order, and the check of mouvement_stock_article_fk.
DROP INDEX mouvement_stock_article_id_idx;
CREATE INDEX mouvement_stock_article_id_idx ON "MouvementStock" ("entrepriseId", "articleId", "storeId", rang);

-- The weighted average after a movement of p_quantite at p_cout, when the company held p_detenu (stores and goods under way)
-- at p_moyen. Goods that leave at the average leave it alone; so does what would make no sense below zero.
CREATE FUNCTION systeme.cout_moyen(p_moyen numeric, p_detenu bigint, p_quantite bigint, p_cout numeric) RETURNS numeric
    LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE
        WHEN p_cout IS NULL THEN p_moyen
        WHEN p_moyen IS NULL THEN p_cout
        WHEN p_quantite > 0 AND p_detenu <= 0 THEN p_cout
        WHEN p_detenu <= 0 OR p_detenu + p_quantite <= 0 OR p_detenu * p_moyen + p_quantite * p_cout < 0 THEN p_moyen
        ELSE round((p_detenu * p_moyen + p_quantite * p_cout) / (p_detenu + p_quantite), 6)
    END
$$;
COMMENT ON FUNCTION systeme.cout_moyen IS 'Coût moyen pondéré d''un article après un mouvement.';

-- As in 0018; each movement also takes its place and the average cost of the moment, out of the row of the article that
-- changes anyway. p_fait lifts the guard and nothing else: a ticket that its customer holds already is a fact (R-CAI-1), its goods
-- have left, whatever the books said.
DROP FUNCTION systeme.move_stock(uuid, uuid, uuid, uuid, text, uuid[], integer[], uuid[]);
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

-- Movements that are not sales: by hand, of transfers, of counts; several stores, costs and reasons in one call. An element:
-- {id, store, article, type, quantite, cout, motif, transfert, inventaire, inverse, garde}. "garde" says what a store may not go below:
-- DISPONIBLE what it holds for others, PRESENT zero, null nothing (a fact). "cout" moves the average; without it goods move at it.
CREATE FUNCTION systeme.record_movements(p_entreprise uuid, p_user uuid, p_mouvements jsonb)
    RETURNS TABLE (id uuid, "articleId" uuid, "storeId" uuid, quantite integer, stock_avant integer, stock_apres integer)
    LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    v_m        record;
    v_rayon    record;
    v_article  record;
    v_libre    boolean := (SELECT p."stockNegatifAutorise" FROM "ParametresEntreprise" p WHERE p."entrepriseId" = p_entreprise);
    v_detenu   bigint;
    v_moyen    numeric;
BEGIN
    PERFORM FROM "Store" s WHERE s."entrepriseId" = p_entreprise
        AND s.id IN (SELECT (m ->> 'store')::uuid FROM jsonb_array_elements(p_mouvements) m) ORDER BY s.id FOR KEY SHARE;
    IF EXISTS (SELECT FROM "Store" s WHERE s."entrepriseId" = p_entreprise AND s.status = 'FERME'
               AND s.id IN (SELECT (m ->> 'store')::uuid FROM jsonb_array_elements(p_mouvements) m)) THEN
        RAISE EXCEPTION 'magasin_ferme' USING ERRCODE = '40001', CONSTRAINT = 'magasin_ferme', TABLE = 'Store', SCHEMA = 'public';
    END IF;
    PERFORM FROM "Article" a WHERE a."entrepriseId" = p_entreprise
        AND a.id IN (SELECT (m ->> 'article')::uuid FROM jsonb_array_elements(p_mouvements) m)
        ORDER BY a.id FOR NO KEY UPDATE;
    INSERT INTO "StoreStockItem" ("entrepriseId", "storeId", "articleId")
        SELECT DISTINCT p_entreprise, (m ->> 'store')::uuid, (m ->> 'article')::uuid FROM jsonb_array_elements(p_mouvements) m
        ON CONFLICT DO NOTHING;
    FOR v_m IN
        SELECT m.* FROM jsonb_to_recordset(p_mouvements) AS m(id uuid, store uuid, article uuid, type text, quantite integer,
            cout numeric, motif text, transfert uuid, inventaire uuid, inverse uuid, garde text)
    LOOP
        UPDATE "StoreStockItem" s SET quantite = s.quantite + v_m.quantite
            WHERE s."entrepriseId" = p_entreprise AND s."storeId" = v_m.store AND s."articleId" = v_m.article
            RETURNING s.quantite, s.quantite_reservee INTO v_rayon;
        SELECT a.stock_actuel, a."stockNegatifAutorise", a."coutMoyen" AS moyen, a.prix_achat INTO v_article
            FROM "Article" a WHERE a."entrepriseId" = p_entreprise AND a.id = v_m.article;
        IF v_m.quantite < 0 AND NOT v_libre AND NOT v_article."stockNegatifAutorise"
           AND ((v_m.garde = 'DISPONIBLE' AND v_rayon.quantite < v_rayon.quantite_reservee)
                OR (v_m.garde = 'PRESENT' AND v_rayon.quantite < 0)) THEN
            RAISE EXCEPTION 'stock_insuffisant' USING ERRCODE = '40001', CONSTRAINT = 'stock_insuffisant',
                TABLE = 'StoreStockItem', SCHEMA = 'public';
        END IF;
        v_moyen := coalesce(v_article.moyen, v_article.prix_achat);
        IF v_m.cout IS NOT NULL THEN
            SELECT v_article.stock_actuel + coalesce(sum(i."quantiteExpediee" - i."quantiteRecue" - i."quantiteEndommagee"
                                                         - i."quantiteManquante"), 0) INTO v_detenu
                FROM "StockTransferItem" i
                JOIN "StockTransfer" t ON t."entrepriseId" = i."entrepriseId" AND t.id = i."transferId"
                WHERE i."entrepriseId" = p_entreprise AND i."articleId" = v_m.article
                  AND t.statut IN ('EXPEDIE', 'PARTIELLEMENT_RECU');
            v_moyen := systeme.cout_moyen(v_article.moyen, v_detenu, v_m.quantite, v_m.cout);
        END IF;
        UPDATE "Article" a SET stock_actuel = a.stock_actuel + v_m.quantite, "rangStock" = a."rangStock" + 1, "coutMoyen" = v_moyen
            WHERE a."entrepriseId" = p_entreprise AND a.id = v_m.article RETURNING a."rangStock" INTO v_article;
        INSERT INTO "MouvementStock" (id, "entrepriseId", "articleId", "storeId", "createdBy", type, quantite, stock_avant, stock_apres,
                                      "transferId", "inventaireId", motif, "coutUnitaire", "coutMoyen", rang, "inverseDeId")
            VALUES (v_m.id, p_entreprise, v_m.article, v_m.store, p_user, v_m.type, v_m.quantite, v_rayon.quantite - v_m.quantite,
                    v_rayon.quantite, v_m.transfert, v_m.inventaire, v_m.motif, coalesce(v_m.cout, v_moyen), v_moyen, v_article."rangStock", v_m.inverse);
        RETURN QUERY SELECT v_m.id, v_m.article, v_m.store, v_m.quantite, v_rayon.quantite - v_m.quantite, v_rayon.quantite;
    END LOOP;
END
$$;
COMMENT ON FUNCTION systeme.record_movements IS
    'Écrit des mouvements de stock qui ne sont pas des ventes : soldes, coûts moyens et registre, ensemble.';

REVOKE ALL ON FUNCTION systeme.cout_moyen, systeme.record_movements FROM PUBLIC;
GRANT EXECUTE ON FUNCTION systeme.cout_moyen, systeme.record_movements TO "MyProPartner_application";
