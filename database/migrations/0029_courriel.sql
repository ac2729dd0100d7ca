-- Why: mail. The server of each company, its texts, what was sent to whom with the server's words, reminders (R-DOC-9), and
--      recurring documents (R-DOC-10).
-- Safe on live data: creates only.
-- Undo: DROP TABLE systeme.recurrence_echeance, systeme.modele_recurrent, systeme.courriel_etat, systeme.courriel_destinataire,
--       systeme.courriel, systeme.courriel_modele, systeme.courriel_reglage.

CREATE TABLE systeme.courriel_reglage (
    "entrepriseId"  uuid NOT NULL,
    hote            text NOT NULL,
    port            integer NOT NULL,
    securite        text NOT NULL,
    utilisateur     text,
    secret          bytea,
    certificat      text,
    delai           integer NOT NULL DEFAULT 15,
    expediteur      text NOT NULL,
    "nomExpediteur" text NOT NULL DEFAULT '',
    "repondreA"     text,
    "relancesAutomatiques" boolean NOT NULL DEFAULT false,
    "updatedAt"     timestamptz NOT NULL,
    CONSTRAINT courriel_reglage_pk PRIMARY KEY ("entrepriseId"),
    CONSTRAINT courriel_reglage_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT courriel_reglage_hote_longueur CHECK (char_length(hote) BETWEEN 1 AND 253),
    CONSTRAINT courriel_reglage_port_bornes CHECK (port BETWEEN 1 AND 65535),
    CONSTRAINT courriel_reglage_securite_valeurs CHECK (securite IN ('STARTTLS', 'TLS', 'AUCUNE')),
    CONSTRAINT courriel_reglage_utilisateur_longueur CHECK (char_length(utilisateur) BETWEEN 1 AND 254),
    CONSTRAINT courriel_reglage_secret_longueur CHECK (octet_length(secret) <= 2000),
    CONSTRAINT courriel_reglage_certificat_longueur CHECK (char_length(certificat) <= 20000),
    CONSTRAINT courriel_reglage_delai_bornes CHECK (delai BETWEEN 1 AND 60),
    CONSTRAINT courriel_reglage_expediteur_longueur CHECK (char_length(expediteur) BETWEEN 3 AND 254),
    CONSTRAINT courriel_reglage_nom_expediteur_longueur CHECK (char_length("nomExpediteur") <= 200),
    CONSTRAINT courriel_reglage_repondre_a_longueur CHECK (char_length("repondreA") BETWEEN 3 AND 254)
);
COMMENT ON TABLE systeme.courriel_reglage IS 'Serveur de courriel d''une entreprise.';
COMMENT ON COLUMN systeme.courriel_reglage."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.courriel_reglage.hote IS 'Nom ou adresse du serveur.';
COMMENT ON COLUMN systeme.courriel_reglage.port IS 'Port : 587 (STARTTLS), 465 (TLS).';
COMMENT ON COLUMN systeme.courriel_reglage.securite IS 'STARTTLS : chiffrement exigé après l''accueil ; TLS : dès le premier octet ; AUCUNE : seulement vers la machine elle-même.';
COMMENT ON COLUMN systeme.courriel_reglage.utilisateur IS 'Identifiant ; vide : pas d''authentification.';
COMMENT ON COLUMN systeme.courriel_reglage.secret IS 'Mot de passe, scellé par la clé du dossier de données ; jamais servi.';
COMMENT ON COLUMN systeme.courriel_reglage.certificat IS 'Certificat (PEM) de l''autorité à croire au lieu de celles du système.';
COMMENT ON COLUMN systeme.courriel_reglage.delai IS 'Secondes d''attente d''une réponse du serveur.';
COMMENT ON COLUMN systeme.courriel_reglage.expediteur IS 'Adresse de l''expéditeur.';
COMMENT ON COLUMN systeme.courriel_reglage."nomExpediteur" IS 'Nom affiché de l''expéditeur.';
COMMENT ON COLUMN systeme.courriel_reglage."repondreA" IS 'Adresse des réponses, si ce n''est pas celle de l''expéditeur.';
COMMENT ON COLUMN systeme.courriel_reglage."relancesAutomatiques" IS 'Vrai si les relances dues partent d''elles-mêmes chaque matin.';
COMMENT ON COLUMN systeme.courriel_reglage."updatedAt" IS 'Date et heure de la dernière modification.';
ALTER TABLE systeme.courriel_reglage ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.courriel_reglage FORCE ROW LEVEL SECURITY;
CREATE POLICY courriel_reglage_tenant ON systeme.courriel_reglage
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
REVOKE ALL ON systeme.courriel_reglage FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE ON systeme.courriel_reglage TO "MyProPartner_application";

CREATE TABLE systeme.courriel_modele (
    "entrepriseId" uuid NOT NULL,
    genre          text NOT NULL,
    sujet          text NOT NULL,
    texte          text NOT NULL,
    "updatedAt"    timestamptz NOT NULL,
    CONSTRAINT courriel_modele_pk PRIMARY KEY ("entrepriseId", genre),
    CONSTRAINT courriel_modele_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT courriel_modele_genre_valeurs CHECK (genre IN ('DEVIS', 'COMMANDE', 'BON_LIVRAISON', 'FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET', 'RELANCE_1', 'RELANCE_2', 'RELANCE_3')),
    CONSTRAINT courriel_modele_sujet_longueur CHECK (char_length(sujet) BETWEEN 1 AND 500),
    CONSTRAINT courriel_modele_texte_longueur CHECK (char_length(texte) BETWEEN 1 AND 20000)
);
COMMENT ON TABLE systeme.courriel_modele IS 'Texte d''une entreprise pour un genre de courriel, à la place de celui du programme.';
COMMENT ON COLUMN systeme.courriel_modele."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.courriel_modele.genre IS 'Type du document envoyé, ou RELANCE_1 à RELANCE_3.';
COMMENT ON COLUMN systeme.courriel_modele.sujet IS 'Objet, avec ses variables entre accolades.';
COMMENT ON COLUMN systeme.courriel_modele.texte IS 'Texte, avec ses variables entre accolades.';
COMMENT ON COLUMN systeme.courriel_modele."updatedAt" IS 'Date et heure de la dernière modification.';
ALTER TABLE systeme.courriel_modele ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.courriel_modele FORCE ROW LEVEL SECURITY;
CREATE POLICY courriel_modele_tenant ON systeme.courriel_modele
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
REVOKE ALL ON systeme.courriel_modele FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON systeme.courriel_modele TO "MyProPartner_application";

CREATE TABLE systeme.courriel (
    "entrepriseId"  uuid NOT NULL,
    id              uuid NOT NULL,
    "documentId"    uuid NOT NULL,
    genre           text NOT NULL,
    envoi           integer NOT NULL,
    expediteur      text NOT NULL,
    "nomExpediteur" text NOT NULL,
    "repondreA"     text,
    a               text[] NOT NULL,
    cc              text[] NOT NULL,
    sujet           text NOT NULL,
    texte           text NOT NULL,
    "avecPdf"       boolean NOT NULL,
    "createdAt"     timestamptz NOT NULL,
    CONSTRAINT courriel_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT courriel_document_fk FOREIGN KEY ("entrepriseId", "documentId") REFERENCES "Document" ("entrepriseId", id),
    CONSTRAINT courriel_envoi_unique UNIQUE ("entrepriseId", "documentId", genre, envoi),
    CONSTRAINT courriel_genre_longueur CHECK (char_length(genre) BETWEEN 1 AND 30),
    CONSTRAINT courriel_envoi_superieur_a_zero CHECK (envoi > 0),
    CONSTRAINT courriel_a_taille CHECK (cardinality(a) BETWEEN 1 AND 50),
    CONSTRAINT courriel_cc_taille CHECK (cardinality(cc) <= 50),
    CONSTRAINT courriel_sujet_longueur CHECK (char_length(sujet) <= 1000),
    CONSTRAINT courriel_texte_longueur CHECK (char_length(texte) <= 40000)
);
COMMENT ON TABLE systeme.courriel IS 'Courriel d''un document : ce qui a été décidé d''envoyer, figé.';
COMMENT ON COLUMN systeme.courriel."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.courriel.id IS 'Identifiant (UUIDv7 donné par le serveur) ; le Message-ID en vient.';
COMMENT ON COLUMN systeme.courriel."documentId" IS 'Document envoyé ou relancé.';
COMMENT ON COLUMN systeme.courriel.genre IS 'Type du document envoyé, ou RELANCE_1 à RELANCE_3.';
COMMENT ON COLUMN systeme.courriel.envoi IS 'Rang de l''envoi : 1, puis un de plus à chaque renvoi demandé ; rien ne part deux fois sous le même.';
COMMENT ON COLUMN systeme.courriel.expediteur IS 'Adresse de l''expéditeur.';
COMMENT ON COLUMN systeme.courriel."nomExpediteur" IS 'Nom affiché de l''expéditeur.';
COMMENT ON COLUMN systeme.courriel."repondreA" IS 'Adresse des réponses.';
COMMENT ON COLUMN systeme.courriel.a IS 'Destinataires.';
COMMENT ON COLUMN systeme.courriel.cc IS 'Destinataires en copie.';
COMMENT ON COLUMN systeme.courriel.sujet IS 'Objet.';
COMMENT ON COLUMN systeme.courriel.texte IS 'Texte.';
COMMENT ON COLUMN systeme.courriel."avecPdf" IS 'Vrai si la page du document est jointe.';
COMMENT ON COLUMN systeme.courriel."createdAt" IS 'Date et heure de la décision.';
-- Serves: the list of what was sent, newest first.
CREATE INDEX courriel_created_at_idx ON systeme.courriel ("entrepriseId", "createdAt" DESC, id DESC);
ALTER TABLE systeme.courriel ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.courriel FORCE ROW LEVEL SECURITY;
CREATE POLICY courriel_tenant ON systeme.courriel
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
REVOKE ALL ON systeme.courriel FROM PUBLIC;
CREATE TRIGGER courriel_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON systeme.courriel
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();
GRANT SELECT, INSERT ON systeme.courriel TO "MyProPartner_application";

CREATE TABLE systeme.courriel_destinataire (
    "entrepriseId" uuid NOT NULL,
    "courrielId"   uuid NOT NULL,
    adresse        text NOT NULL,
    statut         text NOT NULL,
    rang           integer NOT NULL,
    essais         integer NOT NULL DEFAULT 0,
    "essaiAt"      timestamptz,
    CONSTRAINT courriel_destinataire_pk PRIMARY KEY ("entrepriseId", "courrielId", adresse),
    CONSTRAINT courriel_destinataire_courriel_fk FOREIGN KEY ("entrepriseId", "courrielId") REFERENCES systeme.courriel ("entrepriseId", id),
    CONSTRAINT courriel_destinataire_adresse_longueur CHECK (char_length(adresse) BETWEEN 3 AND 254),
    CONSTRAINT courriel_destinataire_statut_valeurs CHECK (statut IN ('EN_ATTENTE', 'REMISE', 'ENVOYE', 'REFUSE', 'REBOND', 'INCERTAIN', 'ABANDONNE')),
    CONSTRAINT courriel_destinataire_rang_superieur_a_zero CHECK (rang > 0),
    CONSTRAINT courriel_destinataire_essais_positif CHECK (essais >= 0)
) WITH (fillfactor = 70);
COMMENT ON TABLE systeme.courriel_destinataire IS 'Où en est un courriel pour un destinataire : son dernier état.';
COMMENT ON COLUMN systeme.courriel_destinataire."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.courriel_destinataire."courrielId" IS 'Courriel.';
COMMENT ON COLUMN systeme.courriel_destinataire.adresse IS 'Adresse du destinataire.';
COMMENT ON COLUMN systeme.courriel_destinataire.statut IS 'EN_ATTENTE, REMISE (en train d''être remis), ENVOYE (pris par le serveur), REFUSE (message refusé), REBOND (adresse refusée), INCERTAIN (remis sans réponse), ABANDONNE.';
COMMENT ON COLUMN systeme.courriel_destinataire.rang IS 'Rang du dernier état.';
COMMENT ON COLUMN systeme.courriel_destinataire.essais IS 'Essais qui ont échoué pour un temps.';
COMMENT ON COLUMN systeme.courriel_destinataire."essaiAt" IS 'Prochain essai, quand il attend pour lui seul.';
-- Serves: what waits for its next attempt (reprendre_envois.sql).
CREATE INDEX courriel_destinataire_essai_idx ON systeme.courriel_destinataire ("entrepriseId", "essaiAt") WHERE statut = 'EN_ATTENTE' AND "essaiAt" IS NOT NULL;
ALTER TABLE systeme.courriel_destinataire ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.courriel_destinataire FORCE ROW LEVEL SECURITY;
CREATE POLICY courriel_destinataire_tenant ON systeme.courriel_destinataire
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
REVOKE ALL ON systeme.courriel_destinataire FROM PUBLIC;
GRANT SELECT, INSERT ON systeme.courriel_destinataire TO "MyProPartner_application";
GRANT UPDATE (statut, rang, essais, "essaiAt") ON systeme.courriel_destinataire TO "MyProPartner_application";

CREATE TABLE systeme.courriel_etat (
    "entrepriseId" uuid NOT NULL,
    "courrielId"   uuid NOT NULL,
    adresse        text NOT NULL,
    rang           integer NOT NULL,
    statut         text NOT NULL,
    code           integer,
    reponse        text,
    "createdAt"    timestamptz NOT NULL,
    CONSTRAINT courriel_etat_pk PRIMARY KEY ("entrepriseId", "courrielId", adresse, rang),
    CONSTRAINT courriel_etat_destinataire_fk FOREIGN KEY ("entrepriseId", "courrielId", adresse) REFERENCES systeme.courriel_destinataire ("entrepriseId", "courrielId", adresse),
    CONSTRAINT courriel_etat_reponse_longueur CHECK (char_length(reponse) <= 5000)
);
COMMENT ON TABLE systeme.courriel_etat IS 'Histoire d''un courriel pour un destinataire ; jamais modifiée.';
COMMENT ON COLUMN systeme.courriel_etat."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.courriel_etat."courrielId" IS 'Courriel.';
COMMENT ON COLUMN systeme.courriel_etat.adresse IS 'Adresse du destinataire.';
COMMENT ON COLUMN systeme.courriel_etat.rang IS 'Rang de l''état, de 1.';
COMMENT ON COLUMN systeme.courriel_etat.statut IS 'État, comme dans courriel_destinataire.';
COMMENT ON COLUMN systeme.courriel_etat.code IS 'Code de la réponse du serveur (250, 550…).';
COMMENT ON COLUMN systeme.courriel_etat.reponse IS 'Ce que le serveur a dit, ou ce qui est arrivé.';
COMMENT ON COLUMN systeme.courriel_etat."createdAt" IS 'Date et heure.';
ALTER TABLE systeme.courriel_etat ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.courriel_etat FORCE ROW LEVEL SECURITY;
CREATE POLICY courriel_etat_tenant ON systeme.courriel_etat
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
REVOKE ALL ON systeme.courriel_etat FROM PUBLIC;
CREATE TRIGGER courriel_etat_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON systeme.courriel_etat
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();
GRANT SELECT, INSERT ON systeme.courriel_etat TO "MyProPartner_application";

CREATE TABLE systeme.modele_recurrent (
    "entrepriseId" uuid NOT NULL,
    id             uuid NOT NULL,
    nom            text NOT NULL,
    demande        jsonb NOT NULL,
    unite          text NOT NULL,
    intervalle     integer NOT NULL,
    ancre          date NOT NULL,
    fin            date,
    nombre         integer,
    mode           text NOT NULL,
    destinataires  text[] NOT NULL,
    statut         text NOT NULL DEFAULT 'ACTIF',
    "rangSuivant"  integer NOT NULL DEFAULT 0,
    prochaine      date,
    "createdAt"    timestamptz NOT NULL DEFAULT now(),
    "updatedAt"    timestamptz NOT NULL DEFAULT now(),
    version        integer NOT NULL DEFAULT 1,
    CONSTRAINT modele_recurrent_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT modele_recurrent_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT modele_recurrent_nom_longueur CHECK (char_length(nom) BETWEEN 1 AND 200),
    CONSTRAINT modele_recurrent_demande_forme CHECK (jsonb_typeof(demande) = 'object'),
    CONSTRAINT modele_recurrent_unite_valeurs CHECK (unite IN ('JOUR', 'SEMAINE', 'MOIS', 'ANNEE')),
    CONSTRAINT modele_recurrent_intervalle_bornes CHECK (intervalle BETWEEN 1 AND 366),
    CONSTRAINT modele_recurrent_nombre_superieur_a_zero CHECK (nombre > 0),
    CONSTRAINT modele_recurrent_mode_valeurs CHECK (mode IN ('BROUILLON', 'EMISSION', 'ENVOI')),
    CONSTRAINT modele_recurrent_destinataires_taille CHECK (cardinality(destinataires) <= 50),
    CONSTRAINT modele_recurrent_statut_valeurs CHECK (statut IN ('ACTIF', 'SUSPENDU', 'TERMINE')),
    CONSTRAINT modele_recurrent_rang_suivant_positif CHECK ("rangSuivant" >= 0)
);
COMMENT ON TABLE systeme.modele_recurrent IS 'Document qui revient : ce qu''il contient et quand (R-DOC-10).';
COMMENT ON COLUMN systeme.modele_recurrent."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.modele_recurrent.id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN systeme.modele_recurrent.nom IS 'Nom donné au modèle.';
COMMENT ON COLUMN systeme.modele_recurrent.demande IS 'Contenu du brouillon, comme le prend Document/enregistrer.';
COMMENT ON COLUMN systeme.modele_recurrent.unite IS 'JOUR, SEMAINE, MOIS, ANNEE.';
COMMENT ON COLUMN systeme.modele_recurrent.intervalle IS 'Une échéance toutes les n unités.';
COMMENT ON COLUMN systeme.modele_recurrent.ancre IS 'Date de la première échéance ; la n-ième est l''ancre plus n périodes, le 31 devenant le dernier jour du mois.';
COMMENT ON COLUMN systeme.modele_recurrent.fin IS 'Dernier jour où une échéance peut tomber ; vide : sans fin.';
COMMENT ON COLUMN systeme.modele_recurrent.nombre IS 'Nombre d''échéances ; vide : sans limite.';
COMMENT ON COLUMN systeme.modele_recurrent.mode IS 'BROUILLON, EMISSION (émis), ENVOI (émis et envoyé).';
COMMENT ON COLUMN systeme.modele_recurrent.destinataires IS 'Adresses de l''envoi ; vide : celle du client.';
COMMENT ON COLUMN systeme.modele_recurrent.statut IS 'ACTIF, SUSPENDU, TERMINE.';
COMMENT ON COLUMN systeme.modele_recurrent."rangSuivant" IS 'Rang de la prochaine échéance, de 0.';
COMMENT ON COLUMN systeme.modele_recurrent.prochaine IS 'Date de la prochaine échéance ; vide quand il n''y en a plus.';
COMMENT ON COLUMN systeme.modele_recurrent."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN systeme.modele_recurrent."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN systeme.modele_recurrent.version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée.';
-- Serves: the templates that are due (modeles_dus.sql).
CREATE INDEX modele_recurrent_prochaine_idx ON systeme.modele_recurrent ("entrepriseId", prochaine) WHERE statut = 'ACTIF';
ALTER TABLE systeme.modele_recurrent ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.modele_recurrent FORCE ROW LEVEL SECURITY;
CREATE POLICY modele_recurrent_tenant ON systeme.modele_recurrent
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
REVOKE ALL ON systeme.modele_recurrent FROM PUBLIC;
CREATE TRIGGER modele_recurrent_touch BEFORE UPDATE ON systeme.modele_recurrent FOR EACH ROW EXECUTE FUNCTION systeme.touch();
GRANT SELECT, INSERT, UPDATE ON systeme.modele_recurrent TO "MyProPartner_application";

CREATE TABLE systeme.recurrence_echeance (
    "entrepriseId" uuid NOT NULL,
    "modeleId"     uuid NOT NULL,
    rang           integer NOT NULL,
    date           date NOT NULL,
    demande        jsonb NOT NULL,
    mode           text NOT NULL,
    destinataires  text[] NOT NULL,
    etape          text NOT NULL DEFAULT 'A_CREER',
    "documentId"   uuid,
    erreur         text,
    "createdAt"    timestamptz NOT NULL,
    CONSTRAINT recurrence_echeance_pk PRIMARY KEY ("entrepriseId", "modeleId", rang),
    CONSTRAINT recurrence_echeance_modele_fk FOREIGN KEY ("entrepriseId", "modeleId") REFERENCES systeme.modele_recurrent ("entrepriseId", id),
    CONSTRAINT recurrence_echeance_mode_valeurs CHECK (mode IN ('BROUILLON', 'EMISSION', 'ENVOI')),
    CONSTRAINT recurrence_echeance_etape_valeurs CHECK (etape IN ('A_CREER', 'CREE', 'EMIS', 'FAIT')),
    CONSTRAINT recurrence_echeance_erreur_longueur CHECK (char_length(erreur) <= 5000)
);
COMMENT ON TABLE systeme.recurrence_echeance IS 'Échéance d''un modèle récurrent : une au plus par modèle et par période.';
COMMENT ON COLUMN systeme.recurrence_echeance."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.recurrence_echeance."modeleId" IS 'Modèle récurrent.';
COMMENT ON COLUMN systeme.recurrence_echeance.rang IS 'Rang de l''échéance, de 0.';
COMMENT ON COLUMN systeme.recurrence_echeance.date IS 'Date de l''échéance.';
COMMENT ON COLUMN systeme.recurrence_echeance.demande IS 'Contenu du brouillon, tel qu''à l''échéance.';
COMMENT ON COLUMN systeme.recurrence_echeance.mode IS 'Ce qui devait en être fait, tel qu''à l''échéance.';
COMMENT ON COLUMN systeme.recurrence_echeance.destinataires IS 'Adresses de l''envoi, telles qu''à l''échéance.';
COMMENT ON COLUMN systeme.recurrence_echeance.etape IS 'A_CREER, CREE (brouillon), EMIS, FAIT.';
COMMENT ON COLUMN systeme.recurrence_echeance."documentId" IS 'Document produit ; sans lien, un brouillon peut être supprimé.';
COMMENT ON COLUMN systeme.recurrence_echeance.erreur IS 'Ce qui arrête l''échéance, si quelque chose l''arrête.';
COMMENT ON COLUMN systeme.recurrence_echeance."createdAt" IS 'Date et heure où l''échéance a été prise.';
-- Serves: the steps that remain (echeances_en_cours.sql).
CREATE INDEX recurrence_echeance_etape_idx ON systeme.recurrence_echeance ("entrepriseId", "createdAt") WHERE etape <> 'FAIT';
ALTER TABLE systeme.recurrence_echeance ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.recurrence_echeance FORCE ROW LEVEL SECURITY;
CREATE POLICY recurrence_echeance_tenant ON systeme.recurrence_echeance
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
REVOKE ALL ON systeme.recurrence_echeance FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE ON systeme.recurrence_echeance TO "MyProPartner_application";
