-- Why: a shop counts while it sells. A count keeps each entry with the place in the ledger at which it was made, so that what
--      moved since is neither lost nor counted twice; closing writes the differences (R-STK-3).
-- Safe on live data: creates only; adds a key on an empty column.
-- Undo: DROP TABLE systeme.inventaire_saisie, systeme.inventaire_article, systeme.inventaire; drop mouvement_stock_inventaire_fk.

CREATE TABLE systeme.inventaire (
    "entrepriseId"    uuid NOT NULL,
    id                uuid NOT NULL,
    numero            text NOT NULL,
    "storeId"         uuid NOT NULL,
    libelle           text,
    portee            text NOT NULL,
    statut            text NOT NULL DEFAULT 'OUVERT',
    aveugle           boolean NOT NULL DEFAULT false,
    tolerance         integer,
    "ouvertParId"     uuid,
    "ouvertAt"        timestamptz NOT NULL DEFAULT now(),
    "termineParId"    uuid,
    "termineAt"       timestamptz,
    "nonComptes"      text,
    version           integer NOT NULL DEFAULT 1,
    CONSTRAINT inventaire_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT inventaire_store_fk FOREIGN KEY ("entrepriseId", "storeId") REFERENCES "Store" ("entrepriseId", id),
    CONSTRAINT inventaire_ouvert_par_fk FOREIGN KEY ("entrepriseId", "ouvertParId") REFERENCES "User" ("entrepriseId", id),
    CONSTRAINT inventaire_termine_par_fk FOREIGN KEY ("entrepriseId", "termineParId") REFERENCES "User" ("entrepriseId", id),
    CONSTRAINT inventaire_numero_unique UNIQUE ("entrepriseId", numero),
    CONSTRAINT inventaire_numero_longueur CHECK (char_length(numero) BETWEEN 1 AND 35),
    CONSTRAINT inventaire_libelle_longueur CHECK (char_length(libelle) <= 200),
    CONSTRAINT inventaire_portee_valeurs CHECK (portee IN ('COMPLET', 'CATEGORIES', 'LISTE')),
    CONSTRAINT inventaire_statut_valeurs CHECK (statut IN ('OUVERT', 'CLOTURE', 'ANNULE')),
    CONSTRAINT inventaire_tolerance_positif CHECK (tolerance >= 0),
    CONSTRAINT inventaire_non_comptes_valeurs CHECK ("nonComptes" IN ('IGNORER', 'ZERO')),
    CONSTRAINT inventaire_fin_coherente CHECK ((statut = 'OUVERT') = ("termineAt" IS NULL))
);
COMMENT ON TABLE systeme.inventaire IS 'Inventaire d''un magasin, entier ou en partie.';
COMMENT ON COLUMN systeme.inventaire."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.inventaire.id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN systeme.inventaire.numero IS 'Numéro, unique dans l''entreprise.';
COMMENT ON COLUMN systeme.inventaire."storeId" IS 'Magasin compté.';
COMMENT ON COLUMN systeme.inventaire.libelle IS 'Nom donné à l''inventaire.';
COMMENT ON COLUMN systeme.inventaire.portee IS 'Ce qui est compté : COMPLET, CATEGORIES, LISTE.';
COMMENT ON COLUMN systeme.inventaire.statut IS 'État : OUVERT, CLOTURE, ANNULE.';
COMMENT ON COLUMN systeme.inventaire.aveugle IS 'Vrai si ceux qui comptent ne voient pas le stock attendu.';
COMMENT ON COLUMN systeme.inventaire.tolerance IS 'Écart en unités au-delà duquel un article est recompté ; vide : jamais.';
COMMENT ON COLUMN systeme.inventaire."ouvertParId" IS 'Utilisateur qui l''a ouvert.';
COMMENT ON COLUMN systeme.inventaire."ouvertAt" IS 'Date et heure d''ouverture.';
COMMENT ON COLUMN systeme.inventaire."termineParId" IS 'Utilisateur qui l''a clôturé ou annulé.';
COMMENT ON COLUMN systeme.inventaire."termineAt" IS 'Date et heure de clôture ou d''annulation.';
COMMENT ON COLUMN systeme.inventaire."nonComptes" IS 'Ce que la clôture a fait des articles non comptés : IGNORER, ZERO.';
COMMENT ON COLUMN systeme.inventaire.version IS 'Numéro de modification.';
-- Serves: the counts of a store, newest first, those under way, and the check of inventaire_store_fk.
CREATE INDEX inventaire_store_id_idx ON systeme.inventaire ("entrepriseId", "storeId", statut, "ouvertAt" DESC);
-- Serve: the checks of inventaire_ouvert_par_fk and inventaire_termine_par_fk.
CREATE INDEX inventaire_ouvert_par_id_idx ON systeme.inventaire ("entrepriseId", "ouvertParId") WHERE "ouvertParId" IS NOT NULL;
CREATE INDEX inventaire_termine_par_id_idx ON systeme.inventaire ("entrepriseId", "termineParId") WHERE "termineParId" IS NOT NULL;

CREATE TABLE systeme.inventaire_article (
    "entrepriseId" uuid NOT NULL,
    "inventaireId" uuid NOT NULL,
    "articleId"    uuid NOT NULL,
    passage        integer NOT NULL DEFAULT 1,
    compte         integer,
    attendu        integer,
    ecart          integer,
    "coutUnitaire" numeric(15,6),
    CONSTRAINT inventaire_article_pk PRIMARY KEY ("entrepriseId", "inventaireId", "articleId"),
    CONSTRAINT inventaire_article_inventaire_fk FOREIGN KEY ("entrepriseId", "inventaireId") REFERENCES systeme.inventaire ("entrepriseId", id),
    CONSTRAINT inventaire_article_article_fk FOREIGN KEY ("entrepriseId", "articleId") REFERENCES "Article" ("entrepriseId", id),
    CONSTRAINT inventaire_article_passage_bornes CHECK (passage BETWEEN 1 AND 100),
    CONSTRAINT inventaire_article_ecart_coherent CHECK (compte - attendu = ecart)
);
COMMENT ON TABLE systeme.inventaire_article IS 'Article d''un inventaire ; à la clôture, ce qui a été compté et son écart.';
COMMENT ON COLUMN systeme.inventaire_article."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.inventaire_article."inventaireId" IS 'Inventaire.';
COMMENT ON COLUMN systeme.inventaire_article."articleId" IS 'Article.';
COMMENT ON COLUMN systeme.inventaire_article.passage IS 'Comptage en vigueur : 1, puis 2 s''il est recompté…';
COMMENT ON COLUMN systeme.inventaire_article.compte IS 'Unités comptées, retenues à la clôture ; vide si non compté.';
COMMENT ON COLUMN systeme.inventaire_article.attendu IS 'Stock du registre au moment du comptage, retenu à la clôture.';
COMMENT ON COLUMN systeme.inventaire_article.ecart IS 'compte − attendu, retenu à la clôture.';
COMMENT ON COLUMN systeme.inventaire_article."coutUnitaire" IS 'Coût moyen à la clôture, en euros hors taxes ; visible selon les droits.';
-- Serves: the counts of one article, and the check of inventaire_article_article_fk.
CREATE INDEX inventaire_article_article_id_idx ON systeme.inventaire_article ("entrepriseId", "articleId");

CREATE TABLE systeme.inventaire_saisie (
    "entrepriseId" uuid NOT NULL,
    id             uuid NOT NULL,
    "inventaireId" uuid NOT NULL,
    "articleId"    uuid NOT NULL,
    passage        integer NOT NULL,
    quantite       integer NOT NULL,
    rang           integer NOT NULL,
    stock          integer NOT NULL,
    emplacement    text,
    "userId"       uuid,
    "createdAt"    timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT inventaire_saisie_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT inventaire_saisie_article_fk FOREIGN KEY ("entrepriseId", "inventaireId", "articleId")
        REFERENCES systeme.inventaire_article ("entrepriseId", "inventaireId", "articleId"),
    CONSTRAINT inventaire_saisie_user_fk FOREIGN KEY ("entrepriseId", "userId") REFERENCES "User" ("entrepriseId", id),
    CONSTRAINT inventaire_saisie_quantite_positif CHECK (quantite >= 0),
    CONSTRAINT inventaire_saisie_emplacement_longueur CHECK (char_length(emplacement) <= 100)
);
COMMENT ON TABLE systeme.inventaire_saisie IS 'Comptage d''un article par une personne, ancré à une place du registre ; s''ajoute, ne change pas.';
COMMENT ON COLUMN systeme.inventaire_saisie."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.inventaire_saisie.id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN systeme.inventaire_saisie."inventaireId" IS 'Inventaire.';
COMMENT ON COLUMN systeme.inventaire_saisie."articleId" IS 'Article compté.';
COMMENT ON COLUMN systeme.inventaire_saisie.passage IS 'Comptage auquel la saisie appartient ; seul le dernier compte.';
COMMENT ON COLUMN systeme.inventaire_saisie.quantite IS 'Unités comptées, à ajouter aux autres saisies du même passage.';
COMMENT ON COLUMN systeme.inventaire_saisie.rang IS 'Place du dernier mouvement de l''article dans le registre au moment de la saisie.';
COMMENT ON COLUMN systeme.inventaire_saisie.stock IS 'Stock du magasin selon le registre au moment de la saisie.';
COMMENT ON COLUMN systeme.inventaire_saisie.emplacement IS 'Où l''article a été compté.';
COMMENT ON COLUMN systeme.inventaire_saisie."userId" IS 'Personne qui a compté.';
COMMENT ON COLUMN systeme.inventaire_saisie."createdAt" IS 'Date et heure de la saisie.';
-- Serves: what was counted of an article, and the check of inventaire_saisie_article_fk.
CREATE INDEX inventaire_saisie_article_idx ON systeme.inventaire_saisie ("entrepriseId", "inventaireId", "articleId", passage);
-- Serves: the check of inventaire_saisie_user_fk.
CREATE INDEX inventaire_saisie_user_id_idx ON systeme.inventaire_saisie ("entrepriseId", "userId") WHERE "userId" IS NOT NULL;
CREATE TRIGGER inventaire_saisie_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON systeme.inventaire_saisie
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();

DO $$
DECLARE
    v_table text;
BEGIN
    FOREACH v_table IN ARRAY '{inventaire,inventaire_article,inventaire_saisie}'::text[] LOOP
        EXECUTE format('ALTER TABLE systeme.%I ENABLE ROW LEVEL SECURITY', v_table);
        EXECUTE format('ALTER TABLE systeme.%I FORCE ROW LEVEL SECURITY', v_table);
        EXECUTE format('CREATE POLICY %I ON systeme.%I
            USING ("entrepriseId" = nullif(current_setting(''app.entreprise'', true), '''')::uuid)
            WITH CHECK ("entrepriseId" = nullif(current_setting(''app.entreprise'', true), '''')::uuid)', v_table || '_tenant', v_table);
    END LOOP;
END
$$;
GRANT SELECT, INSERT, UPDATE ON systeme.inventaire, systeme.inventaire_article TO "MyProPartner_application";
GRANT SELECT, INSERT ON systeme.inventaire_saisie TO "MyProPartner_application";

ALTER TABLE "MouvementStock" ADD CONSTRAINT mouvement_stock_inventaire_fk FOREIGN KEY ("entrepriseId", "inventaireId")
    REFERENCES systeme.inventaire ("entrepriseId", id);
-- Serves: the movements of one count, and the check of mouvement_stock_inventaire_fk.
CREATE INDEX mouvement_stock_inventaire_id_idx ON "MouvementStock" ("entrepriseId", "inventaireId") WHERE "inventaireId" IS NOT NULL;

-- Where each article of a count stands: what was counted in its last pass, what the ledger said at the last entry, and why it
-- should be counted again. Several entries add up; goods that moved between the first and the last of them leave a doubt,
-- for nobody knows from which shelf they went. What is closed is what closing kept.
CREATE VIEW systeme.inventaire_etat WITH (security_invoker = true) AS
SELECT a."entrepriseId", a."inventaireId", a."articleId", a.passage, s.saisies,
       CASE n.statut WHEN 'CLOTURE' THEN a.compte ELSE s.compte END AS compte,
       CASE n.statut WHEN 'CLOTURE' THEN a.attendu ELSE s.stock END AS attendu,
       CASE n.statut WHEN 'CLOTURE' THEN a.ecart ELSE s.compte - s.stock END AS ecart,
       CASE WHEN n.statut <> 'OUVERT' OR s.compte = s.stock THEN NULL
            WHEN s.dernier > s.premier AND EXISTS (
                SELECT FROM "MouvementStock" m
                WHERE m."entrepriseId" = a."entrepriseId" AND m."articleId" = a."articleId" AND m."storeId" = n."storeId"
                  AND m.rang > s.premier AND m.rang <= s.dernier) THEN 'BOUGE_PENDANT'
            WHEN a.passage = 1 AND abs(s.compte - s.stock) > n.tolerance THEN 'HORS_TOLERANCE' END AS raison
FROM systeme.inventaire_article a
JOIN systeme.inventaire n ON n."entrepriseId" = a."entrepriseId" AND n.id = a."inventaireId"
CROSS JOIN LATERAL (
    SELECT count(*)::integer AS saisies, sum(e.quantite)::integer AS compte, min(e.rang) AS premier, max(e.rang) AS dernier,
           (array_agg(e.stock ORDER BY e.rang DESC, e.id DESC))[1] AS stock
    FROM systeme.inventaire_saisie e
    WHERE e."entrepriseId" = a."entrepriseId" AND e."inventaireId" = a."inventaireId" AND e."articleId" = a."articleId"
      AND e.passage = a.passage) s;
COMMENT ON VIEW systeme.inventaire_etat IS 'Où en est chaque article d''un inventaire.';
COMMENT ON COLUMN systeme.inventaire_etat."entrepriseId" IS 'Entreprise à qui appartient la ligne.';
COMMENT ON COLUMN systeme.inventaire_etat."inventaireId" IS 'Inventaire.';
COMMENT ON COLUMN systeme.inventaire_etat."articleId" IS 'Article.';
COMMENT ON COLUMN systeme.inventaire_etat.passage IS 'Comptage en vigueur.';
COMMENT ON COLUMN systeme.inventaire_etat.saisies IS 'Nombre de saisies de ce comptage.';
COMMENT ON COLUMN systeme.inventaire_etat.compte IS 'Unités comptées ; vide si non compté.';
COMMENT ON COLUMN systeme.inventaire_etat.attendu IS 'Stock du registre à la dernière saisie.';
COMMENT ON COLUMN systeme.inventaire_etat.ecart IS 'compte − attendu.';
COMMENT ON COLUMN systeme.inventaire_etat.raison IS 'Pourquoi recompter : BOUGE_PENDANT, HORS_TOLERANCE.';
GRANT SELECT ON systeme.inventaire_etat TO "MyProPartner_application";
