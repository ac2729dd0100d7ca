-- Why: the companies (tenants), their settings, their subscription and the counters of their plan.
-- Safe on live data: creates only.
-- Undo: DROP the four tables; nothing else may refer to them.

CREATE TABLE "Entreprise" (
    id                uuid NOT NULL DEFAULT gen_random_uuid(),
    nom               text NOT NULL,
    email             text NOT NULL,
    slug              text NOT NULL,
    siret             text,
    plan              text NOT NULL DEFAULT 'DECOUVERTE',
    "abonnementActif" boolean NOT NULL DEFAULT true,
    "businessType"    text NOT NULL DEFAULT 'AUTRE',
    "createdAt"       timestamptz NOT NULL DEFAULT now(),
    "updatedAt"       timestamptz NOT NULL DEFAULT now(),
    version           integer NOT NULL DEFAULT 1,
    CONSTRAINT entreprise_pk PRIMARY KEY (id),
    CONSTRAINT entreprise_nom_longueur CHECK (char_length(nom) BETWEEN 1 AND 200),
    CONSTRAINT entreprise_email_longueur CHECK (char_length(email) BETWEEN 3 AND 254),
    CONSTRAINT entreprise_email_minuscules CHECK (email = lower(email)),
    CONSTRAINT entreprise_email_unique UNIQUE (email),
    CONSTRAINT entreprise_slug_forme CHECK (slug ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    CONSTRAINT entreprise_slug_unique UNIQUE (slug),
    CONSTRAINT entreprise_siret_forme CHECK (siret ~ '^[0-9A-Z]{14}$'),
    CONSTRAINT entreprise_siret_unique UNIQUE (siret),
    CONSTRAINT entreprise_plan_valeurs CHECK (plan IN ('DECOUVERTE', 'ESSENTIEL', 'PRO', 'BUSINESS', 'ENTERPRISE')),
    CONSTRAINT entreprise_business_type_valeurs CHECK ("businessType" IN ('COMMERCE', 'RESTAURATION', 'ARTISAN', 'SERVICES', 'BEAUTE', 'ASSOCIATION', 'AUTRE'))
);
COMMENT ON TABLE "Entreprise" IS 'Entreprise cliente de MyProPartner : le locataire, à qui appartient toute autre ligne.';
COMMENT ON COLUMN "Entreprise".id IS 'Identifiant de l''entreprise (UUIDv7 donné par le serveur) ; c''est le locataire de toutes les autres tables.';
COMMENT ON COLUMN "Entreprise".nom IS 'Nom d''usage de l''entreprise.';
COMMENT ON COLUMN "Entreprise".email IS 'Adresse électronique de l''entreprise, en minuscules ; unique dans toute la base.';
COMMENT ON COLUMN "Entreprise".slug IS 'Nom court dans les adresses web : minuscules, chiffres et tirets ; unique dans toute la base.';
COMMENT ON COLUMN "Entreprise".siret IS 'Numéro SIRET (14 chiffres) de l''établissement principal ; unique dans toute la base.';
COMMENT ON COLUMN "Entreprise".plan IS 'Formule souscrite : DECOUVERTE, ESSENTIEL, PRO, BUSINESS, ENTERPRISE.';
COMMENT ON COLUMN "Entreprise"."abonnementActif" IS 'Vrai si l''abonnement permet d''écrire ; sinon l''entreprise lit, exporte, clôt sa caisse et émet des avoirs.';
COMMENT ON COLUMN "Entreprise"."businessType" IS 'Métier : COMMERCE, RESTAURATION, ARTISAN, SERVICES, BEAUTE, ASSOCIATION, AUTRE.';
COMMENT ON COLUMN "Entreprise"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "Entreprise"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "Entreprise".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
-- The owner enumerates the tenants for the scheduler and doctor; the application never gets this policy.
CREATE POLICY entreprise_owner ON "Entreprise" FOR SELECT TO CURRENT_USER USING (true);
ALTER TABLE "Entreprise" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Entreprise" FORCE ROW LEVEL SECURITY;
CREATE POLICY entreprise_tenant ON "Entreprise"
    USING (id = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK (id = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER entreprise_touch BEFORE UPDATE ON "Entreprise" FOR EACH ROW EXECUTE FUNCTION systeme.touch();

CREATE TABLE "ParametresEntreprise" (
    id                               uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId"                   uuid NOT NULL,
    "raisonSociale"                  text,
    "formeJuridique"                 text,
    "capitalSocial"                  numeric(14,2),
    adresse                          text,
    "codePostal"                     text,
    ville                            text,
    pays                             text NOT NULL DEFAULT 'FR',
    telephone                        text,
    "siteWeb"                        text,
    siren                            text,
    "numeroTva"                      text,
    "rcsVille"                       text,
    "codeNaf"                        text,
    "regimeTva"                      text NOT NULL DEFAULT 'REEL_TRIMESTRIEL',
    "regimeTvaDepuis"                date,
    "regimeTvaHistorique"            jsonb NOT NULL DEFAULT '[]',
    "optionDebits"                   boolean NOT NULL DEFAULT false,
    "optionDebitsDepuis"             date,
    territoire                       text NOT NULL DEFAULT 'METROPOLE',
    "adresseFacturationElectronique" text,
    "schemaAdresseElectronique"      text NOT NULL DEFAULT '0225',
    "plateformeAgreee"               text,
    iban                             text,
    bic                              text,
    logo                             uuid,
    "couleurPrimaire"                text NOT NULL DEFAULT '#1F4E79',
    "piedDePage"                     text,
    "delaiPaiementJours"             integer NOT NULL DEFAULT 30,
    "finDeMois"                      boolean NOT NULL DEFAULT false,
    "tauxPenalites"                  numeric(5,2),
    escompte                         text,
    devise                           text NOT NULL DEFAULT 'EUR',
    locale                           text NOT NULL DEFAULT 'fr-FR',
    "fuseauHoraire"                  text NOT NULL DEFAULT 'Europe/Paris',
    "stockNegatifAutorise"           boolean NOT NULL DEFAULT false,
    "pointsParEuro"                  numeric(5,2) NOT NULL DEFAULT 1,
    "baseGain"                       text NOT NULL DEFAULT 'TTC',
    "valeurPoint"                    numeric(15,6) NOT NULL DEFAULT 0.01,
    "validitePointsMois"             integer,
    relances                         jsonb NOT NULL DEFAULT '[]',
    "emailExpediteur"                text,
    comptes                          jsonb NOT NULL DEFAULT '{}',
    "exerciceDebutMois"              integer NOT NULL DEFAULT 1,
    "createdAt"                      timestamptz NOT NULL DEFAULT now(),
    "updatedAt"                      timestamptz NOT NULL DEFAULT now(),
    version                          integer NOT NULL DEFAULT 1,
    CONSTRAINT parametres_entreprise_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT parametres_entreprise_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT parametres_entreprise_raison_sociale_longueur CHECK (char_length("raisonSociale") <= 200),
    CONSTRAINT parametres_entreprise_forme_juridique_longueur CHECK (char_length("formeJuridique") <= 100),
    CONSTRAINT parametres_entreprise_capital_social_positif CHECK ("capitalSocial" >= 0),
    CONSTRAINT parametres_entreprise_adresse_longueur CHECK (char_length(adresse) <= 500),
    CONSTRAINT parametres_entreprise_code_postal_longueur CHECK (char_length("codePostal") <= 20),
    CONSTRAINT parametres_entreprise_ville_longueur CHECK (char_length(ville) <= 100),
    CONSTRAINT parametres_entreprise_pays_forme CHECK (pays ~ '^[A-Z]{2}$'),
    CONSTRAINT parametres_entreprise_telephone_longueur CHECK (char_length(telephone) <= 30),
    CONSTRAINT parametres_entreprise_site_web_longueur CHECK (char_length("siteWeb") <= 300),
    CONSTRAINT parametres_entreprise_siren_forme CHECK (siren ~ '^[0-9]{9}$'),
    CONSTRAINT parametres_entreprise_numero_tva_forme CHECK ("numeroTva" ~ '^[A-Z]{2}[0-9A-Z]{2,13}$'),
    CONSTRAINT parametres_entreprise_rcs_ville_longueur CHECK (char_length("rcsVille") <= 100),
    CONSTRAINT parametres_entreprise_code_naf_longueur CHECK (char_length("codeNaf") <= 10),
    CONSTRAINT parametres_entreprise_regime_tva_valeurs CHECK ("regimeTva" IN ('REEL_MENSUEL', 'REEL_TRIMESTRIEL', 'SIMPLIFIE', 'FRANCHISE')),
    CONSTRAINT parametres_entreprise_regime_tva_historique_forme CHECK (jsonb_typeof("regimeTvaHistorique") = 'array'),
    CONSTRAINT parametres_entreprise_regime_tva_historique_taille CHECK (pg_column_size("regimeTvaHistorique") <= 100000),
    CONSTRAINT parametres_entreprise_territoire_valeurs CHECK (territoire IN ('METROPOLE', 'CORSE', 'DOM')),
    CONSTRAINT parametres_entreprise_adresse_facturation_electronique_longueur CHECK (char_length("adresseFacturationElectronique") <= 100),
    CONSTRAINT parametres_entreprise_schema_adresse_electronique_forme CHECK ("schemaAdresseElectronique" ~ '^[0-9]{4}$'),
    CONSTRAINT parametres_entreprise_plateforme_agreee_longueur CHECK (char_length("plateformeAgreee") <= 100),
    CONSTRAINT parametres_entreprise_iban_forme CHECK (iban ~ '^[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}$'),
    CONSTRAINT parametres_entreprise_bic_forme CHECK (bic ~ '^[A-Z0-9]{8}([A-Z0-9]{3})?$'),
    CONSTRAINT parametres_entreprise_couleur_primaire_forme CHECK ("couleurPrimaire" ~ '^#[0-9A-Fa-f]{6}$'),
    CONSTRAINT parametres_entreprise_pied_de_page_longueur CHECK (char_length("piedDePage") <= 2000),
    CONSTRAINT parametres_entreprise_delai_paiement_jours_bornes CHECK ("delaiPaiementJours" BETWEEN 0 AND 365),
    CONSTRAINT parametres_entreprise_taux_penalites_bornes CHECK ("tauxPenalites" BETWEEN 0 AND 100),
    CONSTRAINT parametres_entreprise_escompte_longueur CHECK (char_length(escompte) <= 500),
    CONSTRAINT parametres_entreprise_devise_forme CHECK (devise ~ '^[A-Z]{3}$'),
    CONSTRAINT parametres_entreprise_locale_longueur CHECK (char_length(locale) BETWEEN 2 AND 20),
    CONSTRAINT parametres_entreprise_fuseau_horaire_longueur CHECK (char_length("fuseauHoraire") BETWEEN 1 AND 64),
    CONSTRAINT parametres_entreprise_points_par_euro_positif CHECK ("pointsParEuro" >= 0),
    CONSTRAINT parametres_entreprise_base_gain_valeurs CHECK ("baseGain" IN ('HT', 'TTC')),
    CONSTRAINT parametres_entreprise_valeur_point_positif CHECK ("valeurPoint" >= 0),
    CONSTRAINT parametres_entreprise_validite_points_mois_bornes CHECK ("validitePointsMois" BETWEEN 1 AND 240),
    CONSTRAINT parametres_entreprise_relances_forme CHECK (jsonb_typeof(relances) = 'array'),
    CONSTRAINT parametres_entreprise_relances_taille CHECK (pg_column_size(relances) <= 100000),
    CONSTRAINT parametres_entreprise_email_expediteur_longueur CHECK (char_length("emailExpediteur") <= 254),
    CONSTRAINT parametres_entreprise_comptes_forme CHECK (jsonb_typeof(comptes) = 'object'),
    CONSTRAINT parametres_entreprise_comptes_taille CHECK (pg_column_size(comptes) <= 100000),
    CONSTRAINT parametres_entreprise_exercice_debut_mois_bornes CHECK ("exerciceDebutMois" BETWEEN 1 AND 12),
    CONSTRAINT parametres_entreprise_entreprise_unique UNIQUE ("entrepriseId")
);
COMMENT ON TABLE "ParametresEntreprise" IS 'Réglages de l''entreprise : identité légale, TVA, banque, présentation, règlement, fidélité, comptes.';
COMMENT ON COLUMN "ParametresEntreprise".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "ParametresEntreprise"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "ParametresEntreprise"."raisonSociale" IS 'Dénomination légale imprimée sur les pièces.';
COMMENT ON COLUMN "ParametresEntreprise"."formeJuridique" IS 'Forme juridique (SARL, SAS, entreprise individuelle…).';
COMMENT ON COLUMN "ParametresEntreprise"."capitalSocial" IS 'Capital social en euros, imprimé pour les sociétés.';
COMMENT ON COLUMN "ParametresEntreprise".adresse IS 'Adresse du siège (numéro, voie, complément).';
COMMENT ON COLUMN "ParametresEntreprise"."codePostal" IS 'Code postal du siège.';
COMMENT ON COLUMN "ParametresEntreprise".ville IS 'Ville du siège.';
COMMENT ON COLUMN "ParametresEntreprise".pays IS 'Pays du siège (ISO 3166, deux lettres).';
COMMENT ON COLUMN "ParametresEntreprise".telephone IS 'Téléphone imprimé sur les pièces.';
COMMENT ON COLUMN "ParametresEntreprise"."siteWeb" IS 'Adresse du site web.';
COMMENT ON COLUMN "ParametresEntreprise".siren IS 'Numéro SIREN (9 chiffres).';
COMMENT ON COLUMN "ParametresEntreprise"."numeroTva" IS 'Numéro de TVA intracommunautaire ; vide en franchise.';
COMMENT ON COLUMN "ParametresEntreprise"."rcsVille" IS 'Ville du greffe d''immatriculation au RCS.';
COMMENT ON COLUMN "ParametresEntreprise"."codeNaf" IS 'Code NAF (APE) de l''activité principale.';
COMMENT ON COLUMN "ParametresEntreprise"."regimeTva" IS 'Régime de TVA en cours : REEL_MENSUEL, REEL_TRIMESTRIEL, SIMPLIFIE (supprimé au 1er janvier 2027), FRANCHISE.';
COMMENT ON COLUMN "ParametresEntreprise"."regimeTvaDepuis" IS 'Premier jour du régime de TVA en cours.';
COMMENT ON COLUMN "ParametresEntreprise"."regimeTvaHistorique" IS 'Régimes passés : liste de {regime, du, au}.';
COMMENT ON COLUMN "ParametresEntreprise"."optionDebits" IS 'Vrai si l''entreprise a opté pour le paiement de la TVA d''après les débits.';
COMMENT ON COLUMN "ParametresEntreprise"."optionDebitsDepuis" IS 'Premier jour de l''option pour les débits.';
COMMENT ON COLUMN "ParametresEntreprise".territoire IS 'Territoire de TVA : METROPOLE, CORSE, DOM.';
COMMENT ON COLUMN "ParametresEntreprise"."adresseFacturationElectronique" IS 'Adresse de réception des factures électroniques.';
COMMENT ON COLUMN "ParametresEntreprise"."schemaAdresseElectronique" IS 'Schéma de l''adresse électronique (0225 : annuaire français).';
COMMENT ON COLUMN "ParametresEntreprise"."plateformeAgreee" IS 'Plateforme agréée choisie pour la facture électronique.';
COMMENT ON COLUMN "ParametresEntreprise".iban IS 'IBAN imprimé sur les factures, sans espaces.';
COMMENT ON COLUMN "ParametresEntreprise".bic IS 'BIC de la banque.';
COMMENT ON COLUMN "ParametresEntreprise".logo IS 'Fichier du logo (systeme.file).';
COMMENT ON COLUMN "ParametresEntreprise"."couleurPrimaire" IS 'Couleur principale des pièces, #RRVVBB.';
COMMENT ON COLUMN "ParametresEntreprise"."piedDePage" IS 'Texte ajouté au pied des pièces.';
COMMENT ON COLUMN "ParametresEntreprise"."delaiPaiementJours" IS 'Délai de paiement proposé, en jours.';
COMMENT ON COLUMN "ParametresEntreprise"."finDeMois" IS 'Vrai si l''échéance est reportée à la fin du mois.';
COMMENT ON COLUMN "ParametresEntreprise"."tauxPenalites" IS 'Taux annuel des pénalités de retard, en pour cent ; vide : trois fois l''intérêt légal.';
COMMENT ON COLUMN "ParametresEntreprise".escompte IS 'Conditions d''escompte pour paiement anticipé ; vide : néant.';
COMMENT ON COLUMN "ParametresEntreprise".devise IS 'Devise des montants (ISO 4217).';
COMMENT ON COLUMN "ParametresEntreprise".locale IS 'Langue et pays de présentation.';
COMMENT ON COLUMN "ParametresEntreprise"."fuseauHoraire" IS 'Fuseau horaire qui donne la date des pièces.';
COMMENT ON COLUMN "ParametresEntreprise"."stockNegatifAutorise" IS 'Vrai si l''on peut vendre un article absent du stock.';
COMMENT ON COLUMN "ParametresEntreprise"."pointsParEuro" IS 'Points de fidélité gagnés par euro.';
COMMENT ON COLUMN "ParametresEntreprise"."baseGain" IS 'Base du gain de points : HT, TTC.';
COMMENT ON COLUMN "ParametresEntreprise"."valeurPoint" IS 'Valeur d''un point en euros quand il est dépensé.';
COMMENT ON COLUMN "ParametresEntreprise"."validitePointsMois" IS 'Durée de vie des points en mois ; vide : sans limite.';
COMMENT ON COLUMN "ParametresEntreprise".relances IS 'Niveaux de relance : liste de {niveau, joursApresEcheance, canal, texte}.';
COMMENT ON COLUMN "ParametresEntreprise"."emailExpediteur" IS 'Adresse électronique qui envoie les pièces.';
COMMENT ON COLUMN "ParametresEntreprise".comptes IS 'Comptes comptables de l''export FEC, par rôle.';
COMMENT ON COLUMN "ParametresEntreprise"."exerciceDebutMois" IS 'Premier mois de l''exercice comptable (1 à 12).';
COMMENT ON COLUMN "ParametresEntreprise"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "ParametresEntreprise"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "ParametresEntreprise".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
ALTER TABLE "ParametresEntreprise" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "ParametresEntreprise" FORCE ROW LEVEL SECURITY;
CREATE POLICY parametres_entreprise_tenant ON "ParametresEntreprise"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER parametres_entreprise_touch BEFORE UPDATE ON "ParametresEntreprise" FOR EACH ROW EXECUTE FUNCTION systeme.touch();

CREATE TABLE "Subscription" (
    id                     uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId"         uuid NOT NULL,
    plan                   text NOT NULL DEFAULT 'DECOUVERTE',
    status                 text NOT NULL DEFAULT 'ESSAI',
    "statutFournisseur"    text,
    "stripeCustomerId"     text,
    "stripeSubscriptionId" text,
    "currentPeriodEnd"     timestamptz,
    "cancelAtPeriodEnd"    boolean NOT NULL DEFAULT false,
    "essaiFinAt"           timestamptz,
    "planSuivant"          text,
    "createdAt"            timestamptz NOT NULL DEFAULT now(),
    "updatedAt"            timestamptz NOT NULL DEFAULT now(),
    version                integer NOT NULL DEFAULT 1,
    CONSTRAINT subscription_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT subscription_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT subscription_plan_valeurs CHECK (plan IN ('DECOUVERTE', 'ESSENTIEL', 'PRO', 'BUSINESS', 'ENTERPRISE')),
    CONSTRAINT subscription_status_valeurs CHECK (status IN ('ESSAI', 'ACTIF', 'IMPAYE', 'RESTREINT', 'RESILIATION_PLANIFIEE', 'RESILIE', 'INCOMPLET')),
    CONSTRAINT subscription_statut_fournisseur_longueur CHECK (char_length("statutFournisseur") <= 100),
    CONSTRAINT subscription_stripe_customer_id_longueur CHECK (char_length("stripeCustomerId") <= 255),
    CONSTRAINT subscription_stripe_subscription_id_longueur CHECK (char_length("stripeSubscriptionId") <= 255),
    CONSTRAINT subscription_plan_suivant_valeurs CHECK ("planSuivant" IN ('DECOUVERTE', 'ESSENTIEL', 'PRO', 'BUSINESS', 'ENTERPRISE')),
    CONSTRAINT subscription_entreprise_unique UNIQUE ("entrepriseId")
);
COMMENT ON TABLE "Subscription" IS 'Abonnement de l''entreprise à MyProPartner et son état chez le prestataire de paiement.';
COMMENT ON COLUMN "Subscription".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "Subscription"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "Subscription".plan IS 'Formule payée : DECOUVERTE, ESSENTIEL, PRO, BUSINESS, ENTERPRISE.';
COMMENT ON COLUMN "Subscription".status IS 'État : ESSAI, ACTIF, IMPAYE, RESTREINT, RESILIATION_PLANIFIEE, RESILIE, INCOMPLET.';
COMMENT ON COLUMN "Subscription"."statutFournisseur" IS 'État tel que le prestataire de paiement le nomme.';
COMMENT ON COLUMN "Subscription"."stripeCustomerId" IS 'Identifiant du client chez Stripe.';
COMMENT ON COLUMN "Subscription"."stripeSubscriptionId" IS 'Identifiant de l''abonnement chez Stripe.';
COMMENT ON COLUMN "Subscription"."currentPeriodEnd" IS 'Fin de la période payée.';
COMMENT ON COLUMN "Subscription"."cancelAtPeriodEnd" IS 'Vrai si l''abonnement s''arrête à la fin de la période.';
COMMENT ON COLUMN "Subscription"."essaiFinAt" IS 'Fin de l''essai gratuit.';
COMMENT ON COLUMN "Subscription"."planSuivant" IS 'Formule qui remplacera l''actuelle à la fin de la période.';
COMMENT ON COLUMN "Subscription"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "Subscription"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "Subscription".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
ALTER TABLE "Subscription" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Subscription" FORCE ROW LEVEL SECURITY;
CREATE POLICY subscription_tenant ON "Subscription"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER subscription_touch BEFORE UPDATE ON "Subscription" FOR EACH ROW EXECUTE FUNCTION systeme.touch();

CREATE TABLE "UsageCounter" (
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId" uuid NOT NULL,
    periode        date NOT NULL,
    documents      integer NOT NULL DEFAULT 0,
    questions      integer NOT NULL DEFAULT 0,
    emails         integer NOT NULL DEFAULT 0,
    sms            integer NOT NULL DEFAULT 0,
    "createdAt"    timestamptz NOT NULL DEFAULT now(),
    "updatedAt"    timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT usage_counter_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT usage_counter_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT usage_counter_documents_positif CHECK (documents >= 0),
    CONSTRAINT usage_counter_questions_positif CHECK (questions >= 0),
    CONSTRAINT usage_counter_emails_positif CHECK (emails >= 0),
    CONSTRAINT usage_counter_sms_positif CHECK (sms >= 0),
    CONSTRAINT usage_counter_periode_unique UNIQUE ("entrepriseId", periode),
    CONSTRAINT usage_counter_periode_premier_du_mois CHECK (extract(day FROM periode) = 1)
) WITH (fillfactor = 50);
COMMENT ON TABLE "UsageCounter" IS 'Consommation mensuelle des limites de la formule ; une ligne par entreprise et par mois.';
COMMENT ON COLUMN "UsageCounter".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "UsageCounter"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "UsageCounter".periode IS 'Premier jour du mois compté.';
COMMENT ON COLUMN "UsageCounter".documents IS 'Documents émis dans le mois.';
COMMENT ON COLUMN "UsageCounter".questions IS 'Questions posées à l''assistant dans le mois.';
COMMENT ON COLUMN "UsageCounter".emails IS 'Courriels envoyés dans le mois.';
COMMENT ON COLUMN "UsageCounter".sms IS 'SMS envoyés dans le mois.';
COMMENT ON COLUMN "UsageCounter"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "UsageCounter"."updatedAt" IS 'Date et heure de la dernière modification, donnée par le serveur.';
ALTER TABLE "UsageCounter" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "UsageCounter" FORCE ROW LEVEL SECURITY;
CREATE POLICY usage_counter_tenant ON "UsageCounter"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
