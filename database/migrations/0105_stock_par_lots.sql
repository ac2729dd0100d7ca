-- Why: tickets and documents issued together move their goods in one statement: an article that several of them sell is changed once,
--      and the rows of the ledger look up their keys together. A quarter of what a ticket cost the database went into that.
-- Safe on live data: yes; functions and a trigger only, movements keep their form.
-- Undo: systeme.move_stock of 0088, systeme.check_keys_in_sets of 0016 and systeme.add_points of 0068 made anew; DROP FUNCTION
--       systeme.move_goods, systeme.movement_keys CASCADE; ALTER TABLE "MouvementStock" ENABLE TRIGGER for what check_keys_in_sets disabled.

-- Movements in the order of the arrays, of any stores and documents of one company. Balances change once for each article and store;
-- each movement says what stood before and after it, as if they had come one by one, and is guarded by what stood then. p_faits lifts
-- the guard of a movement and nothing else: a ticket that its customer holds already is a fact (R-CAI-1).
CREATE FUNCTION systeme.move_goods(
    p_entreprise uuid, p_type text, p_stores uuid[], p_documents uuid[], p_users uuid[],
    p_articles uuid[], p_quantites integer[], p_ids uuid[], p_faits boolean[])
    RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_moved integer;
BEGIN
    PERFORM FROM "Article" a WHERE a."entrepriseId" = p_entreprise AND a.id = ANY (p_articles)
        ORDER BY a.id FOR NO KEY UPDATE;
    INSERT INTO "StoreStockItem" ("entrepriseId", "storeId", "articleId")
        SELECT DISTINCT p_entreprise, d.store, d.article FROM unnest(p_stores, p_articles) AS d(store, article)
        WHERE NOT EXISTS (SELECT FROM "StoreStockItem" s
                          WHERE s."entrepriseId" = p_entreprise AND s."storeId" = d.store AND s."articleId" = d.article);
    WITH demande AS (
        SELECT d.*, sum(d.quantite) OVER (PARTITION BY d.store, d.article ORDER BY d.rang) AS cumul,
               row_number() OVER (PARTITION BY d.article ORDER BY d.rang) AS place
        FROM unnest(p_stores, p_documents, p_users, p_articles, p_quantites, p_ids, p_faits) WITH ORDINALITY
            AS d(store, document, auteur, article, quantite, id, fait, rang)
    ), rayon AS (
        UPDATE "StoreStockItem" s SET quantite = s.quantite + d.quantite
        FROM (SELECT x.store, x.article, sum(x.quantite) AS quantite FROM demande x GROUP BY 1, 2) d
        WHERE s."entrepriseId" = p_entreprise AND s."storeId" = d.store AND s."articleId" = d.article
        RETURNING s."storeId", s."articleId", s.quantite - d.quantite AS avant, s.quantite_reservee AS reservee
    ), total AS (
        UPDATE "Article" a SET stock_actuel = a.stock_actuel + d.quantite, "rangStock" = a."rangStock" + d.nombre,
                               "coutMoyen" = coalesce(a."coutMoyen", a.prix_achat)
        FROM (SELECT x.article, sum(x.quantite) AS quantite, count(*) AS nombre FROM demande x GROUP BY 1) d
        WHERE a."entrepriseId" = p_entreprise AND a.id = d.article
        RETURNING a.id, a."stockNegatifAutorise", a."rangStock" - d.nombre AS rang, a."coutMoyen"
    ), mouvement AS (
        INSERT INTO "MouvementStock" (id, "entrepriseId", "articleId", "storeId", "createdBy", type, quantite,
                                      stock_avant, stock_apres, "documentId", rang, "coutUnitaire", "coutMoyen")
        SELECT d.id, p_entreprise, d.article, d.store, d.auteur, p_type, d.quantite, r.avant + d.cumul - d.quantite, r.avant + d.cumul,
               d.document, t.rang + d.place, t."coutMoyen", t."coutMoyen"
        FROM demande d
        JOIN rayon r ON r."storeId" = d.store AND r."articleId" = d.article
        JOIN total t ON t.id = d.article
        ORDER BY d.rang
    )
    SELECT count(*) FILTER (WHERE d.fait OR d.quantite >= 0 OR r.avant + d.cumul >= r.reservee OR t."stockNegatifAutorise"
                                  OR (SELECT p."stockNegatifAutorise" FROM "ParametresEntreprise" p
                                      WHERE p."entrepriseId" = p_entreprise))
        INTO v_moved
        FROM demande d
        JOIN rayon r ON r."storeId" = d.store AND r."articleId" = d.article
        JOIN total t ON t.id = d.article;
    IF v_moved <> cardinality(p_articles) THEN
        RAISE EXCEPTION 'stock_insuffisant' USING ERRCODE = '40001', CONSTRAINT = 'stock_insuffisant',
            TABLE = 'StoreStockItem', SCHEMA = 'public';
    END IF;
END
$$;
COMMENT ON FUNCTION systeme.move_goods IS
    'Déplace le stock de plusieurs documents, dans leur ordre : soldes et registre, ensemble (R-STK-1).';
REVOKE ALL ON FUNCTION systeme.move_goods FROM PUBLIC;
GRANT EXECUTE ON FUNCTION systeme.move_goods TO "MyProPartner_application";

-- As in 0088, of one document.
CREATE OR REPLACE FUNCTION systeme.move_stock(
    p_entreprise uuid, p_store uuid, p_document uuid, p_user uuid, p_type text,
    p_articles uuid[], p_quantites integer[], p_ids uuid[], p_fait boolean DEFAULT false)
    RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_nombre integer := cardinality(p_articles);
BEGIN
    IF p_type = 'RETOUR' THEN
        PERFORM systeme.return_stock(p_entreprise, p_store, p_document, p_user, p_articles, p_quantites, p_ids);
    ELSE
        PERFORM systeme.move_goods(p_entreprise, p_type, array_fill(p_store, ARRAY[v_nombre]), array_fill(p_document, ARRAY[v_nombre]),
                                   array_fill(p_user, ARRAY[v_nombre]), p_articles, p_quantites, p_ids, array_fill(p_fait, ARRAY[v_nombre]));
    END IF;
END
$$;

-- One look for all movements of a statement: what they name is there and stays.
CREATE FUNCTION systeme.movement_keys() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_entreprises uuid[];
    v_articles    uuid[];
    v_stores      uuid[];
    v_users       uuid[];
    v_documents   uuid[];
    v_absente     text;
BEGIN
    SELECT array_agg(DISTINCT r."entrepriseId"), array_agg(DISTINCT r."articleId"), array_agg(DISTINCT r."storeId"),
           array_agg(DISTINCT r."createdBy") FILTER (WHERE r."createdBy" IS NOT NULL),
           array_agg(DISTINCT r."documentId") FILTER (WHERE r."documentId" IS NOT NULL)
        INTO v_entreprises, v_articles, v_stores, v_users, v_documents FROM touched r;
    v_absente := CASE
        WHEN cardinality(v_articles) > (SELECT count(*) FROM (SELECT FROM "Article" a
            WHERE a."entrepriseId" = ANY (v_entreprises) AND a.id = ANY (v_articles) FOR KEY SHARE) a) THEN 'article'
        WHEN cardinality(v_stores) > (SELECT count(*) FROM (SELECT FROM "Store" s
            WHERE s."entrepriseId" = ANY (v_entreprises) AND s.id = ANY (v_stores) FOR KEY SHARE) s) THEN 'store'
        WHEN cardinality(v_users) > (SELECT count(*) FROM (SELECT FROM "User" u
            WHERE u."entrepriseId" = ANY (v_entreprises) AND u.id = ANY (v_users) FOR KEY SHARE) u) THEN 'created_by'
        WHEN cardinality(v_documents) > (SELECT count(*) FROM (SELECT FROM "Document" d
            WHERE d."entrepriseId" = ANY (v_entreprises) AND d.id = ANY (v_documents) FOR KEY SHARE) d) THEN 'document' END;
    IF v_absente IS NOT NULL THEN
        RAISE EXCEPTION 'insert or update on table "MouvementStock" violates foreign key constraint'
            USING ERRCODE = 'foreign_key_violation', TABLE = 'MouvementStock', SCHEMA = 'public',
                  CONSTRAINT = 'mouvement_stock_' || v_absente || '_fk';
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION systeme.movement_keys IS 'Vérifie d''un coup les clés des mouvements d''une instruction : article, magasin, auteur, document.';
REVOKE ALL ON FUNCTION systeme.movement_keys FROM PUBLIC;
CREATE TRIGGER mouvement_stock_cles AFTER INSERT ON "MouvementStock" REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.movement_keys();

-- As in 0016, with the keys of movements.
CREATE OR REPLACE FUNCTION systeme.check_keys_in_sets() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_trigger record;
BEGIN
    FOR v_trigger IN
        SELECT t.tgname, k.conrelid::regclass AS relation
        FROM pg_constraint k
        JOIN pg_trigger t ON t.tgconstraint = k.oid AND t.tgrelid = k.conrelid
        WHERE t.tgfoid = 'pg_catalog."RI_FKey_check_ins"'::regproc
          AND k.conname IN ('ligne_document_document_fk', 'ligne_document_article_fk', 'document_tva_document_fk',
                            'mouvement_stock_article_fk', 'mouvement_stock_store_fk', 'mouvement_stock_created_by_fk',
                            'mouvement_stock_document_fk')
    LOOP
        EXECUTE format('ALTER TABLE %s DISABLE TRIGGER %I', v_trigger.relation, v_trigger.tgname);
    END LOOP;
EXCEPTION WHEN insufficient_privilege THEN
    RAISE NOTICE 'Clés vérifiées une à une (droits insuffisants)';
END
$$;
SELECT systeme.check_keys_in_sets();

-- As in 0068, in a language that keeps its plan: planning took twice as long as writing.
CREATE OR REPLACE FUNCTION systeme.add_points(p_entreprise uuid, p_clients uuid[], p_points integer[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    UPDATE "Client" c SET points_solde = c.points_solde + d.points
        FROM (SELECT x.client, sum(x.points)::integer AS points FROM unnest(p_clients, p_points) AS x(client, points) GROUP BY 1) d
        WHERE c."entrepriseId" = p_entreprise AND c.id = d.client AND d.points <> 0;
END
$$;
