-- Why: an order promises goods before they leave. What is promised is kept by line of the order, and its sum beside the
--      stock of the store (quantite_reservee), so that nobody else sells it.
-- Safe on live data: creates; systeme.move_stock keeps its name and its parameters. Reservations do not exist yet, so that the
--      guard on what is available refuses nothing that the old one accepted.
-- Undo: DROP TABLE systeme.reservation_stock; DROP FUNCTION systeme.reserve_stock, systeme.release_stock; run the
--       CREATE FUNCTION systeme.move_stock of 0014 with OR REPLACE; UPDATE "StoreStockItem" SET quantite_reservee = 0.

CREATE TABLE systeme.reservation_stock (
    "entrepriseId" uuid NOT NULL,
    "ligneId"      uuid NOT NULL,
    "documentId"   uuid NOT NULL,
    "storeId"      uuid NOT NULL,
    "articleId"    uuid NOT NULL,
    quantite       integer NOT NULL,
    reste          integer NOT NULL,
    "expireAt"     timestamptz,
    "createdAt"    timestamptz NOT NULL DEFAULT now(),
    "updatedAt"    timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT reservation_stock_pk PRIMARY KEY ("entrepriseId", "ligneId"),
    CONSTRAINT reservation_stock_ligne_fk FOREIGN KEY ("entrepriseId", "ligneId") REFERENCES "LigneDocument" ("entrepriseId", id),
    CONSTRAINT reservation_stock_document_fk FOREIGN KEY ("entrepriseId", "documentId") REFERENCES "Document" ("entrepriseId", id),
    CONSTRAINT reservation_stock_rayon_fk FOREIGN KEY ("entrepriseId", "storeId", "articleId")
        REFERENCES "StoreStockItem" ("entrepriseId", "storeId", "articleId"),
    CONSTRAINT reservation_stock_quantite_superieur_a_zero CHECK (quantite > 0),
    CONSTRAINT reservation_stock_reste_bornes CHECK (reste BETWEEN 0 AND quantite)
) WITH (fillfactor = 80);
COMMENT ON TABLE systeme.reservation_stock IS 'Stock promis à une ligne de commande ; la somme des restes est StoreStockItem.quantite_reservee.';
COMMENT ON COLUMN systeme.reservation_stock."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.reservation_stock."ligneId" IS 'Ligne de la commande.';
COMMENT ON COLUMN systeme.reservation_stock."documentId" IS 'Commande.';
COMMENT ON COLUMN systeme.reservation_stock."storeId" IS 'Magasin où la marchandise est réservée.';
COMMENT ON COLUMN systeme.reservation_stock."articleId" IS 'Article réservé.';
COMMENT ON COLUMN systeme.reservation_stock.quantite IS 'Quantité réservée à la confirmation.';
COMMENT ON COLUMN systeme.reservation_stock.reste IS 'Quantité encore réservée : diminue à l''expédition, tombe à zéro à l''annulation ou à la clôture.';
COMMENT ON COLUMN systeme.reservation_stock."expireAt" IS 'Fin de la réservation ; vide : jusqu''à la fin de la commande.';
COMMENT ON COLUMN systeme.reservation_stock."createdAt" IS 'Date et heure de la réservation.';
COMMENT ON COLUMN systeme.reservation_stock."updatedAt" IS 'Date et heure du dernier changement.';
-- Serves: the release of what an order still holds, and the check of reservation_stock_document_fk.
CREATE INDEX reservation_stock_document_id_idx ON systeme.reservation_stock ("entrepriseId", "documentId");
-- Serves: what is promised of one article in one store (doctor), and the check of reservation_stock_rayon_fk.
CREATE INDEX reservation_stock_rayon_idx ON systeme.reservation_stock ("entrepriseId", "storeId", "articleId");
ALTER TABLE systeme.reservation_stock ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.reservation_stock FORCE ROW LEVEL SECURITY;
CREATE POLICY reservation_stock_tenant ON systeme.reservation_stock
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);

-- Articles are locked in the order of their ids, as in systeme.move_stock: whoever moves, reserves or releases an
-- article waits for the others (R-STK-1).
CREATE FUNCTION systeme.reserve_stock(
    p_entreprise uuid, p_store uuid, p_document uuid, p_lignes uuid[], p_articles uuid[], p_quantites integer[],
    p_expire timestamptz)
    RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_short integer;
BEGIN
    PERFORM FROM "Article" a WHERE a."entrepriseId" = p_entreprise AND a.id = ANY (p_articles)
        ORDER BY a.id FOR NO KEY UPDATE;
    INSERT INTO "StoreStockItem" ("entrepriseId", "storeId", "articleId")
        SELECT DISTINCT p_entreprise, p_store, d.article FROM unnest(p_articles) AS d(article)
        WHERE NOT EXISTS (SELECT FROM "StoreStockItem" s
                          WHERE s."entrepriseId" = p_entreprise AND s."storeId" = p_store AND s."articleId" = d.article);
    WITH demande AS (
        SELECT d.article, sum(d.quantite)::integer AS quantite
        FROM unnest(p_articles, p_quantites) AS d(article, quantite) GROUP BY d.article
    ), rayon AS (
        UPDATE "StoreStockItem" s SET quantite_reservee = s.quantite_reservee + d.quantite FROM demande d
        WHERE s."entrepriseId" = p_entreprise AND s."storeId" = p_store AND s."articleId" = d.article
        RETURNING s."articleId", s.quantite - s.quantite_reservee AS disponible
    )
    SELECT count(*) INTO v_short
        FROM rayon r JOIN "Article" a ON a."entrepriseId" = p_entreprise AND a.id = r."articleId"
        WHERE r.disponible < 0 AND NOT a."stockNegatifAutorise"
          AND NOT (SELECT p."stockNegatifAutorise" FROM "ParametresEntreprise" p WHERE p."entrepriseId" = p_entreprise);
    IF v_short > 0 THEN
        RAISE EXCEPTION 'stock_insuffisant' USING ERRCODE = '40001', CONSTRAINT = 'stock_insuffisant',
            TABLE = 'StoreStockItem', SCHEMA = 'public';
    END IF;
    INSERT INTO systeme.reservation_stock ("entrepriseId", "ligneId", "documentId", "storeId", "articleId", quantite,
                                           reste, "expireAt")
        SELECT p_entreprise, d.ligne, p_document, p_store, d.article, d.quantite, d.quantite, p_expire
        FROM unnest(p_lignes, p_articles, p_quantites) AS d(ligne, article, quantite);
END
$$;
COMMENT ON FUNCTION systeme.reserve_stock IS
    'Réserve le stock des lignes d''une commande, sous la limite du disponible sauf si le stock négatif est permis.';

-- p_quantites gives what leaves the reservation of each line, at most what is left of it; NULL frees all of it.
CREATE FUNCTION systeme.release_stock(p_entreprise uuid, p_lignes uuid[], p_quantites integer[])
    RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM "Article" a
        WHERE a."entrepriseId" = p_entreprise
          AND a.id IN (SELECT r."articleId" FROM systeme.reservation_stock r
                       WHERE r."entrepriseId" = p_entreprise AND r."ligneId" = ANY (p_lignes) AND r.reste > 0)
        ORDER BY a.id FOR NO KEY UPDATE;
    WITH demande AS (
        SELECT d.ligne, CASE WHEN p_quantites IS NULL THEN NULL ELSE sum(d.quantite) END AS quantite
        FROM unnest(p_lignes, p_quantites) AS d(ligne, quantite) GROUP BY d.ligne
    ), avant AS (
        SELECT r."ligneId", r."storeId", r."articleId", least(r.reste, coalesce(d.quantite, r.reste))::integer AS part
        FROM demande d
        JOIN systeme.reservation_stock r ON r."entrepriseId" = p_entreprise AND r."ligneId" = d.ligne
        WHERE r.reste > 0 AND coalesce(d.quantite, 1) > 0
        FOR NO KEY UPDATE OF r
    ), libere AS (
        UPDATE systeme.reservation_stock r SET reste = r.reste - a.part, "updatedAt" = now() FROM avant a
        WHERE r."entrepriseId" = p_entreprise AND r."ligneId" = a."ligneId"
    ), total AS (
        SELECT a."storeId", a."articleId", sum(a.part)::integer AS part FROM avant a GROUP BY 1, 2
    )
    UPDATE "StoreStockItem" s SET quantite_reservee = s.quantite_reservee - t.part FROM total t
        WHERE s."entrepriseId" = p_entreprise AND s."storeId" = t."storeId" AND s."articleId" = t."articleId";
END
$$;
COMMENT ON FUNCTION systeme.release_stock IS
    'Libère tout ou partie de ce qui est réservé à des lignes de commande, à l''expédition, à l''annulation ou à la clôture.';

REVOKE ALL ON FUNCTION systeme.reserve_stock, systeme.release_stock FROM PUBLIC;
GRANT EXECUTE ON FUNCTION systeme.reserve_stock, systeme.release_stock TO "MyProPartner_application";
GRANT SELECT, INSERT, UPDATE ON systeme.reservation_stock TO "MyProPartner_application";

-- As in 0014, but what is promised to an order may not be sold to somebody else.
CREATE OR REPLACE FUNCTION systeme.move_stock(
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
        RETURNING s."articleId", d.id, d.quantite, s.quantite AS apres, s.quantite_reservee AS reservee
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
    )
    SELECT count(*) FILTER (WHERE r.quantite >= 0 OR r.apres >= r.reservee OR t."stockNegatifAutorise"
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
