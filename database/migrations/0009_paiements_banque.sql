-- Why: payment links, card terminals and bank lines.
-- Safe on live data: creates only.
-- Undo: DROP the three tables.

CREATE TABLE "PaymentLink" (
    id                uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId"    uuid NOT NULL,
    titre             text NOT NULL,
    slug              text NOT NULL,
    montant           numeric(14,2),
    actif             boolean NOT NULL DEFAULT true,
    "dateExpiration"  timestamptz,
    "documentId"      uuid,
    "montantLibre"    boolean NOT NULL DEFAULT false,
    "maxUtilisations" integer,
    statut            text NOT NULL DEFAULT 'ACTIF',
    "createdAt"       timestamptz NOT NULL DEFAULT now(),
    "updatedAt"       timestamptz NOT NULL DEFAULT now(),
    version           integer NOT NULL DEFAULT 1,
    CONSTRAINT payment_link_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT payment_link_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT payment_link_titre_longueur CHECK (char_length(titre) BETWEEN 1 AND 200),
    CONSTRAINT payment_link_slug_forme CHECK (slug ~ '^[A-Za-z0-9_-]{8,64}$'),
    CONSTRAINT payment_link_slug_unique UNIQUE (slug),
    CONSTRAINT payment_link_montant_superieur_a_zero CHECK (montant > 0),
    CONSTRAINT payment_link_document_fk FOREIGN KEY ("entrepriseId", "documentId") REFERENCES "Document" ("entrepriseId", id),
    CONSTRAINT payment_link_max_utilisations_superieur_a_zero CHECK ("maxUtilisations" > 0),
    CONSTRAINT payment_link_statut_valeurs CHECK (statut IN ('ACTIF', 'PAYE', 'EXPIRE', 'DESACTIVE', 'EPUISE')),
    CONSTRAINT payment_link_montant_connu CHECK (montant IS NOT NULL OR "montantLibre" OR "documentId" IS NOT NULL)
);
COMMENT ON TABLE "PaymentLink" IS 'Lien de paiement en ligne, lié ou non à un document.';
COMMENT ON COLUMN "PaymentLink".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "PaymentLink"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "PaymentLink".titre IS 'Titre montré au payeur.';
COMMENT ON COLUMN "PaymentLink".slug IS 'Fin de l''adresse publique du lien ; unique dans toute la base, impossible à deviner.';
COMMENT ON COLUMN "PaymentLink".montant IS 'Montant demandé en euros ; vide si le payeur le choisit ou si le document le donne.';
COMMENT ON COLUMN "PaymentLink".actif IS 'Faux si le lien est fermé.';
COMMENT ON COLUMN "PaymentLink"."dateExpiration" IS 'Fin de validité.';
COMMENT ON COLUMN "PaymentLink"."documentId" IS 'Document à payer.';
COMMENT ON COLUMN "PaymentLink"."montantLibre" IS 'Vrai si le payeur choisit le montant.';
COMMENT ON COLUMN "PaymentLink"."maxUtilisations" IS 'Nombre de paiements acceptés ; vide : sans limite.';
COMMENT ON COLUMN "PaymentLink".statut IS 'État : ACTIF, PAYE, EXPIRE, DESACTIVE, EPUISE.';
COMMENT ON COLUMN "PaymentLink"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "PaymentLink"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "PaymentLink".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
-- Serves: the PaymentLink of one Document, and the check of payment_link_document_fk.
CREATE INDEX payment_link_document_id_idx ON "PaymentLink" ("entrepriseId", "documentId") WHERE "documentId" IS NOT NULL;
-- Serves: the list of links, newest first.
CREATE INDEX payment_link_created_at_idx ON "PaymentLink" ("entrepriseId", "createdAt" DESC, id DESC);
ALTER TABLE "PaymentLink" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "PaymentLink" FORCE ROW LEVEL SECURITY;
CREATE POLICY payment_link_tenant ON "PaymentLink"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER payment_link_touch BEFORE UPDATE ON "PaymentLink" FOR EACH ROW EXECUTE FUNCTION systeme.touch();

CREATE TABLE "Terminal" (
    id                 uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId"     uuid NOT NULL,
    nom                text NOT NULL,
    status             text NOT NULL DEFAULT 'HORS_LIGNE',
    "stripeTerminalId" text,
    "registerId"       uuid,
    "createdAt"        timestamptz NOT NULL DEFAULT now(),
    "updatedAt"        timestamptz NOT NULL DEFAULT now(),
    version            integer NOT NULL DEFAULT 1,
    CONSTRAINT terminal_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT terminal_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT terminal_nom_longueur CHECK (char_length(nom) BETWEEN 1 AND 100),
    CONSTRAINT terminal_status_valeurs CHECK (status IN ('EN_LIGNE', 'HORS_LIGNE', 'OCCUPE', 'DESACTIVE')),
    CONSTRAINT terminal_stripe_terminal_id_longueur CHECK (char_length("stripeTerminalId") <= 255),
    CONSTRAINT terminal_register_fk FOREIGN KEY ("entrepriseId", "registerId") REFERENCES "Register" ("entrepriseId", id),
    CONSTRAINT terminal_stripe_unique UNIQUE ("entrepriseId", "stripeTerminalId")
);
COMMENT ON TABLE "Terminal" IS 'Terminal de paiement par carte.';
COMMENT ON COLUMN "Terminal".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "Terminal"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "Terminal".nom IS 'Nom affiché.';
COMMENT ON COLUMN "Terminal".status IS 'État : EN_LIGNE, HORS_LIGNE, OCCUPE, DESACTIVE.';
COMMENT ON COLUMN "Terminal"."stripeTerminalId" IS 'Identifiant du lecteur chez Stripe.';
COMMENT ON COLUMN "Terminal"."registerId" IS 'Caisse qui utilise le terminal.';
COMMENT ON COLUMN "Terminal"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "Terminal"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "Terminal".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
-- Serves: the Terminal of one Register, and the check of terminal_register_fk.
CREATE INDEX terminal_register_id_idx ON "Terminal" ("entrepriseId", "registerId") WHERE "registerId" IS NOT NULL;
ALTER TABLE "Terminal" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Terminal" FORCE ROW LEVEL SECURITY;
CREATE POLICY terminal_tenant ON "Terminal"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER terminal_touch BEFORE UPDATE ON "Terminal" FOR EACH ROW EXECUTE FUNCTION systeme.touch();

CREATE TABLE "BankTransaction" (
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId" uuid NOT NULL,
    "documentId"   uuid,
    date           date NOT NULL,
    montant        numeric(14,2) NOT NULL,
    statut         text NOT NULL DEFAULT 'IMPORTEE',
    libelle        text NOT NULL DEFAULT '',
    compte         text NOT NULL DEFAULT '',
    reference      text NOT NULL DEFAULT '',
    contrepartie   text,
    iban           text,
    rang           integer NOT NULL DEFAULT 1,
    "importId"     uuid,
    "createdAt"    timestamptz NOT NULL DEFAULT now(),
    "updatedAt"    timestamptz NOT NULL DEFAULT now(),
    version        integer NOT NULL DEFAULT 1,
    CONSTRAINT bank_transaction_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT bank_transaction_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT bank_transaction_document_fk FOREIGN KEY ("entrepriseId", "documentId") REFERENCES "Document" ("entrepriseId", id),
    CONSTRAINT bank_transaction_statut_valeurs CHECK (statut IN ('IMPORTEE', 'SUGGEREE', 'RAPPROCHEE', 'PARTIELLE', 'IGNOREE')),
    CONSTRAINT bank_transaction_libelle_longueur CHECK (char_length(libelle) <= 500),
    CONSTRAINT bank_transaction_compte_longueur CHECK (char_length(compte) <= 64),
    CONSTRAINT bank_transaction_reference_longueur CHECK (char_length(reference) <= 200),
    CONSTRAINT bank_transaction_contrepartie_longueur CHECK (char_length(contrepartie) <= 200),
    CONSTRAINT bank_transaction_iban_longueur CHECK (char_length(iban) <= 34),
    CONSTRAINT bank_transaction_rang_superieur_a_zero CHECK (rang > 0),
    CONSTRAINT bank_transaction_doublon_unique UNIQUE ("entrepriseId", compte, date, montant, libelle, reference, rang)
);
COMMENT ON TABLE "BankTransaction" IS 'Opération d''un relevé bancaire importé.';
COMMENT ON COLUMN "BankTransaction".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "BankTransaction"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "BankTransaction"."documentId" IS 'Document rapproché quand il est seul ; sinon lire les paiements.';
COMMENT ON COLUMN "BankTransaction".date IS 'Date de l''opération.';
COMMENT ON COLUMN "BankTransaction".montant IS 'Montant en euros, négatif au débit.';
COMMENT ON COLUMN "BankTransaction".statut IS 'État : IMPORTEE, SUGGEREE, RAPPROCHEE, PARTIELLE, IGNOREE.';
COMMENT ON COLUMN "BankTransaction".libelle IS 'Libellé donné par la banque.';
COMMENT ON COLUMN "BankTransaction".compte IS 'Compte bancaire (IBAN ou nom).';
COMMENT ON COLUMN "BankTransaction".reference IS 'Référence donnée par la banque.';
COMMENT ON COLUMN "BankTransaction".contrepartie IS 'Nom du payeur ou du bénéficiaire.';
COMMENT ON COLUMN "BankTransaction".iban IS 'IBAN de la contrepartie.';
COMMENT ON COLUMN "BankTransaction".rang IS 'Occurrence parmi les lignes identiques d''un relevé, de 1.';
COMMENT ON COLUMN "BankTransaction"."importId" IS 'Import qui a créé la ligne.';
COMMENT ON COLUMN "BankTransaction"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "BankTransaction"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "BankTransaction".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
-- Serves: the BankTransaction of one Document, and the check of bank_transaction_document_fk.
CREATE INDEX bank_transaction_document_id_idx ON "BankTransaction" ("entrepriseId", "documentId") WHERE "documentId" IS NOT NULL;
-- Serves: the statement, newest first, and its keyset pages.
CREATE INDEX bank_transaction_date_idx ON "BankTransaction" ("entrepriseId", date DESC, id DESC);
-- Serves: the lines still to reconcile.
CREATE INDEX bank_transaction_statut_idx ON "BankTransaction" ("entrepriseId", statut, date DESC, id DESC);
ALTER TABLE "BankTransaction" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "BankTransaction" FORCE ROW LEVEL SECURITY;
CREATE POLICY bank_transaction_tenant ON "BankTransaction"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER bank_transaction_touch BEFORE UPDATE ON "BankTransaction" FOR EACH ROW EXECUTE FUNCTION systeme.touch();
