-- An article of bench1@exemple.fr with 100,000 movements in three stores, made once; prints its id.
DO $$
DECLARE
    v_company uuid := (SELECT "entrepriseId" FROM "User" WHERE email = 'bench1@exemple.fr');
    v_article uuid := gen_random_uuid();
BEGIN
    IF EXISTS (SELECT FROM "Article" WHERE "entrepriseId" = v_company AND reference = 'REGISTRE') THEN
        RETURN;
    END IF;
    INSERT INTO "Store" ("entrepriseId", nom) SELECT v_company, 'Dépôt ' || n FROM generate_series(1, 2) n;
    INSERT INTO "Article" (id, "entrepriseId", reference, nom, prix_vente_ht, "suiviStock", "rangStock", "coutMoyen")
        VALUES (v_article, v_company, 'REGISTRE', 'Article très vendu', 10, true, 100000, 4);
    -- In each store two come in, then one goes out, so that each pair leaves one more.
    INSERT INTO "MouvementStock" (id, "entrepriseId", "articleId", "storeId", type, quantite, stock_avant, stock_apres, rang, "coutUnitaire", "coutMoyen")
        SELECT bench.new_id(n, 7, 1)::uuid, v_company, v_article, s.id, CASE k % 2 WHEN 0 THEN 'ENTREE' ELSE 'SORTIE' END,
               CASE k % 2 WHEN 0 THEN 2 ELSE -1 END, k / 2 + CASE k % 2 WHEN 0 THEN 0 ELSE 2 END, k / 2 + CASE k % 2 WHEN 0 THEN 2 ELSE 1 END, n, 4, 4
        FROM (SELECT n, (n - 1) / 3 AS k, (n - 1) % 3 AS magasin FROM generate_series(1, 100000) n) m
        JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS magasin FROM "Store" WHERE "entrepriseId" = v_company LIMIT 3) s USING (magasin);
    INSERT INTO "StoreStockItem" ("entrepriseId", "storeId", "articleId", quantite)
        SELECT v_company, "storeId", v_article, sum(quantite) FROM "MouvementStock" WHERE "entrepriseId" = v_company AND "articleId" = v_article GROUP BY "storeId";
    UPDATE "Article" SET stock_actuel = (SELECT sum(quantite) FROM "StoreStockItem" WHERE "articleId" = v_article) WHERE id = v_article;
END
$$;
ANALYZE "MouvementStock";
SELECT id FROM "Article" WHERE reference = 'REGISTRE';
