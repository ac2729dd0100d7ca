-- Why: what the company sells: articles, categories and the custom fields of a category.
-- Safe on live data: creates only.
-- Undo: DROP the three tables.

CREATE TABLE "Categorie" (
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId" uuid NOT NULL,
    nom            text NOT NULL,
    ordre          integer NOT NULL DEFAULT 0,
    "parentId"     uuid,
    couleur        text,
    "tvaDefaut"    numeric(5,2),
    "createdAt"    timestamptz NOT NULL DEFAULT now(),
    "updatedAt"    timestamptz NOT NULL DEFAULT now(),
    version        integer NOT NULL DEFAULT 1,
    CONSTRAINT categorie_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT categorie_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT categorie_nom_longueur CHECK (char_length(nom) BETWEEN 1 AND 200),
    CONSTRAINT categorie_ordre_positif CHECK (ordre >= 0),
    CONSTRAINT categorie_parent_fk FOREIGN KEY ("entrepriseId", "parentId") REFERENCES "Categorie" ("entrepriseId", id),
    CONSTRAINT categorie_couleur_forme CHECK (couleur ~ '^#[0-9A-Fa-f]{6}$'),
    CONSTRAINT categorie_tva_defaut_bornes CHECK ("tvaDefaut" BETWEEN 0 AND 100),
    CONSTRAINT categorie_parent_different CHECK ("parentId" <> id)
);
COMMENT ON TABLE "Categorie" IS 'Rayon ou famille d''articles.';
COMMENT ON COLUMN "Categorie".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "Categorie"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "Categorie".nom IS 'Nom de la catégorie.';
COMMENT ON COLUMN "Categorie".ordre IS 'Place dans les listes, de 0.';
COMMENT ON COLUMN "Categorie"."parentId" IS 'Catégorie qui contient celle-ci.';
COMMENT ON COLUMN "Categorie".couleur IS 'Couleur des touches de caisse, #RRVVBB.';
COMMENT ON COLUMN "Categorie"."tvaDefaut" IS 'Taux de TVA proposé aux nouveaux articles, en pour cent.';
COMMENT ON COLUMN "Categorie"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "Categorie"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "Categorie".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
-- Serves: the Categorie of one Categorie, and the check of categorie_parent_fk.
CREATE INDEX categorie_parent_id_idx ON "Categorie" ("entrepriseId", "parentId") WHERE "parentId" IS NOT NULL;
-- Serves: the list of categories in display order.
CREATE INDEX categorie_ordre_idx ON "Categorie" ("entrepriseId", ordre, nom, id);
ALTER TABLE "Categorie" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Categorie" FORCE ROW LEVEL SECURITY;
CREATE POLICY categorie_tenant ON "Categorie"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER categorie_touch BEFORE UPDATE ON "Categorie" FOR EACH ROW EXECUTE FUNCTION systeme.touch();

CREATE TABLE "Article" (
    id                     uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId"         uuid NOT NULL,
    "categorieId"          uuid,
    reference              text NOT NULL,
    nom                    text NOT NULL,
    type                   text NOT NULL DEFAULT 'PRODUIT',
    prix_achat             numeric(15,6),
    prix_vente_ht          numeric(15,6) NOT NULL,
    tva                    numeric(5,2) NOT NULL DEFAULT 20,
    stock_actuel           integer NOT NULL DEFAULT 0,
    stock_alerte           integer NOT NULL DEFAULT 0,
    actif                  boolean NOT NULL DEFAULT true,
    "codeBarres"           text[] NOT NULL DEFAULT '{}',
    unite                  text NOT NULL DEFAULT 'C62',
    "suiviStock"           boolean NOT NULL DEFAULT false,
    "stockNegatifAutorise" boolean NOT NULL DEFAULT false,
    prix_vente_ttc         numeric(15,6),
    description            text,
    image                  uuid,
    "categorieTva"         text NOT NULL DEFAULT 'S',
    "champsPersonnalises"  jsonb NOT NULL DEFAULT '{}',
    "compteComptable"      text,
    recherche              text GENERATED ALWAYS AS (systeme.fold(reference || ' ' || nom)) STORED,
    "createdAt"            timestamptz NOT NULL DEFAULT now(),
    "updatedAt"            timestamptz NOT NULL DEFAULT now(),
    version                integer NOT NULL DEFAULT 1,
    CONSTRAINT article_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT article_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT article_categorie_fk FOREIGN KEY ("entrepriseId", "categorieId") REFERENCES "Categorie" ("entrepriseId", id),
    CONSTRAINT article_reference_longueur CHECK (char_length(reference) BETWEEN 1 AND 100),
    CONSTRAINT article_reference_unique UNIQUE ("entrepriseId", reference),
    CONSTRAINT article_nom_longueur CHECK (char_length(nom) BETWEEN 1 AND 200),
    CONSTRAINT article_type_valeurs CHECK (type IN ('PRODUIT', 'SERVICE', 'BON_CADEAU')),
    CONSTRAINT article_prix_achat_positif CHECK (prix_achat >= 0),
    CONSTRAINT article_prix_vente_ht_positif CHECK (prix_vente_ht >= 0),
    CONSTRAINT article_tva_bornes CHECK (tva BETWEEN 0 AND 100),
    CONSTRAINT article_stock_alerte_positif CHECK (stock_alerte >= 0),
    CONSTRAINT article_code_barres_taille CHECK (cardinality("codeBarres") <= 50),
    CONSTRAINT article_unite_longueur CHECK (char_length(unite) BETWEEN 1 AND 20),
    CONSTRAINT article_prix_vente_ttc_positif CHECK (prix_vente_ttc >= 0),
    CONSTRAINT article_description_longueur CHECK (char_length(description) <= 10000),
    CONSTRAINT article_categorie_tva_valeurs CHECK ("categorieTva" IN ('S', 'Z', 'E', 'AE', 'K', 'G', 'O')),
    CONSTRAINT article_champs_personnalises_forme CHECK (jsonb_typeof("champsPersonnalises") = 'object'),
    CONSTRAINT article_champs_personnalises_taille CHECK (pg_column_size("champsPersonnalises") <= 100000),
    CONSTRAINT article_compte_comptable_forme CHECK ("compteComptable" ~ '^[0-9A-Z]{3,20}$')
) WITH (fillfactor = 90);
COMMENT ON TABLE "Article" IS 'Produit, service ou bon cadeau vendu par l''entreprise.';
COMMENT ON COLUMN "Article".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "Article"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "Article"."categorieId" IS 'Catégorie de l''article.';
COMMENT ON COLUMN "Article".reference IS 'Référence, unique dans l''entreprise.';
COMMENT ON COLUMN "Article".nom IS 'Nom de l''article.';
COMMENT ON COLUMN "Article".type IS 'Nature : PRODUIT, SERVICE, BON_CADEAU.';
COMMENT ON COLUMN "Article".prix_achat IS 'Prix d''achat hors taxes en euros ; visible selon les droits.';
COMMENT ON COLUMN "Article".prix_vente_ht IS 'Prix de vente hors taxes en euros.';
COMMENT ON COLUMN "Article".tva IS 'Taux de TVA en pour cent (20, 10, 5.5, 2.1, 0).';
COMMENT ON COLUMN "Article".stock_actuel IS 'Stock total, somme des magasins ; cache des mouvements.';
COMMENT ON COLUMN "Article".stock_alerte IS 'Stock sous lequel une alerte est levée.';
COMMENT ON COLUMN "Article".actif IS 'Faux si l''article n''est plus proposé.';
COMMENT ON COLUMN "Article"."codeBarres" IS 'Codes-barres de l''article (plusieurs possibles).';
COMMENT ON COLUMN "Article".unite IS 'Unité (recommandation 20 de l''ONU : C62 pièce, HUR heure, KGM kilo, MTR mètre…).';
COMMENT ON COLUMN "Article"."suiviStock" IS 'Vrai si les ventes de l''article font sortir du stock.';
COMMENT ON COLUMN "Article"."stockNegatifAutorise" IS 'Vrai si l''article peut être vendu sans stock.';
COMMENT ON COLUMN "Article".prix_vente_ttc IS 'Prix de vente toutes taxes comprises ; quand il est donné, c''est lui qui fait foi.';
COMMENT ON COLUMN "Article".description IS 'Description commerciale.';
COMMENT ON COLUMN "Article".image IS 'Fichier de l''image (systeme.file).';
COMMENT ON COLUMN "Article"."categorieTva" IS 'Catégorie de TVA de la norme EN 16931 : S, Z, E, AE, K, G, O.';
COMMENT ON COLUMN "Article"."champsPersonnalises" IS 'Valeurs des champs personnalisés, par code.';
COMMENT ON COLUMN "Article"."compteComptable" IS 'Compte de vente de l''export comptable ; vide : celui des paramètres.';
COMMENT ON COLUMN "Article".recherche IS 'Texte de recherche sans accents (référence, nom), calculé.';
COMMENT ON COLUMN "Article"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "Article"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "Article".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
-- Serves: the Article of one Categorie, and the check of article_categorie_fk.
CREATE INDEX article_categorie_id_idx ON "Article" ("entrepriseId", "categorieId") WHERE "categorieId" IS NOT NULL;
-- Serves: the list of articles by name, and keyset pages of it.
CREATE INDEX article_nom_idx ON "Article" ("entrepriseId", nom, id);
-- Serves: recherche=ilike.*x* in lists and pickers.
CREATE INDEX article_recherche_idx ON "Article" USING gin (recherche systeme.gin_trgm_ops, "entrepriseId") WITH (fastupdate = off);
-- Serves: the scan of a bar code at the till: "codeBarres" @> ARRAY[$1].
CREATE INDEX article_code_barres_idx ON "Article" USING gin ("codeBarres", "entrepriseId") WITH (fastupdate = off);
ALTER TABLE "Article" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Article" FORCE ROW LEVEL SECURITY;
CREATE POLICY article_tenant ON "Article"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
-- A sale is not an edit of the article: it leaves version alone, so that it does not make an open form stale.
CREATE TRIGGER article_touch BEFORE UPDATE ON "Article" FOR EACH ROW
    WHEN (OLD.stock_actuel = NEW.stock_actuel) EXECUTE FUNCTION systeme.touch();

CREATE TABLE "ChampPersonnalise" (
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId" uuid NOT NULL,
    "categorieId"  uuid NOT NULL,
    code           text NOT NULL,
    nom            text NOT NULL,
    type           text NOT NULL DEFAULT 'TEXTE',
    options        jsonb NOT NULL DEFAULT '[]',
    obligatoire    boolean NOT NULL DEFAULT false,
    ordre          integer NOT NULL DEFAULT 0,
    "createdAt"    timestamptz NOT NULL DEFAULT now(),
    "updatedAt"    timestamptz NOT NULL DEFAULT now(),
    version        integer NOT NULL DEFAULT 1,
    CONSTRAINT champ_personnalise_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT champ_personnalise_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT champ_personnalise_categorie_fk FOREIGN KEY ("entrepriseId", "categorieId") REFERENCES "Categorie" ("entrepriseId", id),
    CONSTRAINT champ_personnalise_code_forme CHECK (code ~ '^[a-z][a-z0-9_]{0,49}$'),
    CONSTRAINT champ_personnalise_nom_longueur CHECK (char_length(nom) BETWEEN 1 AND 200),
    CONSTRAINT champ_personnalise_type_valeurs CHECK (type IN ('TEXTE', 'NOMBRE', 'DATE', 'BOOLEEN', 'LISTE')),
    CONSTRAINT champ_personnalise_options_forme CHECK (jsonb_typeof(options) = 'array'),
    CONSTRAINT champ_personnalise_options_taille CHECK (pg_column_size(options) <= 100000),
    CONSTRAINT champ_personnalise_ordre_positif CHECK (ordre >= 0),
    CONSTRAINT champ_personnalise_code_unique UNIQUE ("entrepriseId", "categorieId", code)
);
COMMENT ON TABLE "ChampPersonnalise" IS 'Champ ajouté aux articles d''une catégorie.';
COMMENT ON COLUMN "ChampPersonnalise".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "ChampPersonnalise"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "ChampPersonnalise"."categorieId" IS 'Catégorie dont les articles portent ce champ.';
COMMENT ON COLUMN "ChampPersonnalise".code IS 'Code du champ dans champsPersonnalises.';
COMMENT ON COLUMN "ChampPersonnalise".nom IS 'Nom affiché.';
COMMENT ON COLUMN "ChampPersonnalise".type IS 'Type : TEXTE, NOMBRE, DATE, BOOLEEN, LISTE.';
COMMENT ON COLUMN "ChampPersonnalise".options IS 'Valeurs possibles d''une LISTE.';
COMMENT ON COLUMN "ChampPersonnalise".obligatoire IS 'Vrai si un article ne peut être enregistré sans lui.';
COMMENT ON COLUMN "ChampPersonnalise".ordre IS 'Place dans le formulaire, de 0.';
COMMENT ON COLUMN "ChampPersonnalise"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "ChampPersonnalise"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "ChampPersonnalise".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
ALTER TABLE "ChampPersonnalise" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "ChampPersonnalise" FORCE ROW LEVEL SECURITY;
CREATE POLICY champ_personnalise_tenant ON "ChampPersonnalise"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER champ_personnalise_touch BEFORE UPDATE ON "ChampPersonnalise" FOR EACH ROW EXECUTE FUNCTION systeme.touch();
