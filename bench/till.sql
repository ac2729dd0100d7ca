-- A company that sells at a till, made once: sixty articles that are in stock for ever, and a point for each euro. :company.
UPDATE "Entreprise" SET plan = 'ENTERPRISE' WHERE id = :'company';
UPDATE "ParametresEntreprise" SET "pointsParEuro" = 1 WHERE "entrepriseId" = :'company' AND "pointsParEuro" <> 1;
INSERT INTO "Article" (id, "entrepriseId", reference, nom, type, prix_vente_ht, tva, "suiviStock")
    SELECT bench.new_id(n, 8, 1)::uuid, :'company', 'CAISSE-' || lpad(n::text, 2, '0'), bench.word(n), 'PRODUIT', 4, 20, true
    FROM generate_series(1, 60) n
    WHERE NOT EXISTS (SELECT FROM "Article" WHERE "entrepriseId" = :'company' AND reference = 'CAISSE-01');
SET app.entreprise = :'company';
SELECT systeme.move_stock(:'company', (SELECT id FROM "Store" WHERE "entrepriseId" = :'company' AND "isMainStore"), NULL,
    (SELECT id FROM "User" WHERE "entrepriseId" = :'company' LIMIT 1), 'ENTREE', array_agg(id ORDER BY id),
    array_agg(100000000), array_agg(gen_random_uuid()))
FROM "Article" WHERE "entrepriseId" = :'company' AND reference LIKE 'CAISSE-%' AND stock_actuel = 0 HAVING count(*) > 0;
