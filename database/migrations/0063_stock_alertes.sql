-- Why: one alert for an article and a store that lack goods, until they do not (R-STK-4); and a promise to an order ends after a
--      delay that the company chooses.
-- Safe on live data: creates; adds columns without writing the tables again.
-- Undo: DROP TABLE systeme.alerte_stock; drop the columns.

CREATE TABLE systeme.alerte_stock (
    "entrepriseId" uuid NOT NULL,
    id             uuid NOT NULL,
    "storeId"      uuid NOT NULL,
    "articleId"    uuid NOT NULL,
    quantite       integer NOT NULL,
    seuil          integer NOT NULL,
    "createdAt"    timestamptz NOT NULL DEFAULT now(),
    "acquitteeAt"  timestamptz,
    "acquitteePar" uuid,
    "resolueAt"    timestamptz,
    CONSTRAINT alerte_stock_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT alerte_stock_rayon_fk FOREIGN KEY ("entrepriseId", "storeId", "articleId")
        REFERENCES "StoreStockItem" ("entrepriseId", "storeId", "articleId"),
    CONSTRAINT alerte_stock_acquittee_par_fk FOREIGN KEY ("entrepriseId", "acquitteePar") REFERENCES "User" ("entrepriseId", id)
);
COMMENT ON TABLE systeme.alerte_stock IS 'Alerte de stock bas : une par article et magasin jusqu''à ce qu''elle soit résolue.';
COMMENT ON COLUMN systeme.alerte_stock."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.alerte_stock.id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN systeme.alerte_stock."storeId" IS 'Magasin.';
COMMENT ON COLUMN systeme.alerte_stock."articleId" IS 'Article.';
COMMENT ON COLUMN systeme.alerte_stock.quantite IS 'Stock quand l''alerte a été levée.';
COMMENT ON COLUMN systeme.alerte_stock.seuil IS 'Seuil quand l''alerte a été levée.';
COMMENT ON COLUMN systeme.alerte_stock."createdAt" IS 'Date et heure de l''alerte.';
COMMENT ON COLUMN systeme.alerte_stock."acquitteeAt" IS 'Date et heure où quelqu''un l''a vue.';
COMMENT ON COLUMN systeme.alerte_stock."acquitteePar" IS 'Qui l''a vue.';
COMMENT ON COLUMN systeme.alerte_stock."resolueAt" IS 'Date et heure où le stock est remonté ; vide tant qu''il est bas.';
-- Guards: one alert for an article and a store. Serves the alerts that are not resolved.
CREATE UNIQUE INDEX alerte_stock_ouverte_unique ON systeme.alerte_stock ("entrepriseId", "storeId", "articleId") WHERE "resolueAt" IS NULL;
-- Serves: the check of alerte_stock_rayon_fk.
CREATE INDEX alerte_stock_rayon_idx ON systeme.alerte_stock ("entrepriseId", "storeId", "articleId");
-- Serves: the check of alerte_stock_acquittee_par_fk.
CREATE INDEX alerte_stock_acquittee_par_idx ON systeme.alerte_stock ("entrepriseId", "acquitteePar") WHERE "acquitteePar" IS NOT NULL;
ALTER TABLE systeme.alerte_stock ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.alerte_stock FORCE ROW LEVEL SECURITY;
CREATE POLICY alerte_stock_tenant ON systeme.alerte_stock
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON systeme.alerte_stock TO "MyProPartner_application";

ALTER TABLE "ParametresEntreprise" ADD COLUMN "delaiReservationJours" integer;
ALTER TABLE "ParametresEntreprise" ADD CONSTRAINT parametres_entreprise_delai_reservation_jours_bornes
    CHECK ("delaiReservationJours" BETWEEN 1 AND 3650);
COMMENT ON COLUMN "ParametresEntreprise"."delaiReservationJours" IS
    'Nombre de jours pendant lesquels une commande garde le stock qu''elle réserve ; vide : jusqu''à la fin de la commande.';
COMMENT ON CONSTRAINT parametres_entreprise_delai_reservation_jours_bornes ON "ParametresEntreprise" IS
    'La durée d''une réservation est de 1 à 3650 jours.';

ALTER TABLE systeme.reservation_stock ADD COLUMN "expireeAt" timestamptz;
COMMENT ON COLUMN systeme.reservation_stock."expireeAt" IS 'Date et heure où la réservation a été libérée parce que son délai était passé.';
-- Serves: the reservations whose time is over.
CREATE INDEX reservation_stock_expire_idx ON systeme.reservation_stock ("entrepriseId", "expireAt") WHERE reste > 0 AND "expireAt" IS NOT NULL;
