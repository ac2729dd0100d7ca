-- Why: stores, stock per store and its ledger, transfers; and the working hours, which belong to a store.
-- Safe on live data: creates only.
-- Undo: DROP the tables and functions of this file.

CREATE TABLE "Store" (
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId" uuid NOT NULL,
    nom            text NOT NULL,
    adresse        text,
    telephone      text,
    status         text NOT NULL DEFAULT 'ACTIF',
    "isMainStore"  boolean NOT NULL DEFAULT false,
    "codePostal"   text,
    ville          text,
    email          text,
    horaires       jsonb NOT NULL DEFAULT '{}',
    recherche      text GENERATED ALWAYS AS (systeme.fold(nom || ' ' || coalesce(ville, ''))) STORED,
    "createdAt"    timestamptz NOT NULL DEFAULT now(),
    "updatedAt"    timestamptz NOT NULL DEFAULT now(),
    version        integer NOT NULL DEFAULT 1,
    CONSTRAINT store_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT store_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT store_nom_longueur CHECK (char_length(nom) BETWEEN 1 AND 200),
    CONSTRAINT store_adresse_longueur CHECK (char_length(adresse) <= 500),
    CONSTRAINT store_telephone_longueur CHECK (char_length(telephone) <= 30),
    CONSTRAINT store_status_valeurs CHECK (status IN ('ACTIF', 'FERME')),
    CONSTRAINT store_code_postal_longueur CHECK (char_length("codePostal") <= 20),
    CONSTRAINT store_ville_longueur CHECK (char_length(ville) <= 100),
    CONSTRAINT store_email_longueur CHECK (char_length(email) BETWEEN 3 AND 254),
    CONSTRAINT store_email_minuscules CHECK (email = lower(email)),
    CONSTRAINT store_horaires_forme CHECK (jsonb_typeof(horaires) = 'object'),
    CONSTRAINT store_horaires_taille CHECK (pg_column_size(horaires) <= 100000)
);
COMMENT ON TABLE "Store" IS 'Magasin ou dépôt, réel ou virtuel.';
COMMENT ON COLUMN "Store".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "Store"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "Store".nom IS 'Nom du magasin.';
COMMENT ON COLUMN "Store".adresse IS 'Adresse (numéro, voie, complément).';
COMMENT ON COLUMN "Store".telephone IS 'Téléphone.';
COMMENT ON COLUMN "Store".status IS 'État : ACTIF, FERME.';
COMMENT ON COLUMN "Store"."isMainStore" IS 'Vrai pour le magasin principal ; il y en a exactement un.';
COMMENT ON COLUMN "Store"."codePostal" IS 'Code postal.';
COMMENT ON COLUMN "Store".ville IS 'Ville.';
COMMENT ON COLUMN "Store".email IS 'Adresse électronique, en minuscules.';
COMMENT ON COLUMN "Store".horaires IS 'Horaires d''ouverture par jour de la semaine (1 à 7).';
COMMENT ON COLUMN "Store".recherche IS 'Texte de recherche sans accents (nom, ville), calculé.';
COMMENT ON COLUMN "Store"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "Store"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "Store".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
-- Guards: one main store per company.
CREATE UNIQUE INDEX store_principal_unique ON "Store" ("entrepriseId") WHERE "isMainStore";
-- Serves: recherche=ilike.*x* in pickers.
CREATE INDEX store_recherche_idx ON "Store" USING gin (recherche systeme.gin_trgm_ops, "entrepriseId") WITH (gin_pending_list_limit = 128);
ALTER TABLE "Store" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Store" FORCE ROW LEVEL SECURITY;
CREATE POLICY store_tenant ON "Store"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER store_touch BEFORE UPDATE ON "Store" FOR EACH ROW EXECUTE FUNCTION systeme.touch();

CREATE TABLE "StoreStockItem" (
    id                uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId"    uuid NOT NULL,
    "storeId"         uuid NOT NULL,
    "articleId"       uuid NOT NULL,
    quantite          integer NOT NULL DEFAULT 0,
    quantite_reservee integer NOT NULL DEFAULT 0,
    "seuilAlerte"     integer,
    "lastUpdated"     timestamptz NOT NULL DEFAULT now(),
    "stockMax"        integer,
    "createdAt"       timestamptz NOT NULL DEFAULT now(),
    version           integer NOT NULL DEFAULT 1,
    CONSTRAINT store_stock_item_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT store_stock_item_store_fk FOREIGN KEY ("entrepriseId", "storeId") REFERENCES "Store" ("entrepriseId", id),
    CONSTRAINT store_stock_item_article_fk FOREIGN KEY ("entrepriseId", "articleId") REFERENCES "Article" ("entrepriseId", id),
    CONSTRAINT store_stock_item_quantite_reservee_positif CHECK (quantite_reservee >= 0),
    CONSTRAINT store_stock_item_seuil_alerte_positif CHECK ("seuilAlerte" >= 0),
    CONSTRAINT store_stock_item_stock_max_positif CHECK ("stockMax" >= 0),
    CONSTRAINT store_stock_item_article_unique UNIQUE ("entrepriseId", "storeId", "articleId")
) WITH (fillfactor = 70);
COMMENT ON TABLE "StoreStockItem" IS 'Stock d''un article dans un magasin ; cache des mouvements de stock.';
COMMENT ON COLUMN "StoreStockItem".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "StoreStockItem"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "StoreStockItem"."storeId" IS 'Magasin.';
COMMENT ON COLUMN "StoreStockItem"."articleId" IS 'Article.';
COMMENT ON COLUMN "StoreStockItem".quantite IS 'Quantité présente.';
COMMENT ON COLUMN "StoreStockItem".quantite_reservee IS 'Quantité promise aux commandes ; disponible = quantite − quantite_reservee.';
COMMENT ON COLUMN "StoreStockItem"."seuilAlerte" IS 'Seuil d''alerte dans ce magasin ; vide : celui de l''article.';
COMMENT ON COLUMN "StoreStockItem"."lastUpdated" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "StoreStockItem"."stockMax" IS 'Stock visé lors d''un réassort.';
COMMENT ON COLUMN "StoreStockItem"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "StoreStockItem".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
-- Serves: the StoreStockItem of one Article, and the check of store_stock_item_article_fk.
CREATE INDEX store_stock_item_article_id_idx ON "StoreStockItem" ("entrepriseId", "articleId");
ALTER TABLE "StoreStockItem" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "StoreStockItem" FORCE ROW LEVEL SECURITY;
CREATE POLICY store_stock_item_tenant ON "StoreStockItem"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);

CREATE FUNCTION systeme.touch_stock() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW."lastUpdated" := now();
    NEW.version := OLD.version + 1;
    RETURN NEW;
END
$$;
CREATE TRIGGER store_stock_item_touch BEFORE UPDATE ON "StoreStockItem"
    FOR EACH ROW EXECUTE FUNCTION systeme.touch_stock();

CREATE TABLE "StockTransfer" (
    id                   uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId"       uuid NOT NULL,
    numero               text NOT NULL,
    "storeSourceId"      uuid NOT NULL,
    "storeDestinationId" uuid NOT NULL,
    statut               text NOT NULL DEFAULT 'BROUILLON',
    "createdBy"          uuid,
    "valideAt"           timestamptz,
    "expedieAt"          timestamptz,
    "recuAt"             timestamptz,
    note                 text,
    "createdAt"          timestamptz NOT NULL DEFAULT now(),
    "updatedAt"          timestamptz NOT NULL DEFAULT now(),
    version              integer NOT NULL DEFAULT 1,
    CONSTRAINT stock_transfer_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT stock_transfer_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT stock_transfer_numero_longueur CHECK (char_length(numero) BETWEEN 1 AND 35),
    CONSTRAINT stock_transfer_numero_unique UNIQUE ("entrepriseId", numero),
    CONSTRAINT stock_transfer_store_source_fk FOREIGN KEY ("entrepriseId", "storeSourceId") REFERENCES "Store" ("entrepriseId", id),
    CONSTRAINT stock_transfer_store_destination_fk FOREIGN KEY ("entrepriseId", "storeDestinationId") REFERENCES "Store" ("entrepriseId", id),
    CONSTRAINT stock_transfer_statut_valeurs CHECK (statut IN ('BROUILLON', 'VALIDE', 'EXPEDIE', 'PARTIELLEMENT_RECU', 'RECU', 'RECU_AVEC_ECART', 'ANNULE')),
    CONSTRAINT stock_transfer_created_by_fk FOREIGN KEY ("entrepriseId", "createdBy") REFERENCES "User" ("entrepriseId", id),
    CONSTRAINT stock_transfer_note_longueur CHECK (char_length(note) <= 10000),
    CONSTRAINT stock_transfer_magasins_differents CHECK ("storeSourceId" <> "storeDestinationId")
);
COMMENT ON TABLE "StockTransfer" IS 'Transfert de marchandise d''un magasin à un autre.';
COMMENT ON COLUMN "StockTransfer".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "StockTransfer"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "StockTransfer".numero IS 'Numéro du transfert, unique dans l''entreprise.';
COMMENT ON COLUMN "StockTransfer"."storeSourceId" IS 'Magasin qui envoie.';
COMMENT ON COLUMN "StockTransfer"."storeDestinationId" IS 'Magasin qui reçoit.';
COMMENT ON COLUMN "StockTransfer".statut IS 'État : BROUILLON, VALIDE, EXPEDIE, PARTIELLEMENT_RECU, RECU, RECU_AVEC_ECART, ANNULE.';
COMMENT ON COLUMN "StockTransfer"."createdBy" IS 'Utilisateur qui l''a préparé.';
COMMENT ON COLUMN "StockTransfer"."valideAt" IS 'Date et heure de validation.';
COMMENT ON COLUMN "StockTransfer"."expedieAt" IS 'Date et heure d''expédition.';
COMMENT ON COLUMN "StockTransfer"."recuAt" IS 'Date et heure de réception complète.';
COMMENT ON COLUMN "StockTransfer".note IS 'Note libre.';
COMMENT ON COLUMN "StockTransfer"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "StockTransfer"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "StockTransfer".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
-- Serves: the StockTransfer of one Store, and the check of stock_transfer_store_source_fk.
CREATE INDEX stock_transfer_store_source_id_idx ON "StockTransfer" ("entrepriseId", "storeSourceId");
-- Serves: the StockTransfer of one Store, and the check of stock_transfer_store_destination_fk.
CREATE INDEX stock_transfer_store_destination_id_idx ON "StockTransfer" ("entrepriseId", "storeDestinationId");
-- Serves: the StockTransfer of one User, and the check of stock_transfer_created_by_fk.
CREATE INDEX stock_transfer_created_by_idx ON "StockTransfer" ("entrepriseId", "createdBy") WHERE "createdBy" IS NOT NULL;
-- Serves: the list of transfers by state, newest first.
CREATE INDEX stock_transfer_statut_idx ON "StockTransfer" ("entrepriseId", statut, "createdAt" DESC, id DESC);
ALTER TABLE "StockTransfer" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "StockTransfer" FORCE ROW LEVEL SECURITY;
CREATE POLICY stock_transfer_tenant ON "StockTransfer"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER stock_transfer_touch BEFORE UPDATE ON "StockTransfer" FOR EACH ROW EXECUTE FUNCTION systeme.touch();

CREATE TABLE "StockTransferItem" (
    id                   uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId"       uuid NOT NULL,
    "transferId"         uuid NOT NULL,
    "articleId"          uuid NOT NULL,
    quantite             integer NOT NULL,
    "quantiteExpediee"   integer NOT NULL DEFAULT 0,
    "quantiteRecue"      integer NOT NULL DEFAULT 0,
    "quantiteEndommagee" integer NOT NULL DEFAULT 0,
    "quantiteManquante"  integer NOT NULL DEFAULT 0,
    motif                text,
    "createdAt"          timestamptz NOT NULL DEFAULT now(),
    "updatedAt"          timestamptz NOT NULL DEFAULT now(),
    version              integer NOT NULL DEFAULT 1,
    CONSTRAINT stock_transfer_item_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT stock_transfer_item_transfer_fk FOREIGN KEY ("entrepriseId", "transferId") REFERENCES "StockTransfer" ("entrepriseId", id),
    CONSTRAINT stock_transfer_item_article_fk FOREIGN KEY ("entrepriseId", "articleId") REFERENCES "Article" ("entrepriseId", id),
    CONSTRAINT stock_transfer_item_quantite_superieur_a_zero CHECK (quantite > 0),
    CONSTRAINT stock_transfer_item_quantite_expediee_positif CHECK ("quantiteExpediee" >= 0),
    CONSTRAINT stock_transfer_item_quantite_recue_positif CHECK ("quantiteRecue" >= 0),
    CONSTRAINT stock_transfer_item_quantite_endommagee_positif CHECK ("quantiteEndommagee" >= 0),
    CONSTRAINT stock_transfer_item_quantite_manquante_positif CHECK ("quantiteManquante" >= 0),
    CONSTRAINT stock_transfer_item_motif_longueur CHECK (char_length(motif) <= 500),
    CONSTRAINT stock_transfer_item_article_unique UNIQUE ("entrepriseId", "transferId", "articleId"),
    CONSTRAINT stock_transfer_item_reception_bornee CHECK ("quantiteRecue" + "quantiteEndommagee" + "quantiteManquante" <= "quantiteExpediee")
);
COMMENT ON TABLE "StockTransferItem" IS 'Article d''un transfert ; envoyé = reçu + endommagé + manquant avant de clore.';
COMMENT ON COLUMN "StockTransferItem".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "StockTransferItem"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "StockTransferItem"."transferId" IS 'Transfert.';
COMMENT ON COLUMN "StockTransferItem"."articleId" IS 'Article.';
COMMENT ON COLUMN "StockTransferItem".quantite IS 'Quantité demandée.';
COMMENT ON COLUMN "StockTransferItem"."quantiteExpediee" IS 'Quantité partie.';
COMMENT ON COLUMN "StockTransferItem"."quantiteRecue" IS 'Quantité reçue en bon état.';
COMMENT ON COLUMN "StockTransferItem"."quantiteEndommagee" IS 'Quantité reçue abîmée.';
COMMENT ON COLUMN "StockTransferItem"."quantiteManquante" IS 'Quantité jamais arrivée.';
COMMENT ON COLUMN "StockTransferItem".motif IS 'Explication d''un écart.';
COMMENT ON COLUMN "StockTransferItem"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "StockTransferItem"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "StockTransferItem".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
-- Serves: the StockTransferItem of one Article, and the check of stock_transfer_item_article_fk.
CREATE INDEX stock_transfer_item_article_id_idx ON "StockTransferItem" ("entrepriseId", "articleId");
ALTER TABLE "StockTransferItem" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "StockTransferItem" FORCE ROW LEVEL SECURITY;
CREATE POLICY stock_transfer_item_tenant ON "StockTransferItem"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER stock_transfer_item_touch BEFORE UPDATE ON "StockTransferItem" FOR EACH ROW EXECUTE FUNCTION systeme.touch();

CREATE TABLE "MouvementStock" (
    id                uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId"    uuid NOT NULL,
    "articleId"       uuid NOT NULL,
    "storeId"         uuid NOT NULL,
    "createdBy"       uuid,
    type              text NOT NULL,
    quantite          integer NOT NULL,
    stock_avant       integer NOT NULL,
    stock_apres       integer NOT NULL,
    "documentId"      uuid,
    "ligneDocumentId" uuid,
    "transferId"      uuid,
    motif             text,
    "coutUnitaire"    numeric(15,6),
    "createdAt"       timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT mouvement_stock_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT mouvement_stock_article_fk FOREIGN KEY ("entrepriseId", "articleId") REFERENCES "Article" ("entrepriseId", id),
    CONSTRAINT mouvement_stock_store_fk FOREIGN KEY ("entrepriseId", "storeId") REFERENCES "Store" ("entrepriseId", id),
    CONSTRAINT mouvement_stock_created_by_fk FOREIGN KEY ("entrepriseId", "createdBy") REFERENCES "User" ("entrepriseId", id),
    CONSTRAINT mouvement_stock_type_valeurs CHECK (type IN ('ENTREE', 'SORTIE', 'VENTE', 'RETOUR', 'AJUSTEMENT', 'INVENTAIRE', 'TRANSFERT_SORTIE', 'TRANSFERT_ENTREE', 'PERTE')),
    CONSTRAINT mouvement_stock_transfer_fk FOREIGN KEY ("entrepriseId", "transferId") REFERENCES "StockTransfer" ("entrepriseId", id),
    CONSTRAINT mouvement_stock_motif_longueur CHECK (char_length(motif) <= 500),
    CONSTRAINT mouvement_stock_cout_unitaire_positif CHECK ("coutUnitaire" >= 0),
    CONSTRAINT mouvement_stock_stock_apres_coherent CHECK (stock_avant + quantite = stock_apres)
);
COMMENT ON TABLE "MouvementStock" IS 'Registre des entrées et sorties de stock, dans l''ordre du serveur ; une erreur se corrige par un mouvement inverse.';
COMMENT ON COLUMN "MouvementStock".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "MouvementStock"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "MouvementStock"."articleId" IS 'Article.';
COMMENT ON COLUMN "MouvementStock"."storeId" IS 'Magasin.';
COMMENT ON COLUMN "MouvementStock"."createdBy" IS 'Utilisateur qui a fait le mouvement ; vide pour le système.';
COMMENT ON COLUMN "MouvementStock".type IS 'Nature : ENTREE, SORTIE, VENTE, RETOUR, AJUSTEMENT, INVENTAIRE, TRANSFERT_SORTIE, TRANSFERT_ENTREE, PERTE.';
COMMENT ON COLUMN "MouvementStock".quantite IS 'Quantité signée : positive si elle entre, négative si elle sort.';
COMMENT ON COLUMN "MouvementStock".stock_avant IS 'Stock du magasin avant le mouvement.';
COMMENT ON COLUMN "MouvementStock".stock_apres IS 'Stock du magasin après le mouvement : stock_avant + quantite.';
COMMENT ON COLUMN "MouvementStock"."documentId" IS 'Document qui a causé le mouvement.';
COMMENT ON COLUMN "MouvementStock"."ligneDocumentId" IS 'Ligne du document qui a causé le mouvement.';
COMMENT ON COLUMN "MouvementStock"."transferId" IS 'Transfert qui a causé le mouvement.';
COMMENT ON COLUMN "MouvementStock".motif IS 'Motif en clair.';
COMMENT ON COLUMN "MouvementStock"."coutUnitaire" IS 'Coût d''achat unitaire hors taxes en euros au moment du mouvement ; visible selon les droits.';
COMMENT ON COLUMN "MouvementStock"."createdAt" IS 'Date et heure de création.';
-- Serves: the MouvementStock of one Document, and the check of mouvement_stock_document_fk.
CREATE INDEX mouvement_stock_document_id_idx ON "MouvementStock" ("entrepriseId", "documentId") WHERE "documentId" IS NOT NULL;
-- Serves: the MouvementStock of one StockTransfer, and the check of mouvement_stock_transfer_fk.
CREATE INDEX mouvement_stock_transfer_id_idx ON "MouvementStock" ("entrepriseId", "transferId") WHERE "transferId" IS NOT NULL;
-- Serves: the movements of one article (and store), newest first, and the check of mouvement_stock_article_fk.
CREATE INDEX mouvement_stock_article_id_idx ON "MouvementStock" ("entrepriseId", "articleId", "storeId", "createdAt" DESC, id DESC);
-- Serves: the stock journal of one store, newest first, and the check of mouvement_stock_store_fk.
CREATE INDEX mouvement_stock_store_id_idx ON "MouvementStock" ("entrepriseId", "storeId", "createdAt" DESC, id DESC);
ALTER TABLE "MouvementStock" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "MouvementStock" FORCE ROW LEVEL SECURITY;
CREATE POLICY mouvement_stock_tenant ON "MouvementStock"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER mouvement_stock_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "MouvementStock"
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();

CREATE TABLE "UserSchedule" (
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId" uuid NOT NULL,
    "userId"       uuid NOT NULL,
    "storeId"      uuid,
    "jourSemaine"  integer NOT NULL,
    "heureDebut"   time NOT NULL,
    "heureFin"     time NOT NULL,
    "pauseMinutes" integer NOT NULL DEFAULT 0,
    "valideDu"     date NOT NULL DEFAULT CURRENT_DATE,
    "valideAu"     date,
    "createdAt"    timestamptz NOT NULL DEFAULT now(),
    "updatedAt"    timestamptz NOT NULL DEFAULT now(),
    version        integer NOT NULL DEFAULT 1,
    CONSTRAINT user_schedule_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT user_schedule_user_fk FOREIGN KEY ("entrepriseId", "userId") REFERENCES "User" ("entrepriseId", id),
    CONSTRAINT user_schedule_store_fk FOREIGN KEY ("entrepriseId", "storeId") REFERENCES "Store" ("entrepriseId", id),
    CONSTRAINT user_schedule_jour_semaine_bornes CHECK ("jourSemaine" BETWEEN 1 AND 7),
    CONSTRAINT user_schedule_pause_minutes_bornes CHECK ("pauseMinutes" BETWEEN 0 AND 1440),
    CONSTRAINT user_schedule_periode_ordre CHECK ("valideAu" >= "valideDu")
);
COMMENT ON TABLE "UserSchedule" IS 'Horaire de travail prévu, répété chaque semaine.';
COMMENT ON COLUMN "UserSchedule".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "UserSchedule"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "UserSchedule"."userId" IS 'Salarié.';
COMMENT ON COLUMN "UserSchedule"."storeId" IS 'Magasin.';
COMMENT ON COLUMN "UserSchedule"."jourSemaine" IS 'Jour de la semaine, de 1 (lundi) à 7 (dimanche).';
COMMENT ON COLUMN "UserSchedule"."heureDebut" IS 'Heure de début, heure locale.';
COMMENT ON COLUMN "UserSchedule"."heureFin" IS 'Heure de fin ; avant heureDebut, elle est le lendemain.';
COMMENT ON COLUMN "UserSchedule"."pauseMinutes" IS 'Pause non travaillée, en minutes.';
COMMENT ON COLUMN "UserSchedule"."valideDu" IS 'Premier jour d''application.';
COMMENT ON COLUMN "UserSchedule"."valideAu" IS 'Dernier jour d''application ; vide : sans fin.';
COMMENT ON COLUMN "UserSchedule"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "UserSchedule"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "UserSchedule".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
-- Serves: the UserSchedule of one User, and the check of user_schedule_user_fk.
CREATE INDEX user_schedule_user_id_idx ON "UserSchedule" ("entrepriseId", "userId");
-- Serves: the UserSchedule of one Store, and the check of user_schedule_store_fk.
CREATE INDEX user_schedule_store_id_idx ON "UserSchedule" ("entrepriseId", "storeId") WHERE "storeId" IS NOT NULL;
ALTER TABLE "UserSchedule" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "UserSchedule" FORCE ROW LEVEL SECURITY;
CREATE POLICY user_schedule_tenant ON "UserSchedule"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER user_schedule_touch BEFORE UPDATE ON "UserSchedule" FOR EACH ROW EXECUTE FUNCTION systeme.touch();

CREATE TABLE "TimeEntry" (
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId" uuid NOT NULL,
    "userId"       uuid NOT NULL,
    "storeId"      uuid,
    debut          timestamptz NOT NULL,
    fin            timestamptz,
    "pauseMinutes" integer NOT NULL DEFAULT 0,
    statut         text NOT NULL DEFAULT 'OUVERT',
    source         text NOT NULL DEFAULT 'WEB',
    commentaire    text,
    "corrigeParId" uuid,
    "createdAt"    timestamptz NOT NULL DEFAULT now(),
    "updatedAt"    timestamptz NOT NULL DEFAULT now(),
    version        integer NOT NULL DEFAULT 1,
    CONSTRAINT time_entry_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT time_entry_user_fk FOREIGN KEY ("entrepriseId", "userId") REFERENCES "User" ("entrepriseId", id),
    CONSTRAINT time_entry_store_fk FOREIGN KEY ("entrepriseId", "storeId") REFERENCES "Store" ("entrepriseId", id),
    CONSTRAINT time_entry_pause_minutes_bornes CHECK ("pauseMinutes" BETWEEN 0 AND 1440),
    CONSTRAINT time_entry_statut_valeurs CHECK (statut IN ('OUVERT', 'PAUSE', 'FERME', 'A_CORRIGER', 'APPROUVE')),
    CONSTRAINT time_entry_source_valeurs CHECK (source IN ('CAISSE', 'WEB', 'API')),
    CONSTRAINT time_entry_commentaire_longueur CHECK (char_length(commentaire) <= 2000),
    CONSTRAINT time_entry_corrige_par_fk FOREIGN KEY ("entrepriseId", "corrigeParId") REFERENCES "User" ("entrepriseId", id),
    CONSTRAINT time_entry_periode_ordre CHECK (fin >= debut),
    CONSTRAINT time_entry_chevauchement EXCLUDE USING gist ("entrepriseId" WITH =, "userId" WITH =, tstzrange(debut, fin, '[)') WITH &&)
);
COMMENT ON TABLE "TimeEntry" IS 'Temps de travail pointé ; deux pointages d''une personne ne se chevauchent pas.';
COMMENT ON COLUMN "TimeEntry".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "TimeEntry"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "TimeEntry"."userId" IS 'Salarié.';
COMMENT ON COLUMN "TimeEntry"."storeId" IS 'Magasin.';
COMMENT ON COLUMN "TimeEntry".debut IS 'Début du travail.';
COMMENT ON COLUMN "TimeEntry".fin IS 'Fin du travail ; vide tant qu''il dure.';
COMMENT ON COLUMN "TimeEntry"."pauseMinutes" IS 'Pause non travaillée, en minutes.';
COMMENT ON COLUMN "TimeEntry".statut IS 'État : OUVERT, PAUSE, FERME, A_CORRIGER, APPROUVE.';
COMMENT ON COLUMN "TimeEntry".source IS 'Origine du pointage : CAISSE, WEB, API.';
COMMENT ON COLUMN "TimeEntry".commentaire IS 'Commentaire.';
COMMENT ON COLUMN "TimeEntry"."corrigeParId" IS 'Responsable qui a corrigé le pointage.';
COMMENT ON COLUMN "TimeEntry"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "TimeEntry"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "TimeEntry".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
-- Serves: the TimeEntry of one Store, and the check of time_entry_store_fk.
CREATE INDEX time_entry_store_id_idx ON "TimeEntry" ("entrepriseId", "storeId") WHERE "storeId" IS NOT NULL;
-- Serves: the TimeEntry of one User, and the check of time_entry_corrige_par_fk.
CREATE INDEX time_entry_corrige_par_id_idx ON "TimeEntry" ("entrepriseId", "corrigeParId") WHERE "corrigeParId" IS NOT NULL;
-- Serves: the time sheet of one person, newest first, and the check of time_entry_user_fk.
CREATE INDEX time_entry_user_id_idx ON "TimeEntry" ("entrepriseId", "userId", debut DESC, id DESC);
ALTER TABLE "TimeEntry" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "TimeEntry" FORCE ROW LEVEL SECURITY;
CREATE POLICY time_entry_tenant ON "TimeEntry"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER time_entry_touch BEFORE UPDATE ON "TimeEntry" FOR EACH ROW EXECUTE FUNCTION systeme.touch();
