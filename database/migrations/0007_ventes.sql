-- Why: commercial documents, their lines, VAT and links, the numbering series, and the three rules that the database
--      itself holds: numbers without gap (R-DOC-1), frozen documents (R-DOC-2), payments as a ledger (R-DOC-7).
-- Safe on live data: creates only.
-- Undo: DROP the tables and functions of this file.

CREATE TABLE "SerieDocument" (
    id                    uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId"        uuid NOT NULL,
    nom                   text NOT NULL,
    prefixe               text NOT NULL DEFAULT '',
    prochain_numero       integer NOT NULL DEFAULT 1,
    est_defaut_devis      boolean NOT NULL DEFAULT false,
    est_defaut_factures   boolean NOT NULL DEFAULT false,
    est_defaut_avoirs     boolean NOT NULL DEFAULT false,
    active                boolean NOT NULL DEFAULT true,
    motif                 text NOT NULL DEFAULT '{prefixe}{AAAA}-{00001}',
    annee                 integer,
    "remiseAZero"         text NOT NULL DEFAULT 'ANNUELLE',
    derniere_date         date,
    derniere_empreinte    bytea,
    est_defaut_commandes  boolean NOT NULL DEFAULT false,
    est_defaut_livraisons boolean NOT NULL DEFAULT false,
    est_defaut_acomptes   boolean NOT NULL DEFAULT false,
    est_defaut_tickets    boolean NOT NULL DEFAULT false,
    "createdAt"           timestamptz NOT NULL DEFAULT now(),
    "updatedAt"           timestamptz NOT NULL DEFAULT now(),
    version               integer NOT NULL DEFAULT 1,
    CONSTRAINT serie_document_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT serie_document_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT serie_document_nom_longueur CHECK (char_length(nom) BETWEEN 1 AND 100),
    CONSTRAINT serie_document_nom_unique UNIQUE ("entrepriseId", nom),
    CONSTRAINT serie_document_prefixe_forme CHECK (prefixe ~ '^[A-Za-z0-9+_/-]{0,15}$'),
    CONSTRAINT serie_document_prochain_numero_bornes CHECK (prochain_numero BETWEEN 1 AND 999999999),
    CONSTRAINT serie_document_motif_longueur CHECK (char_length(motif) BETWEEN 1 AND 60),
    CONSTRAINT serie_document_remise_azero_valeurs CHECK ("remiseAZero" IN ('ANNUELLE', 'JAMAIS'))
) WITH (fillfactor = 50);
COMMENT ON TABLE "SerieDocument" IS 'Série de numérotation ; le numéro est pris à l''émission, sous verrou, sans trou ni retour en arrière.';
COMMENT ON COLUMN "SerieDocument".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "SerieDocument"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "SerieDocument".nom IS 'Nom de la série, unique dans l''entreprise.';
COMMENT ON COLUMN "SerieDocument".prefixe IS 'Préfixe des numéros.';
COMMENT ON COLUMN "SerieDocument".prochain_numero IS 'Prochain compteur qui sera donné.';
COMMENT ON COLUMN "SerieDocument".est_defaut_devis IS 'Vrai pour la série par défaut des devis.';
COMMENT ON COLUMN "SerieDocument".est_defaut_factures IS 'Vrai pour la série par défaut des factures.';
COMMENT ON COLUMN "SerieDocument".est_defaut_avoirs IS 'Vrai pour la série par défaut des avoirs.';
COMMENT ON COLUMN "SerieDocument".active IS 'Faux si la série ne sert plus.';
COMMENT ON COLUMN "SerieDocument".motif IS 'Forme du numéro : {prefixe}, {AAAA} ou {AA}, {00001} (autant de chiffres que dans les accolades).';
COMMENT ON COLUMN "SerieDocument".annee IS 'Année du compteur en cours ; vide tant qu''aucun numéro n''a été donné.';
COMMENT ON COLUMN "SerieDocument"."remiseAZero" IS 'Retour du compteur à 1 : ANNUELLE (l''année figure dans le motif), JAMAIS.';
COMMENT ON COLUMN "SerieDocument".derniere_date IS 'Date du dernier document émis ; le suivant ne peut être antérieur.';
COMMENT ON COLUMN "SerieDocument".derniere_empreinte IS 'Empreinte du dernier document émis, dont part la suivante.';
COMMENT ON COLUMN "SerieDocument".est_defaut_commandes IS 'Vrai pour la série par défaut des commandes.';
COMMENT ON COLUMN "SerieDocument".est_defaut_livraisons IS 'Vrai pour la série par défaut des bons de livraison.';
COMMENT ON COLUMN "SerieDocument".est_defaut_acomptes IS 'Vrai pour la série par défaut des factures d''acompte.';
COMMENT ON COLUMN "SerieDocument".est_defaut_tickets IS 'Vrai pour la série par défaut des tickets.';
COMMENT ON COLUMN "SerieDocument"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "SerieDocument"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "SerieDocument".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
-- Guards (and serves the choice of the series): one default series per kind of document.
CREATE UNIQUE INDEX serie_document_defaut_devis_unique ON "SerieDocument" ("entrepriseId") WHERE est_defaut_devis;
CREATE UNIQUE INDEX serie_document_defaut_factures_unique ON "SerieDocument" ("entrepriseId") WHERE est_defaut_factures;
CREATE UNIQUE INDEX serie_document_defaut_avoirs_unique ON "SerieDocument" ("entrepriseId") WHERE est_defaut_avoirs;
CREATE UNIQUE INDEX serie_document_defaut_commandes_unique ON "SerieDocument" ("entrepriseId") WHERE est_defaut_commandes;
CREATE UNIQUE INDEX serie_document_defaut_livraisons_unique ON "SerieDocument" ("entrepriseId") WHERE est_defaut_livraisons;
CREATE UNIQUE INDEX serie_document_defaut_acomptes_unique ON "SerieDocument" ("entrepriseId") WHERE est_defaut_acomptes;
CREATE UNIQUE INDEX serie_document_defaut_tickets_unique ON "SerieDocument" ("entrepriseId") WHERE est_defaut_tickets;
ALTER TABLE "SerieDocument" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "SerieDocument" FORCE ROW LEVEL SECURITY;
CREATE POLICY serie_document_tenant ON "SerieDocument"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);

-- One trigger without WHEN (see the note above "Document"). Taking a number is not an edit of the settings: it leaves
-- version alone.
CREATE FUNCTION systeme.serie_document_regles() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' OR NEW.motif <> OLD.motif OR NEW."remiseAZero" <> OLD."remiseAZero" OR NEW.prefixe <> OLD.prefixe THEN
        IF NEW."remiseAZero" = 'ANNUELLE' AND strpos(NEW.motif, '{AA') = 0 THEN
            RAISE EXCEPTION 'Une série remise à zéro chaque année porte l''année dans son motif : {AAAA} ou {AA}.'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'serie_document_motif_annee', TABLE = 'SerieDocument',
                      SCHEMA = 'public', COLUMN = 'motif';
        END IF;
        PERFORM systeme.format_numero(NEW.motif, NEW.prefixe, 2000, 999999);
    END IF;
    IF TG_OP = 'INSERT' THEN
        RETURN NEW;
    END IF;
    IF NEW.derniere_date < OLD.derniere_date OR NEW.annee < OLD.annee
        OR (NEW.prochain_numero < OLD.prochain_numero AND NEW.annee IS NOT DISTINCT FROM OLD.annee)
    THEN
        RAISE EXCEPTION 'La série « % » ne peut pas revenir en arrière : des numéros seraient donnés deux fois.', OLD.nom
            USING ERRCODE = 'MP001', CONSTRAINT = 'serie_document_recul', TABLE = 'SerieDocument', SCHEMA = 'public';
    END IF;
    IF NEW.derniere_empreinte IS NOT DISTINCT FROM OLD.derniere_empreinte THEN
        NEW."updatedAt" := now();
        NEW.version := OLD.version + 1;
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER serie_document_regles BEFORE INSERT OR UPDATE ON "SerieDocument"
    FOR EACH ROW EXECUTE FUNCTION systeme.serie_document_regles();

-- PostgreSQL parses the text of every CHECK and of every trigger's WHEN again at each statement: with all its rules as CHECK,
-- one INSERT or UPDATE of "Document" spent 0.1 ms on that alone. So only what the API reads stays a CHECK (values, lengths,
-- the two plainest rules); the rest is in the trigger systeme.document_regles, which is parsed once per session and raises
-- the same class of error (23514) with the same kind of constraint name.

-- No key to "Entreprise" on the tables that every sale writes: the composite keys lead there, and the shared lock that each
-- key takes on its target would make all writers of a company meet on one row. Lengths are types here, not checks:
-- PostgreSQL reads the text of each CHECK again at every statement.
CREATE TABLE "Document" (
    id                    uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId"        uuid NOT NULL,
    "clientId"            uuid,
    "serieId"             uuid,
    numero                text,
    type                  text NOT NULL,
    statut                text NOT NULL DEFAULT 'BROUILLON',
    "dateEmission"        date NOT NULL DEFAULT CURRENT_DATE,
    "dateEcheance"        date,
    montant_ht            numeric(14,2) NOT NULL DEFAULT 0,
    montant_tva           numeric(14,2) NOT NULL DEFAULT 0,
    montant_ttc           numeric(14,2) NOT NULL DEFAULT 0,
    "documentOrigineId"   uuid,
    "storeId"             uuid,
    "registerSessionId"   uuid,
    "createdById"         uuid,
    objet                 varchar(500),
    notes                 varchar(10000),
    conditions            varchar(10000),
    "dateValidite"        date,
    "dateLivraison"       date,
    "modePrix"            text NOT NULL DEFAULT 'HT',
    remise                numeric(14,2) NOT NULL DEFAULT 0,
    "remiseType"          text NOT NULL DEFAULT 'POURCENT',
    montant_paye          numeric(14,2) NOT NULL DEFAULT 0,
    reste_a_payer         numeric(14,2) NOT NULL DEFAULT 0,
    "statutReglement"     text,
    "codeType"            text,
    cadre                 text,
    "categorieOperation"  text,
    "tvaExigibilite"      text,
    "acompteDeduit"       numeric(14,2) NOT NULL DEFAULT 0,
    "netAPayer"           numeric(14,2) NOT NULL DEFAULT 0,
    "referenceClient"     varchar(200),
    emetteur              jsonb,
    destinataire          jsonb,
    mentions              text,
    "valideAt"            timestamptz,
    "envoyeAt"            timestamptz,
    empreinte             bytea,
    "empreintePrecedente" bytea,
    "numeroVersion"       integer NOT NULL DEFAULT 1,
    "numeroReserve"       text,
    recherche             text GENERATED ALWAYS AS (systeme.fold(coalesce(numero, '') || ' ' || coalesce(objet, '') || ' ' || coalesce("referenceClient", ''))) STORED,
    "createdAt"           timestamptz NOT NULL DEFAULT now(),
    "updatedAt"           timestamptz NOT NULL DEFAULT now(),
    version               integer NOT NULL DEFAULT 1,
    CONSTRAINT document_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT document_client_fk FOREIGN KEY ("entrepriseId", "clientId") REFERENCES "Client" ("entrepriseId", id),
    CONSTRAINT document_serie_fk FOREIGN KEY ("entrepriseId", "serieId") REFERENCES "SerieDocument" ("entrepriseId", id),
    CONSTRAINT document_numero_unique UNIQUE ("entrepriseId", numero),
    CONSTRAINT document_type_valeurs CHECK (type IN ('DEVIS', 'COMMANDE', 'BON_LIVRAISON', 'FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET')),
    CONSTRAINT document_statut_valeurs CHECK (statut IN ('BROUILLON', 'ENVOYE', 'ACCEPTE', 'REFUSE', 'EXPIRE', 'FACTURE', 'ANNULE', 'CONFIRMEE', 'PARTIELLEMENT_LIVREE', 'LIVREE', 'CLOTUREE', 'ANNULEE', 'PREPARE', 'EXPEDIE', 'LIVRE', 'RETOURNE', 'VALIDE')),
    CONSTRAINT document_document_origine_fk FOREIGN KEY ("entrepriseId", "documentOrigineId") REFERENCES "Document" ("entrepriseId", id),
    CONSTRAINT document_store_fk FOREIGN KEY ("entrepriseId", "storeId") REFERENCES "Store" ("entrepriseId", id),
    CONSTRAINT document_created_by_fk FOREIGN KEY ("entrepriseId", "createdById") REFERENCES "User" ("entrepriseId", id),
    CONSTRAINT document_mode_prix_valeurs CHECK ("modePrix" IN ('HT', 'TTC')),
    CONSTRAINT document_remise_type_valeurs CHECK ("remiseType" IN ('POURCENT', 'MONTANT')),
    CONSTRAINT document_statut_reglement_valeurs CHECK ("statutReglement" IN ('NON_PAYE', 'PARTIEL', 'PAYE', 'TROP_PERCU', 'EN_RETARD', 'EN_LITIGE', 'IRRECOUVRABLE')),
    CONSTRAINT document_code_type_valeurs CHECK ("codeType" IN ('380', '381', '384', '386')),
    CONSTRAINT document_categorie_operation_valeurs CHECK ("categorieOperation" IN ('BIENS', 'SERVICES', 'MIXTE')),
    CONSTRAINT document_tva_exigibilite_valeurs CHECK ("tvaExigibilite" IN ('DEBITS', 'LIVRAISON', 'ENCAISSEMENT')),
    CONSTRAINT document_numero_selon_statut CHECK ((statut = 'BROUILLON') = (numero IS NULL)),
    CONSTRAINT document_montant_ttc_coherent CHECK (montant_ttc = montant_ht + montant_tva)
) WITH (fillfactor = 85);
COMMENT ON TABLE "Document" IS 'Document commercial : devis, commande, bon de livraison, facture, facture d''acompte, avoir ou ticket.';
COMMENT ON COLUMN "Document".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "Document"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "Document"."clientId" IS 'Client ; vide seulement pour un ticket ou un brouillon.';
COMMENT ON COLUMN "Document"."serieId" IS 'Série qui a donné le numéro.';
COMMENT ON COLUMN "Document".numero IS 'Numéro, unique dans l''entreprise ; vide tant que le document est un brouillon.';
COMMENT ON COLUMN "Document".type IS 'Nature : DEVIS, COMMANDE, BON_LIVRAISON, FACTURE, FACTURE_ACOMPTE, AVOIR, TICKET.';
COMMENT ON COLUMN "Document".statut IS 'Étape du cycle de vie, selon la nature ; le règlement se lit dans statutReglement.';
COMMENT ON COLUMN "Document"."dateEmission" IS 'Date du document ; provisoire tant qu''il est un brouillon.';
COMMENT ON COLUMN "Document"."dateEcheance" IS 'Date à laquelle le paiement est dû.';
COMMENT ON COLUMN "Document".montant_ht IS 'Total hors taxes en euros.';
COMMENT ON COLUMN "Document".montant_tva IS 'Total de la TVA en euros.';
COMMENT ON COLUMN "Document".montant_ttc IS 'Total toutes taxes comprises en euros ; positif aussi pour un avoir.';
COMMENT ON COLUMN "Document"."documentOrigineId" IS 'Document dont celui-ci est issu (devis transformé, facture créditée…).';
COMMENT ON COLUMN "Document"."storeId" IS 'Magasin qui vend.';
COMMENT ON COLUMN "Document"."registerSessionId" IS 'Session de caisse du ticket.';
COMMENT ON COLUMN "Document"."createdById" IS 'Utilisateur qui a créé le document.';
COMMENT ON COLUMN "Document".objet IS 'Objet du document.';
COMMENT ON COLUMN "Document".notes IS 'Texte libre imprimé sur le document.';
COMMENT ON COLUMN "Document".conditions IS 'Conditions particulières imprimées sur le document.';
COMMENT ON COLUMN "Document"."dateValidite" IS 'Fin de validité d''un devis.';
COMMENT ON COLUMN "Document"."dateLivraison" IS 'Date de livraison ou de prestation, si elle diffère de la date du document.';
COMMENT ON COLUMN "Document"."modePrix" IS 'Prix qui font foi : HT (hors taxes), TTC (toutes taxes comprises).';
COMMENT ON COLUMN "Document".remise IS 'Remise globale : en pour cent si remiseType est POURCENT, en euros (dans le mode de prix du document) si MONTANT.';
COMMENT ON COLUMN "Document"."remiseType" IS 'Sens de remise : POURCENT, MONTANT.';
COMMENT ON COLUMN "Document".montant_paye IS 'Somme des paiements encaissés, en euros ; cache des paiements.';
COMMENT ON COLUMN "Document".reste_a_payer IS 'Net à payer moins montant payé, en euros ; zéro en cas de trop-perçu.';
COMMENT ON COLUMN "Document"."statutReglement" IS 'Règlement : NON_PAYE, PARTIEL, PAYE, TROP_PERCU, EN_LITIGE, IRRECOUVRABLE ; EN_RETARD se calcule à la lecture d''après dateEcheance (la base garde NON_PAYE ou PARTIEL) ; vide pour un devis, une commande, une livraison.';
COMMENT ON COLUMN "Document"."codeType" IS 'Code UNTDID 1001 de la facture électronique : 380 facture, 381 avoir, 384 rectificative, 386 acompte.';
COMMENT ON COLUMN "Document".cadre IS 'Cadre de facturation (BT-23), par exemple B1, S1, M4.';
COMMENT ON COLUMN "Document"."categorieOperation" IS 'Catégorie d''opération : BIENS, SERVICES, MIXTE.';
COMMENT ON COLUMN "Document"."tvaExigibilite" IS 'Quand la TVA est due : DEBITS, LIVRAISON, ENCAISSEMENT.';
COMMENT ON COLUMN "Document"."acompteDeduit" IS 'Acomptes déduits, toutes taxes comprises, en euros.';
COMMENT ON COLUMN "Document"."netAPayer" IS 'Net à payer en euros : montant_ttc − acompteDeduit.';
COMMENT ON COLUMN "Document"."referenceClient" IS 'Référence ou numéro de commande donné par le client.';
COMMENT ON COLUMN "Document".emetteur IS 'Entreprise telle qu''imprimée, figée à l''émission.';
COMMENT ON COLUMN "Document".destinataire IS 'Client tel qu''imprimé, figé à l''émission.';
COMMENT ON COLUMN "Document".mentions IS 'Mentions légales telles qu''imprimées, figées à l''émission.';
COMMENT ON COLUMN "Document"."valideAt" IS 'Date et heure de l''émission.';
COMMENT ON COLUMN "Document"."envoyeAt" IS 'Date et heure du premier envoi au client.';
COMMENT ON COLUMN "Document".empreinte IS 'SHA-256 de l''empreinte précédente, du contenu et du numéro ; chaîne les documents d''une série.';
COMMENT ON COLUMN "Document"."empreintePrecedente" IS 'Empreinte du document précédent de la série ; vide pour le premier.';
COMMENT ON COLUMN "Document"."numeroVersion" IS 'Version d''un devis : augmente chaque fois qu''un devis envoyé est rouvert.';
COMMENT ON COLUMN "Document"."numeroReserve" IS 'Numéro qu''un devis rouvert retrouvera quand il sera renvoyé.';
COMMENT ON COLUMN "Document".recherche IS 'Texte de recherche sans accents (numéro, objet, référence du client), calculé.';
COMMENT ON COLUMN "Document"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "Document"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "Document".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
-- Serves: the Document of one Document, and the check of document_document_origine_fk.
CREATE INDEX document_document_origine_id_idx ON "Document" ("entrepriseId", "documentOrigineId") WHERE "documentOrigineId" IS NOT NULL;
-- Serves: the Document of one RegisterSession, and the check of document_register_session_fk.
CREATE INDEX document_register_session_id_idx ON "Document" ("entrepriseId", "registerSessionId") WHERE "registerSessionId" IS NOT NULL;
-- Serves: the list of documents, newest first, its keyset pages, and count=exact.
CREATE INDEX document_date_emission_idx ON "Document" ("entrepriseId", "dateEmission" DESC, id DESC);
-- Serves: the documents of one client, newest first, and the check of document_client_fk.
CREATE INDEX document_client_id_idx ON "Document" ("entrepriseId", "clientId", "dateEmission" DESC, id DESC);
-- Serves: the list of one kind in one state (invoices sent, drafts of quotes), newest first.
CREATE INDEX document_type_statut_idx ON "Document" ("entrepriseId", type, statut, "dateEmission" DESC, id DESC);
-- Serves: what is due, in order of due date (reminders, dashboard, late invoices); small, for paid documents leave it.
CREATE INDEX document_echeance_idx ON "Document" ("entrepriseId", "dateEcheance", id) WHERE "statutReglement" IN ('NON_PAYE', 'PARTIEL') AND statut <> 'BROUILLON';
-- Serves: the sales of one store by date, and the check of document_store_fk.
CREATE INDEX document_store_id_idx ON "Document" ("entrepriseId", "storeId", "dateEmission" DESC) WHERE "storeId" IS NOT NULL;
-- Serves: recherche=ilike.*x*.
CREATE INDEX document_recherche_idx ON "Document" USING gin (recherche systeme.gin_trgm_ops, "entrepriseId") WITH (gin_pending_list_limit = 128);
-- count=exact reads only the index of pages that vacuum has marked all-visible: mark them early.
ALTER TABLE "Document" SET (autovacuum_vacuum_insert_scale_factor = 0.05, autovacuum_vacuum_scale_factor = 0.05);
-- No index on serieId nor createdById: a series or a user who has issued documents is closed, not deleted, and each
-- index costs two entries per document.
ALTER TABLE "Document" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Document" FORCE ROW LEVEL SECURITY;
CREATE POLICY document_tenant ON "Document"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);

CREATE TABLE "LigneDocument" (
    id                uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId"    uuid NOT NULL,
    "documentId"      uuid NOT NULL,
    "articleId"       uuid,
    designation       text NOT NULL,
    quantite          numeric(12,3) NOT NULL DEFAULT 1,
    prix_unitaire_ht  numeric(15,6) NOT NULL DEFAULT 0,
    tva               numeric(5,2) NOT NULL DEFAULT 20,
    montant_ht        numeric(14,2) NOT NULL DEFAULT 0,
    montant_tva       numeric(14,2) NOT NULL DEFAULT 0,
    montant_ttc       numeric(14,2) NOT NULL DEFAULT 0,
    ordre             integer NOT NULL DEFAULT 0,
    type              text NOT NULL DEFAULT 'LIBRE',
    description       varchar(10000),
    unite             text NOT NULL DEFAULT 'C62',
    remise            numeric(14,2) NOT NULL DEFAULT 0,
    "remiseType"      text NOT NULL DEFAULT 'POURCENT',
    prix_unitaire_ttc numeric(15,6),
    "categorieTva"    text NOT NULL DEFAULT 'S',
    "ligneOrigineId"  uuid,
    "createdAt"       timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT ligne_document_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT ligne_document_document_fk FOREIGN KEY ("entrepriseId", "documentId") REFERENCES "Document" ("entrepriseId", id) ON DELETE CASCADE,
    CONSTRAINT ligne_document_article_fk FOREIGN KEY ("entrepriseId", "articleId") REFERENCES "Article" ("entrepriseId", id),
    CONSTRAINT ligne_document_designation_longueur CHECK (char_length(designation) BETWEEN 1 AND 1000),
    CONSTRAINT ligne_document_tva_bornes CHECK (tva BETWEEN 0 AND 100),
    CONSTRAINT ligne_document_ordre_positif CHECK (ordre >= 0),
    CONSTRAINT ligne_document_type_valeurs CHECK (type IN ('ARTICLE', 'LIBRE', 'TITRE', 'COMMENTAIRE', 'SOUS_TOTAL')),
    CONSTRAINT ligne_document_unite_longueur CHECK (char_length(unite) BETWEEN 1 AND 20),
    CONSTRAINT ligne_document_remise_positif CHECK (remise >= 0),
    CONSTRAINT ligne_document_remise_type_valeurs CHECK ("remiseType" IN ('POURCENT', 'MONTANT')),
    CONSTRAINT ligne_document_categorie_tva_valeurs CHECK ("categorieTva" IN ('S', 'Z', 'E', 'AE', 'K', 'G', 'O')),
    CONSTRAINT ligne_document_ligne_origine_fk FOREIGN KEY ("entrepriseId", "ligneOrigineId") REFERENCES "LigneDocument" ("entrepriseId", id),
    CONSTRAINT ligne_document_article_obligatoire CHECK (type <> 'ARTICLE' OR "articleId" IS NOT NULL),
    CONSTRAINT ligne_document_remise_pourcent_bornes CHECK ("remiseType" = 'MONTANT' OR remise <= 100)
);
COMMENT ON TABLE "LigneDocument" IS 'Ligne d''un document.';
COMMENT ON COLUMN "LigneDocument".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "LigneDocument"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "LigneDocument"."documentId" IS 'Document qui contient la ligne.';
COMMENT ON COLUMN "LigneDocument"."articleId" IS 'Article vendu ; vide pour une ligne libre.';
COMMENT ON COLUMN "LigneDocument".designation IS 'Désignation imprimée.';
COMMENT ON COLUMN "LigneDocument".quantite IS 'Quantité, trois décimales au plus.';
COMMENT ON COLUMN "LigneDocument".prix_unitaire_ht IS 'Prix unitaire hors taxes en euros, six décimales au plus.';
COMMENT ON COLUMN "LigneDocument".tva IS 'Taux de TVA en pour cent.';
COMMENT ON COLUMN "LigneDocument".montant_ht IS 'Montant hors taxes de la ligne en euros, remise déduite.';
COMMENT ON COLUMN "LigneDocument".montant_tva IS 'TVA de la ligne en euros, indicative : la TVA due est celle de la table par taux.';
COMMENT ON COLUMN "LigneDocument".montant_ttc IS 'Montant toutes taxes comprises de la ligne en euros.';
COMMENT ON COLUMN "LigneDocument".ordre IS 'Place de la ligne dans le document.';
COMMENT ON COLUMN "LigneDocument".type IS 'Nature : ARTICLE, LIBRE, TITRE, COMMENTAIRE, SOUS_TOTAL.';
COMMENT ON COLUMN "LigneDocument".description IS 'Description imprimée sous la désignation.';
COMMENT ON COLUMN "LigneDocument".unite IS 'Unité (recommandation 20 de l''ONU : C62 pièce, HUR heure, KGM kilo…).';
COMMENT ON COLUMN "LigneDocument".remise IS 'Remise de la ligne : en pour cent si remiseType est POURCENT, en euros si MONTANT.';
COMMENT ON COLUMN "LigneDocument"."remiseType" IS 'Sens de remise : POURCENT, MONTANT.';
COMMENT ON COLUMN "LigneDocument".prix_unitaire_ttc IS 'Prix unitaire toutes taxes comprises en euros ; fait foi quand le document est en TTC.';
COMMENT ON COLUMN "LigneDocument"."categorieTva" IS 'Catégorie de TVA de la norme EN 16931 : S, Z, E, AE, K, G, O.';
COMMENT ON COLUMN "LigneDocument"."ligneOrigineId" IS 'Ligne dont celle-ci est issue (devis, commande, facture créditée).';
COMMENT ON COLUMN "LigneDocument"."createdAt" IS 'Date et heure de création.';
-- Serves: the LigneDocument of one Article, and the check of ligne_document_article_fk.
CREATE INDEX ligne_document_article_id_idx ON "LigneDocument" ("entrepriseId", "articleId") WHERE "articleId" IS NOT NULL;
-- Serves: the LigneDocument of one LigneDocument, and the check of ligne_document_ligne_origine_fk.
CREATE INDEX ligne_document_ligne_origine_id_idx ON "LigneDocument" ("entrepriseId", "ligneOrigineId") WHERE "ligneOrigineId" IS NOT NULL;
-- Serves: the lines of one document in order, and the check of ligne_document_document_fk.
CREATE INDEX ligne_document_document_id_idx ON "LigneDocument" ("entrepriseId", "documentId", ordre);
ALTER TABLE "LigneDocument" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "LigneDocument" FORCE ROW LEVEL SECURITY;
CREATE POLICY ligne_document_tenant ON "LigneDocument"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);

CREATE TABLE "Paiement" (
    id                  uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId"      uuid NOT NULL,
    "documentId"        uuid NOT NULL,
    date_paiement       date NOT NULL DEFAULT CURRENT_DATE,
    montant             numeric(14,2) NOT NULL,
    moyen_paiement      text NOT NULL,
    reference           text,
    statut              text NOT NULL DEFAULT 'ENCAISSE',
    "registerSessionId" uuid,
    "bankTransactionId" uuid,
    "paiementOrigineId" uuid,
    "fournisseurId"     varchar(255),
    "cleIdempotence"    text,
    "createdAt"         timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT paiement_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT paiement_document_fk FOREIGN KEY ("entrepriseId", "documentId") REFERENCES "Document" ("entrepriseId", id),
    CONSTRAINT paiement_moyen_paiement_valeurs CHECK (moyen_paiement IN ('ESPECES', 'CARTE', 'VIREMENT', 'CHEQUE', 'PRELEVEMENT', 'LIEN_PAIEMENT', 'TITRE_RESTAURANT', 'BON_CADEAU', 'POINTS', 'AVOIR', 'COMPENSATION')),
    CONSTRAINT paiement_reference_longueur CHECK (char_length(reference) <= 200),
    CONSTRAINT paiement_statut_valeurs CHECK (statut IN ('EN_COURS', 'ENCAISSE', 'ECHOUE', 'REMBOURSE', 'ANNULE')),
    CONSTRAINT paiement_paiement_origine_fk FOREIGN KEY ("entrepriseId", "paiementOrigineId") REFERENCES "Paiement" ("entrepriseId", id),
    CONSTRAINT paiement_cle_idempotence_longueur CHECK (char_length("cleIdempotence") BETWEEN 1 AND 200),
    CONSTRAINT paiement_montant_non_nul CHECK (montant <> 0),
    CONSTRAINT paiement_statut_inverse CHECK (statut NOT IN ('REMBOURSE', 'ANNULE') OR (montant < 0 AND "paiementOrigineId" IS NOT NULL)),
    CONSTRAINT paiement_cle_idempotence_unique UNIQUE ("entrepriseId", "cleIdempotence")
);
COMMENT ON TABLE "Paiement" IS 'Registre des paiements ; jamais effacé : une ligne inverse annule ou rembourse.';
COMMENT ON COLUMN "Paiement".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "Paiement"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "Paiement"."documentId" IS 'Document payé.';
COMMENT ON COLUMN "Paiement".date_paiement IS 'Date du paiement.';
COMMENT ON COLUMN "Paiement".montant IS 'Montant en euros ; négatif pour une ligne inverse.';
COMMENT ON COLUMN "Paiement".moyen_paiement IS 'Moyen : ESPECES, CARTE, VIREMENT, CHEQUE, PRELEVEMENT, LIEN_PAIEMENT, TITRE_RESTAURANT, BON_CADEAU, POINTS, AVOIR, COMPENSATION.';
COMMENT ON COLUMN "Paiement".reference IS 'Référence (numéro de chèque, libellé du virement…).';
COMMENT ON COLUMN "Paiement".statut IS 'État : EN_COURS puis ENCAISSE ou ECHOUE ; une ligne inverse est ANNULE ou REMBOURSE. Compte dans montant_paye tout ce qui n''est ni EN_COURS ni ECHOUE.';
COMMENT ON COLUMN "Paiement"."registerSessionId" IS 'Session de caisse de l''encaissement.';
COMMENT ON COLUMN "Paiement"."bankTransactionId" IS 'Opération bancaire rapprochée.';
COMMENT ON COLUMN "Paiement"."paiementOrigineId" IS 'Paiement que cette ligne inverse annule ou rembourse.';
COMMENT ON COLUMN "Paiement"."fournisseurId" IS 'Identifiant du paiement chez le prestataire (Stripe).';
COMMENT ON COLUMN "Paiement"."cleIdempotence" IS 'Clé donnée par l''appelant : le même paiement envoyé deux fois n''est enregistré qu''une fois.';
COMMENT ON COLUMN "Paiement"."createdAt" IS 'Date et heure de création.';
-- Serves: the Paiement of one RegisterSession, and the check of paiement_register_session_fk.
CREATE INDEX paiement_register_session_id_idx ON "Paiement" ("entrepriseId", "registerSessionId") WHERE "registerSessionId" IS NOT NULL;
-- Serves: the Paiement of one BankTransaction, and the check of paiement_bank_transaction_fk.
CREATE INDEX paiement_bank_transaction_id_idx ON "Paiement" ("entrepriseId", "bankTransactionId") WHERE "bankTransactionId" IS NOT NULL;
-- Serves: the Paiement of one Paiement, and the check of paiement_paiement_origine_fk.
CREATE INDEX paiement_paiement_origine_id_idx ON "Paiement" ("entrepriseId", "paiementOrigineId") WHERE "paiementOrigineId" IS NOT NULL;
-- Serves: the payments of one document, and the check of paiement_document_fk.
CREATE INDEX paiement_document_id_idx ON "Paiement" ("entrepriseId", "documentId");
-- Serves: the journal of payments, newest first, and its keyset pages.
CREATE INDEX paiement_date_paiement_idx ON "Paiement" ("entrepriseId", date_paiement DESC, id DESC);
-- Serves: the provider's event that names its own payment.
CREATE INDEX paiement_fournisseur_id_idx ON "Paiement" ("entrepriseId", "fournisseurId") WHERE "fournisseurId" IS NOT NULL;
ALTER TABLE "Paiement" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Paiement" FORCE ROW LEVEL SECURITY;
CREATE POLICY paiement_tenant ON "Paiement"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);

CREATE TABLE systeme.document_tva (
    "entrepriseId" uuid NOT NULL,
    "documentId"   uuid NOT NULL,
    ordre          integer NOT NULL,
    categorie      text NOT NULL,
    taux           numeric(5,2) NOT NULL,
    base           numeric(14,2) NOT NULL DEFAULT 0,
    montant        numeric(14,2) NOT NULL DEFAULT 0,
    motif          varchar(1000),
    code_vatex     varchar(50),
    CONSTRAINT document_tva_document_fk FOREIGN KEY ("entrepriseId", "documentId") REFERENCES "Document" ("entrepriseId", id) ON DELETE CASCADE,
    CONSTRAINT document_tva_ordre_positif CHECK (ordre >= 0),
    CONSTRAINT document_tva_categorie_valeurs CHECK (categorie IN ('S', 'Z', 'E', 'AE', 'K', 'G', 'O')),
    CONSTRAINT document_tva_taux_bornes CHECK (taux BETWEEN 0 AND 100),
    CONSTRAINT document_tva_pk PRIMARY KEY ("entrepriseId", "documentId", ordre),
    CONSTRAINT document_tva_taux_unique UNIQUE ("entrepriseId", "documentId", categorie, taux)
);
COMMENT ON TABLE systeme.document_tva IS 'TVA d''un document par catégorie et par taux, calculée une fois et figée à l''émission.';
COMMENT ON COLUMN systeme.document_tva."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.document_tva."documentId" IS 'Document.';
COMMENT ON COLUMN systeme.document_tva.ordre IS 'Place dans le tableau de TVA.';
COMMENT ON COLUMN systeme.document_tva.categorie IS 'Catégorie de TVA de la norme EN 16931 : S, Z, E, AE, K, G, O.';
COMMENT ON COLUMN systeme.document_tva.taux IS 'Taux en pour cent.';
COMMENT ON COLUMN systeme.document_tva.base IS 'Base hors taxes en euros.';
COMMENT ON COLUMN systeme.document_tva.montant IS 'TVA en euros.';
COMMENT ON COLUMN systeme.document_tva.motif IS 'Motif d''exonération imprimé.';
COMMENT ON COLUMN systeme.document_tva.code_vatex IS 'Code VATEX du motif d''exonération.';
ALTER TABLE systeme.document_tva ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.document_tva FORCE ROW LEVEL SECURITY;
CREATE POLICY document_tva_tenant ON systeme.document_tva
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);

CREATE TABLE systeme.document_lien (
    "entrepriseId" uuid NOT NULL,
    "documentId"   uuid NOT NULL,
    "cibleId"      uuid NOT NULL,
    nature         text NOT NULL,
    montant        numeric(14,2),
    CONSTRAINT document_lien_document_fk FOREIGN KEY ("entrepriseId", "documentId") REFERENCES "Document" ("entrepriseId", id) ON DELETE CASCADE,
    CONSTRAINT document_lien_cible_fk FOREIGN KEY ("entrepriseId", "cibleId") REFERENCES "Document" ("entrepriseId", id),
    CONSTRAINT document_lien_nature_valeurs CHECK (nature IN ('AVOIR_DE', 'ACOMPTE_DE', 'REMPLACE', 'DEVIS_DE', 'COMMANDE_DE', 'LIVRAISON_DE')),
    CONSTRAINT document_lien_pk PRIMARY KEY ("entrepriseId", "documentId", "cibleId", nature),
    CONSTRAINT document_lien_cible_differente CHECK ("cibleId" <> "documentId")
);
COMMENT ON TABLE systeme.document_lien IS 'Liens entre documents : avoir et facture, acompte et solde, devis et suite.';
COMMENT ON COLUMN systeme.document_lien."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.document_lien."documentId" IS 'Document qui porte la référence (l''avoir, le solde…).';
COMMENT ON COLUMN systeme.document_lien."cibleId" IS 'Document référencé (la facture créditée, l''acompte, le devis…).';
COMMENT ON COLUMN systeme.document_lien.nature IS 'Nature du lien : AVOIR_DE, ACOMPTE_DE, REMPLACE, DEVIS_DE, COMMANDE_DE, LIVRAISON_DE.';
COMMENT ON COLUMN systeme.document_lien.montant IS 'Montant imputé en euros, pour un acompte ou un avoir.';
-- Serves: the document_lien of one Document, and the check of document_lien_cible_fk.
CREATE INDEX document_lien_cible_id_idx ON systeme.document_lien ("entrepriseId", "cibleId");
ALTER TABLE systeme.document_lien ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.document_lien FORCE ROW LEVEL SECURITY;
CREATE POLICY document_lien_tenant ON systeme.document_lien
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);

CREATE TABLE systeme.document_transition (
    type  text NOT NULL,
    de    text NOT NULL,
    verbe text NOT NULL,
    vers  text NOT NULL,
    CONSTRAINT document_transition_type_valeurs CHECK (type IN ('DEVIS', 'COMMANDE', 'BON_LIVRAISON', 'FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET')),
    CONSTRAINT document_transition_de_longueur CHECK (char_length(de) BETWEEN 1 AND 40),
    CONSTRAINT document_transition_verbe_longueur CHECK (char_length(verbe) BETWEEN 1 AND 40),
    CONSTRAINT document_transition_vers_longueur CHECK (char_length(vers) BETWEEN 1 AND 40),
    CONSTRAINT document_transition_pk PRIMARY KEY (type, de, vers, verbe)
);
COMMENT ON TABLE systeme.document_transition IS 'Transitions permises du cycle de vie des documents (domaine.md, section 7) ; même table dans le cœur du module ventes.';
COMMENT ON COLUMN systeme.document_transition.type IS 'Nature du document.';
COMMENT ON COLUMN systeme.document_transition.de IS 'Statut de départ.';
COMMENT ON COLUMN systeme.document_transition.verbe IS 'Commande qui fait passer de l''un à l''autre.';
COMMENT ON COLUMN systeme.document_transition.vers IS 'Statut d''arrivée.';

INSERT INTO systeme.document_transition (type, de, verbe, vers) VALUES
    ('DEVIS', 'BROUILLON', 'valider', 'ENVOYE'),
    ('DEVIS', 'ENVOYE', 'accepter', 'ACCEPTE'),
    ('DEVIS', 'ENVOYE', 'refuser', 'REFUSE'),
    ('DEVIS', 'ENVOYE', 'expirer', 'EXPIRE'),
    ('DEVIS', 'ENVOYE', 'rouvrir', 'BROUILLON'),
    ('DEVIS', 'ENVOYE', 'transformer', 'FACTURE'),
    ('DEVIS', 'ACCEPTE', 'transformer', 'FACTURE'),
    ('DEVIS', 'ACCEPTE', 'annuler', 'ANNULE'),
    ('COMMANDE', 'BROUILLON', 'valider', 'CONFIRMEE'),
    ('COMMANDE', 'CONFIRMEE', 'livrer', 'PARTIELLEMENT_LIVREE'),
    ('COMMANDE', 'CONFIRMEE', 'livrer', 'LIVREE'),
    ('COMMANDE', 'CONFIRMEE', 'annuler', 'ANNULEE'),
    ('COMMANDE', 'PARTIELLEMENT_LIVREE', 'livrer', 'LIVREE'),
    ('COMMANDE', 'LIVREE', 'cloturer', 'CLOTUREE'),
    ('BON_LIVRAISON', 'BROUILLON', 'valider', 'PREPARE'),
    ('BON_LIVRAISON', 'PREPARE', 'expedier', 'EXPEDIE'),
    ('BON_LIVRAISON', 'EXPEDIE', 'livrer', 'LIVRE'),
    ('BON_LIVRAISON', 'EXPEDIE', 'retourner', 'RETOURNE'),
    ('BON_LIVRAISON', 'LIVRE', 'retourner', 'RETOURNE'),
    ('FACTURE', 'BROUILLON', 'valider', 'VALIDE'),
    ('FACTURE', 'VALIDE', 'envoyer', 'ENVOYE'),
    ('FACTURE', 'VALIDE', 'crediter', 'ANNULE'),
    ('FACTURE', 'ENVOYE', 'crediter', 'ANNULE'),
    ('FACTURE_ACOMPTE', 'BROUILLON', 'valider', 'VALIDE'),
    ('FACTURE_ACOMPTE', 'VALIDE', 'envoyer', 'ENVOYE'),
    ('FACTURE_ACOMPTE', 'VALIDE', 'crediter', 'ANNULE'),
    ('FACTURE_ACOMPTE', 'ENVOYE', 'crediter', 'ANNULE'),
    ('AVOIR', 'BROUILLON', 'valider', 'VALIDE'),
    ('AVOIR', 'VALIDE', 'envoyer', 'ENVOYE'),
    ('TICKET', 'BROUILLON', 'valider', 'VALIDE'),
    ('TICKET', 'VALIDE', 'envoyer', 'ENVOYE'),
    ('TICKET', 'VALIDE', 'crediter', 'ANNULE'),
    ('TICKET', 'ENVOYE', 'crediter', 'ANNULE');

-- What an issued document may not change: everything but the columns put back here before the comparison.
CREATE FUNCTION systeme.document_contenu_change(p_new "Document", p_old "Document") RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    p_new.statut := p_old.statut;
    p_new."statutReglement" := p_old."statutReglement";
    p_new.montant_paye := p_old.montant_paye;
    p_new.reste_a_payer := p_old.reste_a_payer;
    p_new."envoyeAt" := p_old."envoyeAt";
    p_new."updatedAt" := p_old."updatedAt";
    p_new.version := p_old.version;
    p_new.recherche := p_old.recherche;
    RETURN p_new OPERATOR(pg_catalog.*<>) p_old;
END
$$;

-- The rules between columns, by name of constraint; NULL when all hold.
CREATE FUNCTION systeme.document_regle_violee(p_row "Document") RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    v_regle boolean := p_row.type NOT IN ('DEVIS', 'COMMANDE', 'BON_LIVRAISON');
BEGIN
    IF p_row.remise < 0 THEN
        RETURN 'document_remise_positif';
    ELSIF p_row."remiseType" = 'POURCENT' AND p_row.remise > 100 THEN
        RETURN 'document_remise_pourcent_bornes';
    ELSIF p_row."acompteDeduit" < 0 THEN
        RETURN 'document_acompte_deduit_positif';
    ELSIF NOT v_regle AND p_row."statutReglement" IS NOT NULL THEN
        RETURN 'document_statut_reglement_selon_type';
    ELSIF p_row.statut = 'BROUILLON' THEN
        RETURN NULL;
    ELSIF NOT (CASE p_row.type
        WHEN 'DEVIS' THEN p_row.statut IN ('ENVOYE', 'ACCEPTE', 'REFUSE', 'EXPIRE', 'FACTURE', 'ANNULE')
        WHEN 'COMMANDE' THEN p_row.statut IN ('CONFIRMEE', 'PARTIELLEMENT_LIVREE', 'LIVREE', 'CLOTUREE', 'ANNULEE')
        WHEN 'BON_LIVRAISON' THEN p_row.statut IN ('PREPARE', 'EXPEDIE', 'LIVRE', 'RETOURNE')
        ELSE p_row.statut IN ('VALIDE', 'ENVOYE', 'ANNULE') END)
    THEN
        RETURN 'document_type_statut_valeurs';
    ELSIF p_row."clientId" IS NULL AND p_row.type <> 'TICKET' THEN
        RETURN 'document_client_obligatoire';
    ELSIF p_row.montant_ttc < 0 AND p_row.type <> 'TICKET' THEN
        RETURN 'document_montant_ttc_positif';
    ELSIF p_row."netAPayer" <> p_row.montant_ttc - p_row."acompteDeduit" THEN
        RETURN 'document_net_a_payer_coherent';
    ELSIF v_regle AND p_row."statutReglement" IS NULL THEN
        RETURN 'document_statut_reglement_selon_type';
    ELSIF v_regle AND p_row.reste_a_payer <> (CASE WHEN p_row."netAPayer" >= 0
        THEN greatest(p_row."netAPayer" - p_row.montant_paye, 0)
        ELSE least(p_row."netAPayer" - p_row.montant_paye, 0) END)
    THEN
        RETURN 'document_reste_a_payer_coherent';
    ELSIF p_row."serieId" IS NULL OR p_row."valideAt" IS NULL OR p_row.empreinte IS NULL THEN
        RETURN 'document_emission_complete';
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION systeme.document_regle_violee("Document") IS
    'Nom de la première règle entre colonnes qu''un document enfreint, ou NULL ; sert aussi au contrôle de la base (doctor).';

CREATE FUNCTION systeme.document_regles() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_violation text;
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.statut <> 'BROUILLON' THEN
            RAISE EXCEPTION 'Un document naît brouillon ; il prend son numéro à l''émission.'
                USING ERRCODE = 'MP001', CONSTRAINT = 'document_naissance', TABLE = 'Document', SCHEMA = 'public';
        END IF;
    ELSE
        IF NEW.statut <> OLD.statut AND NOT EXISTS (
            SELECT FROM systeme.document_transition t
            WHERE t.type = OLD.type AND t.de = OLD.statut AND t.vers = NEW.statut)
        THEN
            RAISE EXCEPTION 'Un document de type % ne passe pas de % à %.', OLD.type, OLD.statut, NEW.statut
                USING ERRCODE = 'MP001', CONSTRAINT = 'document_transition', TABLE = 'Document', SCHEMA = 'public';
        END IF;
        IF OLD.statut = 'BROUILLON' THEN
            IF OLD."numeroReserve" IS NOT NULL AND (NEW.type <> OLD.type
                OR NEW."numeroReserve" IS DISTINCT FROM OLD."numeroReserve" OR NEW.numero <> OLD."numeroReserve")
            THEN
                RAISE EXCEPTION 'Un devis rouvert garde sa nature et son numéro %.', OLD."numeroReserve"
                    USING ERRCODE = 'MP001', CONSTRAINT = 'document_fige', TABLE = 'Document', SCHEMA = 'public';
            END IF;
        ELSIF NEW.statut = 'BROUILLON' THEN
            NEW."numeroReserve" := OLD.numero;
            NEW.numero := NULL;
            NEW."numeroVersion" := OLD."numeroVersion" + 1;
        ELSIF systeme.document_contenu_change(NEW, OLD) THEN
            RAISE EXCEPTION 'Le document % est émis : il ne se modifie plus.', OLD.numero
                USING ERRCODE = 'MP001', CONSTRAINT = 'document_fige', TABLE = 'Document', SCHEMA = 'public',
                      HINT = 'Corrigez une facture par un avoir ; rouvrez un devis envoyé.';
        END IF;
        NEW."updatedAt" := now();
        NEW.version := OLD.version + 1;
    END IF;
    v_violation := systeme.document_regle_violee(NEW);
    IF v_violation IS NOT NULL THEN
        RAISE EXCEPTION 'Le document enfreint la règle « % ».', v_violation
            USING ERRCODE = 'check_violation', CONSTRAINT = v_violation, TABLE = 'Document', SCHEMA = 'public';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER document_regles BEFORE INSERT OR UPDATE ON "Document"
    FOR EACH ROW EXECUTE FUNCTION systeme.document_regles();

CREATE FUNCTION systeme.document_refuse_suppression() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Le document % a reçu un numéro : il ne se supprime pas.', coalesce(OLD.numero, OLD."numeroReserve")
        USING ERRCODE = 'MP001', CONSTRAINT = 'document_fige', TABLE = 'Document', SCHEMA = 'public',
              HINT = 'Annulez une facture par un avoir.';
END
$$;
CREATE TRIGGER document_suppression BEFORE DELETE ON "Document" FOR EACH ROW
    WHEN (OLD.statut <> 'BROUILLON' OR OLD."numeroReserve" IS NOT NULL)
    EXECUTE FUNCTION systeme.document_refuse_suppression();
CREATE TRIGGER document_no_truncate BEFORE TRUNCATE ON "Document"
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();

-- Parts of a document (lines, VAT, links). One check per statement, whatever the number of rows. The documents are locked
-- first: a line cannot slip into a document that another transaction is issuing at this moment.
CREATE FUNCTION systeme.document_partie_figee() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_part   record;
    v_statut text;
    v_numero text;
BEGIN
    -- One document after the other by its key: a join with the changed rows would be planned on a table that was empty,
    -- and read all documents of the company ever after.
    FOR v_part IN SELECT DISTINCT r."entrepriseId", r."documentId" FROM touched r LOOP
        SELECT d.statut, d.numero INTO v_statut, v_numero FROM "Document" d
            WHERE d."entrepriseId" = v_part."entrepriseId" AND d.id = v_part."documentId" FOR NO KEY UPDATE;
        IF v_statut <> 'BROUILLON' THEN
            RAISE EXCEPTION 'Le document % est émis : ses lignes, sa TVA et ses liens ne changent plus.', v_numero
                USING ERRCODE = 'MP001', CONSTRAINT = 'document_fige', TABLE = TG_TABLE_NAME, SCHEMA = TG_TABLE_SCHEMA,
                      HINT = 'Corrigez une facture par un avoir ; rouvrez un devis envoyé.';
        END IF;
    END LOOP;
    RETURN NULL;
END
$$;
CREATE TRIGGER ligne_document_fige_insert AFTER INSERT ON "LigneDocument" REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.document_partie_figee();
CREATE TRIGGER ligne_document_fige_update AFTER UPDATE ON "LigneDocument" REFERENCING OLD TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.document_partie_figee();
CREATE TRIGGER ligne_document_fige_update_new AFTER UPDATE ON "LigneDocument" REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.document_partie_figee();
CREATE TRIGGER ligne_document_fige_delete AFTER DELETE ON "LigneDocument" REFERENCING OLD TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.document_partie_figee();
CREATE TRIGGER ligne_document_no_truncate BEFORE TRUNCATE ON "LigneDocument"
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();
CREATE TRIGGER document_tva_fige_insert AFTER INSERT ON systeme.document_tva REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.document_partie_figee();
CREATE TRIGGER document_tva_fige_delete AFTER DELETE ON systeme.document_tva REFERENCING OLD TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.document_partie_figee();
CREATE TRIGGER document_tva_append_only BEFORE UPDATE OR TRUNCATE ON systeme.document_tva
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();
CREATE TRIGGER document_lien_fige_insert AFTER INSERT ON systeme.document_lien REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.document_partie_figee();
CREATE TRIGGER document_lien_fige_delete AFTER DELETE ON systeme.document_lien REFERENCING OLD TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.document_partie_figee();
CREATE TRIGGER document_lien_append_only BEFORE UPDATE OR TRUNCATE ON systeme.document_lien
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();

CREATE FUNCTION systeme.paiement_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_row public."Paiement" := NEW;
BEGIN
    v_row.statut := OLD.statut;
    v_row."bankTransactionId" := OLD."bankTransactionId";
    IF v_row OPERATOR(pg_catalog.*<>) OLD THEN
        RAISE EXCEPTION 'Un paiement enregistré ne se modifie pas.'
            USING ERRCODE = 'MP001', CONSTRAINT = 'registre_fige', TABLE = 'Paiement', SCHEMA = 'public',
                  HINT = 'Annulez-le par une ligne inverse.';
    END IF;
    IF NEW.statut <> OLD.statut AND NOT (OLD.statut = 'EN_COURS' AND NEW.statut IN ('ENCAISSE', 'ECHOUE')) THEN
        RAISE EXCEPTION 'Un paiement ne passe pas de % à %.', OLD.statut, NEW.statut
            USING ERRCODE = 'MP001', CONSTRAINT = 'paiement_transition', TABLE = 'Paiement', SCHEMA = 'public',
                  HINT = 'Annulez un paiement encaissé par une ligne inverse.';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER paiement_append_only BEFORE UPDATE ON "Paiement"
    FOR EACH ROW EXECUTE FUNCTION systeme.paiement_append_only();
CREATE TRIGGER paiement_no_delete BEFORE DELETE OR TRUNCATE ON "Paiement"
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();

-- The end of every issue: one statement on the series, one on the document, nothing after them but the audit line.
-- Every column that issuing writes is a parameter, so that the document row is rewritten once.
-- Errors: 40001 serie_date (date before the last of the series: run again, the rules then refuse it by name),
--         MP001 document_deja_emis, document_version, serie_inconnue, serie_epuisee; MP002 when the motif gives no valid number.
CREATE FUNCTION systeme.issue_document(
    p_entreprise uuid, p_document uuid, p_version integer, p_serie uuid, p_date date, p_statut text,
    p_content_hash bytea, p_valide_at timestamptz, p_date_echeance date,
    p_montant_ht numeric, p_montant_tva numeric, p_montant_ttc numeric,
    p_acompte_deduit numeric, p_net_a_payer numeric, p_reste_a_payer numeric, p_statut_reglement text,
    p_code_type text, p_cadre text, p_categorie_operation text, p_tva_exigibilite text,
    p_emetteur jsonb, p_destinataire jsonb, p_mentions text)
    RETURNS TABLE (numero text, empreinte bytea, empreinte_precedente bytea, version integer)
    LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    v_year     integer := extract(year FROM p_date)::integer;
    v_serie    record;
    v_reserve  text;
    v_counter  bigint;
    v_numero   text;
    v_empreinte bytea;
BEGIN
    SELECT s.prefixe, s.motif, s.prochain_numero, s.annee, s."remiseAZero", s.derniere_date, s.derniere_empreinte
        INTO v_serie FROM public."SerieDocument" s
        WHERE s."entrepriseId" = p_entreprise AND s.id = p_serie AND s.active FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'La série de numérotation n''existe pas ou n''est plus active.'
            USING ERRCODE = 'MP001', CONSTRAINT = 'serie_inconnue', TABLE = 'SerieDocument', SCHEMA = 'public';
    END IF;
    IF p_date < v_serie.derniere_date THEN
        RAISE EXCEPTION 'serie_date' USING ERRCODE = '40001', CONSTRAINT = 'serie_date', TABLE = 'SerieDocument',
            SCHEMA = 'public', DETAIL = v_serie.derniere_date::text;
    END IF;
    v_counter := CASE WHEN v_serie."remiseAZero" = 'ANNUELLE' AND v_year > v_serie.annee THEN 1
                      ELSE v_serie.prochain_numero END;
    IF p_statut = 'ENVOYE' THEN
        SELECT d."numeroReserve" INTO v_reserve FROM public."Document" d
            WHERE d."entrepriseId" = p_entreprise AND d.id = p_document;
    END IF;
    v_numero := coalesce(v_reserve, systeme.format_numero(v_serie.motif, v_serie.prefixe, v_year, v_counter));
    v_empreinte := sha256(coalesce(v_serie.derniere_empreinte, ''::bytea) || p_content_hash || convert_to(v_numero, 'UTF8'));
    RETURN QUERY UPDATE public."Document" d SET
            numero = v_numero, "serieId" = p_serie, statut = p_statut, "dateEmission" = p_date,
            "dateEcheance" = p_date_echeance, "valideAt" = p_valide_at,
            montant_ht = p_montant_ht, montant_tva = p_montant_tva, montant_ttc = p_montant_ttc,
            "acompteDeduit" = p_acompte_deduit, "netAPayer" = p_net_a_payer, reste_a_payer = p_reste_a_payer,
            "statutReglement" = p_statut_reglement, "codeType" = p_code_type, cadre = p_cadre,
            "categorieOperation" = p_categorie_operation, "tvaExigibilite" = p_tva_exigibilite,
            emetteur = p_emetteur, destinataire = p_destinataire, mentions = p_mentions,
            empreinte = v_empreinte, "empreintePrecedente" = v_serie.derniere_empreinte
        WHERE d."entrepriseId" = p_entreprise AND d.id = p_document AND d.statut = 'BROUILLON'
          AND (p_version IS NULL OR d.version = p_version)
        RETURNING d.numero, d.empreinte, d."empreintePrecedente", d.version;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'Le document n''est plus le brouillon attendu : il a été émis, modifié ou supprimé entre-temps.'
            USING ERRCODE = 'MP001', CONSTRAINT = 'document_version', TABLE = 'Document', SCHEMA = 'public';
    END IF;
    UPDATE public."SerieDocument" s SET
            prochain_numero = CASE WHEN v_reserve IS NULL THEN v_counter + 1 ELSE s.prochain_numero END,
            annee = CASE WHEN v_reserve IS NULL THEN v_year ELSE s.annee END,
            derniere_date = p_date, derniere_empreinte = v_empreinte
        WHERE s."entrepriseId" = p_entreprise AND s.id = p_serie;
END
$$;
COMMENT ON FUNCTION systeme.issue_document(uuid, uuid, integer, uuid, date, text, bytea, timestamptz, date, numeric, numeric,
    numeric, numeric, numeric, numeric, text, text, text, text, text, jsonb, jsonb, text) IS
    'Émet un brouillon : prend le numéro de la série sous verrou et fige le document ; à appeler en dernier dans la transaction.';
