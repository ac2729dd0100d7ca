-- Why: the till (R-CAI-1 to R-CAI-5): what a register keeps between sessions, what its tickets came with, what a ticket that was
--      handed over has unusual, and what could not be recorded. A ticket itself is a Document of sales.
-- Safe on live data: creates tables, adds columns that are NULL.
-- Undo: DROP the tables of this file; drop the three columns of "RegisterSession"; document_client_obligatoire as in 0016.

CREATE TABLE systeme.caisse_registre (
    "entrepriseId"         uuid NOT NULL,
    "registerId"           uuid NOT NULL,
    "serieTicketId"        uuid,
    "serieAvoirId"         uuid,
    "appareilId"           uuid,
    "sequenceLocale"       bigint NOT NULL DEFAULT 0,
    "empreinteLocale"      text NOT NULL DEFAULT repeat('0', 64),
    "dernierEmisAt"        timestamptz,
    "arrondiEspeces"       integer NOT NULL DEFAULT 0,
    "fondHabituel"         numeric(14,2) NOT NULL DEFAULT 0,
    "comptageAveugle"      boolean NOT NULL DEFAULT false,
    ecole                  boolean NOT NULL DEFAULT false,
    "updatedAt"            timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT caisse_registre_pk PRIMARY KEY ("entrepriseId", "registerId"),
    CONSTRAINT caisse_registre_register_fk FOREIGN KEY ("entrepriseId", "registerId") REFERENCES "Register" ("entrepriseId", id),
    CONSTRAINT caisse_registre_serie_ticket_fk FOREIGN KEY ("entrepriseId", "serieTicketId") REFERENCES "SerieDocument" ("entrepriseId", id),
    CONSTRAINT caisse_registre_serie_avoir_fk FOREIGN KEY ("entrepriseId", "serieAvoirId") REFERENCES "SerieDocument" ("entrepriseId", id),
    CONSTRAINT caisse_registre_sequence_locale_positif CHECK ("sequenceLocale" >= 0),
    CONSTRAINT caisse_registre_empreinte_locale_forme CHECK ("empreinteLocale" ~ '^[0-9a-f]{64}$'),
    CONSTRAINT caisse_registre_arrondi_especes_valeurs CHECK ("arrondiEspeces" IN (0, 5, 10)),
    CONSTRAINT caisse_registre_fond_habituel_positif CHECK ("fondHabituel" >= 0)
) WITH (fillfactor = 70);
COMMENT ON TABLE systeme.caisse_registre IS 'Ce que la caisse garde d''une session à l''autre : ses séries, son appareil, sa suite locale, ses réglages.';
COMMENT ON COLUMN systeme.caisse_registre."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.caisse_registre."registerId" IS 'Caisse.';
COMMENT ON COLUMN systeme.caisse_registre."serieTicketId" IS 'Série des tickets de la caisse ; faite à la première ouverture.';
COMMENT ON COLUMN systeme.caisse_registre."serieAvoirId" IS 'Série des avoirs de la caisse ; faite à la première ouverture.';
COMMENT ON COLUMN systeme.caisse_registre."appareilId" IS 'Appareil qui tient la caisse.';
COMMENT ON COLUMN systeme.caisse_registre."sequenceLocale" IS 'Rang du dernier ticket de la suite locale de l''appareil.';
COMMENT ON COLUMN systeme.caisse_registre."empreinteLocale" IS 'Empreinte de ce ticket, dont part la suivante.';
COMMENT ON COLUMN systeme.caisse_registre."dernierEmisAt" IS 'Heure de l''appareil au dernier ticket : elle ne recule pas.';
COMMENT ON COLUMN systeme.caisse_registre."arrondiEspeces" IS 'Pas de l''arrondi d''un paiement en espèces, en centimes : 0, 5 ou 10.';
COMMENT ON COLUMN systeme.caisse_registre."fondHabituel" IS 'Fond de caisse proposé à l''ouverture, en euros.';
COMMENT ON COLUMN systeme.caisse_registre."comptageAveugle" IS 'Vrai si le comptage se fait sans voir le montant attendu.';
COMMENT ON COLUMN systeme.caisse_registre.ecole IS 'Vrai en mode école : rien n''est vendu.';
COMMENT ON COLUMN systeme.caisse_registre."updatedAt" IS 'Date et heure du dernier changement.';
-- Serves: the check of caisse_registre_serie_ticket_fk.
CREATE INDEX caisse_registre_serie_ticket_idx ON systeme.caisse_registre ("entrepriseId", "serieTicketId") WHERE "serieTicketId" IS NOT NULL;
-- Serves: the check of caisse_registre_serie_avoir_fk.
CREATE INDEX caisse_registre_serie_avoir_idx ON systeme.caisse_registre ("entrepriseId", "serieAvoirId") WHERE "serieAvoirId" IS NOT NULL;
ALTER TABLE systeme.caisse_registre ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.caisse_registre FORCE ROW LEVEL SECURITY;
CREATE POLICY caisse_registre_tenant ON systeme.caisse_registre
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
REVOKE ALL ON systeme.caisse_registre FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE ON systeme.caisse_registre TO "MyProPartner_application";

CREATE TABLE systeme.caisse_appareil (
    "entrepriseId"         uuid NOT NULL,
    id                     uuid NOT NULL,
    "registerId"           uuid NOT NULL,
    nom                    text NOT NULL,
    "associeParId"         uuid,
    "associeAt"            timestamptz NOT NULL,
    "remplaceAt"           timestamptz,
    CONSTRAINT caisse_appareil_pk PRIMARY KEY ("entrepriseId", id, "associeAt"),
    CONSTRAINT caisse_appareil_register_fk FOREIGN KEY ("entrepriseId", "registerId") REFERENCES "Register" ("entrepriseId", id),
    CONSTRAINT caisse_appareil_nom_longueur CHECK (char_length(nom) BETWEEN 1 AND 100)
);
COMMENT ON TABLE systeme.caisse_appareil IS 'Appareil associé à une caisse : un seul la tient à la fois.';
COMMENT ON COLUMN systeme.caisse_appareil."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.caisse_appareil.id IS 'Identifiant donné par l''appareil.';
COMMENT ON COLUMN systeme.caisse_appareil."registerId" IS 'Caisse.';
COMMENT ON COLUMN systeme.caisse_appareil.nom IS 'Nom de l''appareil.';
COMMENT ON COLUMN systeme.caisse_appareil."associeParId" IS 'Utilisateur qui l''a associé.';
COMMENT ON COLUMN systeme.caisse_appareil."associeAt" IS 'Date et heure de l''association.';
COMMENT ON COLUMN systeme.caisse_appareil."remplaceAt" IS 'Date et heure où un autre appareil l''a remplacé.';
-- Serves: the devices of one register, and the check of caisse_appareil_register_fk.
CREATE INDEX caisse_appareil_register_idx ON systeme.caisse_appareil ("entrepriseId", "registerId", "associeAt");
ALTER TABLE systeme.caisse_appareil ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.caisse_appareil FORCE ROW LEVEL SECURITY;
CREATE POLICY caisse_appareil_tenant ON systeme.caisse_appareil
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
REVOKE ALL ON systeme.caisse_appareil FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE ON systeme.caisse_appareil TO "MyProPartner_application";

CREATE TABLE systeme.caisse_ticket (
    "entrepriseId"         uuid NOT NULL,
    "documentId"           uuid NOT NULL,
    "registerId"           uuid NOT NULL,
    "sessionId"            uuid,
    nature                 text NOT NULL,
    "appareilId"           uuid,
    "sequenceLocale"       bigint,
    "empreinteLocale"      text,
    "emisAt"               timestamptz NOT NULL,
    "recuAt"               timestamptz NOT NULL,
    "caissierId"           uuid,
    remis                  boolean NOT NULL,
    "horsLigne"            boolean NOT NULL,
    encaissements          jsonb NOT NULL,
    pourboire              numeric(14,2) NOT NULL DEFAULT 0,
    arrondi                numeric(14,2) NOT NULL DEFAULT 0,
    "approbationId"        uuid,
    "echangeId"            uuid,
    "contenuSha256"        bytea,
    CONSTRAINT caisse_ticket_pk PRIMARY KEY ("entrepriseId", "documentId"),
    CONSTRAINT caisse_ticket_document_fk FOREIGN KEY ("entrepriseId", "documentId") REFERENCES "Document" ("entrepriseId", id),
    CONSTRAINT caisse_ticket_register_fk FOREIGN KEY ("entrepriseId", "registerId") REFERENCES "Register" ("entrepriseId", id),
    CONSTRAINT caisse_ticket_session_fk FOREIGN KEY ("entrepriseId", "sessionId") REFERENCES "RegisterSession" ("entrepriseId", id),
    CONSTRAINT caisse_ticket_nature_valeurs CHECK (nature IN ('VENTE', 'RETOUR')),
    CONSTRAINT caisse_ticket_encaissements_forme CHECK (jsonb_typeof(encaissements) = 'array'),
    CONSTRAINT caisse_ticket_pourboire_positif CHECK (pourboire >= 0)
);
COMMENT ON TABLE systeme.caisse_ticket IS 'Ticket ou avoir passé en caisse : d''où il vient, qui l''a fait, ce qui a été remis et rendu. Ne change pas, sauf la session d''un ticket tardif.';
COMMENT ON COLUMN systeme.caisse_ticket."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.caisse_ticket."documentId" IS 'Ticket ou avoir ; l''identifiant d''une demande est celui de son premier document.';
COMMENT ON COLUMN systeme.caisse_ticket."registerId" IS 'Caisse.';
COMMENT ON COLUMN systeme.caisse_ticket."sessionId" IS 'Session ; vide pour un ticket tardif, jusqu''à la prochaine ouverture.';
COMMENT ON COLUMN systeme.caisse_ticket.nature IS 'VENTE ou RETOUR.';
COMMENT ON COLUMN systeme.caisse_ticket."appareilId" IS 'Appareil qui l''a fait.';
COMMENT ON COLUMN systeme.caisse_ticket."sequenceLocale" IS 'Rang dans la suite locale de l''appareil ; vide pour l''avoir d''un échange, qui suit son ticket.';
COMMENT ON COLUMN systeme.caisse_ticket."empreinteLocale" IS 'Empreinte locale.';
COMMENT ON COLUMN systeme.caisse_ticket."emisAt" IS 'Heure de l''appareil.';
COMMENT ON COLUMN systeme.caisse_ticket."recuAt" IS 'Heure du serveur.';
COMMENT ON COLUMN systeme.caisse_ticket."caissierId" IS 'Personne à la caisse ; sans clé, car un ticket remis garde un caissier inconnu.';
COMMENT ON COLUMN systeme.caisse_ticket.remis IS 'Vrai si le ticket était déjà remis au client.';
COMMENT ON COLUMN systeme.caisse_ticket."horsLigne" IS 'Vrai s''il a été fait sans réseau.';
COMMENT ON COLUMN systeme.caisse_ticket.encaissements IS 'Par moyen de paiement : montant, donné, rendu.';
COMMENT ON COLUMN systeme.caisse_ticket.pourboire IS 'Pourboire, hors du ticket, en euros.';
COMMENT ON COLUMN systeme.caisse_ticket.arrondi IS 'Arrondi des espèces, signé, en euros.';
COMMENT ON COLUMN systeme.caisse_ticket."approbationId" IS 'Approbation d''un responsable.';
COMMENT ON COLUMN systeme.caisse_ticket."echangeId" IS 'Ticket avec lequel cet avoir a été fait, dans un échange.';
COMMENT ON COLUMN systeme.caisse_ticket."contenuSha256" IS 'Empreinte de la demande, pour reconnaître un renvoi.';
-- Serves: the totals of one session, and the check of caisse_ticket_session_fk.
CREATE INDEX caisse_ticket_session_idx ON systeme.caisse_ticket ("entrepriseId", "sessionId") WHERE "sessionId" IS NOT NULL;
-- Serves: the tickets of one register in their order, and the check of caisse_ticket_register_fk.
CREATE INDEX caisse_ticket_register_idx ON systeme.caisse_ticket ("entrepriseId", "registerId", "sequenceLocale");
-- Serves: the credit note of an exchange, from its ticket.
CREATE INDEX caisse_ticket_echange_idx ON systeme.caisse_ticket ("entrepriseId", "echangeId") WHERE "echangeId" IS NOT NULL;
-- Serves: the late tickets that the next session takes.
CREATE INDEX caisse_ticket_tardif_idx ON systeme.caisse_ticket ("entrepriseId", "registerId") WHERE "sessionId" IS NULL;
ALTER TABLE systeme.caisse_ticket ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.caisse_ticket FORCE ROW LEVEL SECURITY;
CREATE POLICY caisse_ticket_tenant ON systeme.caisse_ticket
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
REVOKE ALL ON systeme.caisse_ticket FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE ("sessionId") ON systeme.caisse_ticket TO "MyProPartner_application";

CREATE TABLE systeme.caisse_mouvement (
    "entrepriseId"         uuid NOT NULL,
    id                     uuid NOT NULL,
    "sessionId"            uuid NOT NULL,
    nature                 text NOT NULL,
    montant                numeric(14,2) NOT NULL,
    motif                  text NOT NULL,
    "parId"                uuid,
    at                     timestamptz NOT NULL,
    CONSTRAINT caisse_mouvement_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT caisse_mouvement_session_fk FOREIGN KEY ("entrepriseId", "sessionId") REFERENCES "RegisterSession" ("entrepriseId", id),
    CONSTRAINT caisse_mouvement_nature_valeurs CHECK (nature IN ('APPORT', 'RETRAIT', 'POURBOIRE', 'TIROIR')),
    CONSTRAINT caisse_mouvement_montant_coherent CHECK (CASE nature WHEN 'APPORT' THEN montant > 0 WHEN 'TIROIR' THEN montant = 0 ELSE montant < 0 END),
    CONSTRAINT caisse_mouvement_motif_longueur CHECK (char_length(motif) BETWEEN 1 AND 500)
);
COMMENT ON TABLE systeme.caisse_mouvement IS 'Argent mis dans le tiroir ou retiré hors d''une vente, et ouverture du tiroir ; registre.';
COMMENT ON COLUMN systeme.caisse_mouvement."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.caisse_mouvement.id IS 'Identifiant.';
COMMENT ON COLUMN systeme.caisse_mouvement."sessionId" IS 'Session.';
COMMENT ON COLUMN systeme.caisse_mouvement.nature IS 'APPORT, RETRAIT, POURBOIRE (versé au personnel) ou TIROIR (ouverture sans vente).';
COMMENT ON COLUMN systeme.caisse_mouvement.montant IS 'Montant signé en euros : positif pour un apport.';
COMMENT ON COLUMN systeme.caisse_mouvement.motif IS 'Raison.';
COMMENT ON COLUMN systeme.caisse_mouvement."parId" IS 'Utilisateur.';
COMMENT ON COLUMN systeme.caisse_mouvement.at IS 'Date et heure.';
-- Serves: the movements of one session, and the check of caisse_mouvement_session_fk.
CREATE INDEX caisse_mouvement_session_idx ON systeme.caisse_mouvement ("entrepriseId", "sessionId", at);
ALTER TABLE systeme.caisse_mouvement ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.caisse_mouvement FORCE ROW LEVEL SECURITY;
CREATE POLICY caisse_mouvement_tenant ON systeme.caisse_mouvement
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER caisse_mouvement_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON systeme.caisse_mouvement
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();
REVOKE ALL ON systeme.caisse_mouvement FROM PUBLIC;
GRANT SELECT, INSERT ON systeme.caisse_mouvement TO "MyProPartner_application";

CREATE TABLE systeme.caisse_attente (
    "entrepriseId"         uuid NOT NULL,
    id                     uuid NOT NULL,
    "storeId"              uuid NOT NULL,
    "registerId"           uuid NOT NULL,
    libelle                text NOT NULL,
    contenu                jsonb NOT NULL,
    "parId"                uuid,
    at                     timestamptz NOT NULL,
    CONSTRAINT caisse_attente_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT caisse_attente_store_fk FOREIGN KEY ("entrepriseId", "storeId") REFERENCES "Store" ("entrepriseId", id),
    CONSTRAINT caisse_attente_register_fk FOREIGN KEY ("entrepriseId", "registerId") REFERENCES "Register" ("entrepriseId", id),
    CONSTRAINT caisse_attente_libelle_longueur CHECK (char_length(libelle) BETWEEN 1 AND 100),
    CONSTRAINT caisse_attente_contenu_forme CHECK (jsonb_typeof(contenu) = 'object'),
    CONSTRAINT caisse_attente_contenu_taille CHECK (pg_column_size(contenu) <= 100000)
);
COMMENT ON TABLE systeme.caisse_attente IS 'Ticket mis en attente, que toute caisse du magasin peut reprendre.';
COMMENT ON COLUMN systeme.caisse_attente."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.caisse_attente.id IS 'Identifiant.';
COMMENT ON COLUMN systeme.caisse_attente."storeId" IS 'Magasin.';
COMMENT ON COLUMN systeme.caisse_attente."registerId" IS 'Caisse où il a été commencé.';
COMMENT ON COLUMN systeme.caisse_attente.libelle IS 'Nom donné au ticket.';
COMMENT ON COLUMN systeme.caisse_attente.contenu IS 'Contenu, tel que la caisse l''a écrit.';
COMMENT ON COLUMN systeme.caisse_attente."parId" IS 'Utilisateur.';
COMMENT ON COLUMN systeme.caisse_attente.at IS 'Date et heure.';
-- Serves: the parked tickets of one store, and the check of caisse_attente_store_fk.
CREATE INDEX caisse_attente_store_idx ON systeme.caisse_attente ("entrepriseId", "storeId", at);
-- Serves: the check of caisse_attente_register_fk.
CREATE INDEX caisse_attente_register_idx ON systeme.caisse_attente ("entrepriseId", "registerId");
ALTER TABLE systeme.caisse_attente ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.caisse_attente FORCE ROW LEVEL SECURITY;
CREATE POLICY caisse_attente_tenant ON systeme.caisse_attente
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
REVOKE ALL ON systeme.caisse_attente FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON systeme.caisse_attente TO "MyProPartner_application";

CREATE TABLE systeme.caisse_anomalie (
    "entrepriseId"         uuid NOT NULL,
    id                     uuid NOT NULL,
    "registerId"           uuid NOT NULL,
    "sessionId"            uuid,
    "documentId"           uuid,
    code                   text NOT NULL,
    detail                 text NOT NULL,
    at                     timestamptz NOT NULL,
    "traiteeParId"         uuid,
    "traiteeAt"            timestamptz,
    note                   text,
    CONSTRAINT caisse_anomalie_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT caisse_anomalie_register_fk FOREIGN KEY ("entrepriseId", "registerId") REFERENCES "Register" ("entrepriseId", id),
    CONSTRAINT caisse_anomalie_document_fk FOREIGN KEY ("entrepriseId", "documentId") REFERENCES "Document" ("entrepriseId", id),
    CONSTRAINT caisse_anomalie_code_forme CHECK (code ~ '^[a-z_]{1,60}$'),
    CONSTRAINT caisse_anomalie_detail_longueur CHECK (char_length(detail) BETWEEN 1 AND 1000),
    CONSTRAINT caisse_anomalie_note_longueur CHECK (char_length(note) <= 2000),
    CONSTRAINT caisse_anomalie_traitee_complete CHECK (("traiteeAt" IS NULL) = (note IS NULL))
);
COMMENT ON TABLE systeme.caisse_anomalie IS 'Ce qu''un ticket accepté a d''inhabituel, à regarder par une personne.';
COMMENT ON COLUMN systeme.caisse_anomalie."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.caisse_anomalie.id IS 'Identifiant.';
COMMENT ON COLUMN systeme.caisse_anomalie."registerId" IS 'Caisse.';
COMMENT ON COLUMN systeme.caisse_anomalie."sessionId" IS 'Session.';
COMMENT ON COLUMN systeme.caisse_anomalie."documentId" IS 'Ticket.';
COMMENT ON COLUMN systeme.caisse_anomalie.code IS 'Nom stable.';
COMMENT ON COLUMN systeme.caisse_anomalie.detail IS 'Phrase pour une personne.';
COMMENT ON COLUMN systeme.caisse_anomalie.at IS 'Date et heure.';
COMMENT ON COLUMN systeme.caisse_anomalie."traiteeParId" IS 'Utilisateur qui l''a traitée.';
COMMENT ON COLUMN systeme.caisse_anomalie."traiteeAt" IS 'Date et heure du traitement.';
COMMENT ON COLUMN systeme.caisse_anomalie.note IS 'Ce qui a été constaté ou fait.';
-- Serves: what is left to treat, and the check of caisse_anomalie_register_fk.
CREATE INDEX caisse_anomalie_register_idx ON systeme.caisse_anomalie ("entrepriseId", "registerId", at);
-- Serves: the anomalies of one ticket, and the check of caisse_anomalie_document_fk.
CREATE INDEX caisse_anomalie_document_idx ON systeme.caisse_anomalie ("entrepriseId", "documentId") WHERE "documentId" IS NOT NULL;
ALTER TABLE systeme.caisse_anomalie ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.caisse_anomalie FORCE ROW LEVEL SECURITY;
CREATE POLICY caisse_anomalie_tenant ON systeme.caisse_anomalie
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
REVOKE ALL ON systeme.caisse_anomalie FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE ("traiteeParId", "traiteeAt", note) ON systeme.caisse_anomalie TO "MyProPartner_application";

CREATE TABLE systeme.caisse_quarantaine (
    "entrepriseId"         uuid NOT NULL,
    id                     uuid NOT NULL,
    "registerId"           uuid NOT NULL,
    "ticketId"             uuid,
    "sequenceLocale"       bigint,
    corps                  text NOT NULL,
    "contenuSha256"        bytea NOT NULL,
    motifs                 jsonb NOT NULL,
    "recuAt"               timestamptz NOT NULL,
    statut                 text NOT NULL DEFAULT 'A_TRAITER',
    "documentId"           uuid,
    "traiteParId"          uuid,
    "traiteAt"             timestamptz,
    raison                 text,
    CONSTRAINT caisse_quarantaine_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT caisse_quarantaine_register_fk FOREIGN KEY ("entrepriseId", "registerId") REFERENCES "Register" ("entrepriseId", id),
    CONSTRAINT caisse_quarantaine_document_fk FOREIGN KEY ("entrepriseId", "documentId") REFERENCES "Document" ("entrepriseId", id),
    CONSTRAINT caisse_quarantaine_contenu_unique UNIQUE ("entrepriseId", "registerId", "contenuSha256"),
    CONSTRAINT caisse_quarantaine_statut_valeurs CHECK (statut IN ('A_TRAITER', 'TRAITE', 'ECARTE')),
    CONSTRAINT caisse_quarantaine_traite_complet CHECK ((statut = 'A_TRAITER') = ("traiteAt" IS NULL)),
    CONSTRAINT caisse_quarantaine_corps_longueur CHECK (char_length(corps) <= 1000000),
    CONSTRAINT caisse_quarantaine_raison_longueur CHECK (char_length(raison) <= 2000),
    CONSTRAINT caisse_quarantaine_motifs_forme CHECK (jsonb_typeof(motifs) = 'array')
);
COMMENT ON TABLE systeme.caisse_quarantaine IS 'Ticket remis au client que le programme n''a pas pu enregistrer : gardé tel que reçu, jusqu''à ce qu''une personne le traite.';
COMMENT ON COLUMN systeme.caisse_quarantaine."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.caisse_quarantaine.id IS 'Identifiant.';
COMMENT ON COLUMN systeme.caisse_quarantaine."registerId" IS 'Caisse.';
COMMENT ON COLUMN systeme.caisse_quarantaine."ticketId" IS 'Identifiant que l''appareil avait donné au ticket.';
COMMENT ON COLUMN systeme.caisse_quarantaine."sequenceLocale" IS 'Rang dans la suite locale.';
COMMENT ON COLUMN systeme.caisse_quarantaine.corps IS 'Demande telle que reçue.';
COMMENT ON COLUMN systeme.caisse_quarantaine."contenuSha256" IS 'Son empreinte : un renvoi n''est gardé qu''une fois.';
COMMENT ON COLUMN systeme.caisse_quarantaine.motifs IS 'Pourquoi elle n''est pas enregistrée.';
COMMENT ON COLUMN systeme.caisse_quarantaine."recuAt" IS 'Date et heure.';
COMMENT ON COLUMN systeme.caisse_quarantaine.statut IS 'A_TRAITER, TRAITE (la vente a été saisie) ou ECARTE.';
COMMENT ON COLUMN systeme.caisse_quarantaine."documentId" IS 'Document qui l''a remplacée.';
COMMENT ON COLUMN systeme.caisse_quarantaine."traiteParId" IS 'Utilisateur qui l''a traitée.';
COMMENT ON COLUMN systeme.caisse_quarantaine."traiteAt" IS 'Date et heure du traitement.';
COMMENT ON COLUMN systeme.caisse_quarantaine.raison IS 'Raison donnée.';
-- Serves: what is left to treat, oldest first.
CREATE INDEX caisse_quarantaine_statut_idx ON systeme.caisse_quarantaine ("entrepriseId", statut, "recuAt");
-- Serves: the check of caisse_quarantaine_document_fk.
CREATE INDEX caisse_quarantaine_document_idx ON systeme.caisse_quarantaine ("entrepriseId", "documentId") WHERE "documentId" IS NOT NULL;
ALTER TABLE systeme.caisse_quarantaine ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.caisse_quarantaine FORCE ROW LEVEL SECURITY;
CREATE POLICY caisse_quarantaine_tenant ON systeme.caisse_quarantaine
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
REVOKE ALL ON systeme.caisse_quarantaine FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE (statut, "documentId", "traiteParId", "traiteAt", raison) ON systeme.caisse_quarantaine TO "MyProPartner_application";

CREATE TABLE systeme.caisse_approbation (
    "entrepriseId"         uuid NOT NULL,
    id                     uuid NOT NULL,
    "registerId"           uuid NOT NULL,
    "userId"               uuid NOT NULL,
    "demandeurId"          uuid,
    objet                  text NOT NULL,
    valeur                 numeric(14,2),
    motif                  text,
    at                     timestamptz NOT NULL,
    "expireAt"             timestamptz NOT NULL,
    "utiliseeAt"           timestamptz,
    CONSTRAINT caisse_approbation_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT caisse_approbation_register_fk FOREIGN KEY ("entrepriseId", "registerId") REFERENCES "Register" ("entrepriseId", id),
    CONSTRAINT caisse_approbation_user_fk FOREIGN KEY ("entrepriseId", "userId") REFERENCES "User" ("entrepriseId", id),
    CONSTRAINT caisse_approbation_objet_valeurs CHECK (objet IN ('REMISE', 'RETOUR', 'PRIX', 'TIROIR', 'ECART', 'AUTRE')),
    CONSTRAINT caisse_approbation_motif_longueur CHECK (char_length(motif) <= 500),
    CONSTRAINT caisse_approbation_valeur_positif CHECK (valeur >= 0)
);
COMMENT ON TABLE systeme.caisse_approbation IS 'Accord qu''un responsable donne à la caisse par son code, pour une action (R-EQU-3).';
COMMENT ON COLUMN systeme.caisse_approbation."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.caisse_approbation.id IS 'Identifiant.';
COMMENT ON COLUMN systeme.caisse_approbation."registerId" IS 'Caisse.';
COMMENT ON COLUMN systeme.caisse_approbation."userId" IS 'Responsable qui approuve.';
COMMENT ON COLUMN systeme.caisse_approbation."demandeurId" IS 'Personne à la caisse.';
COMMENT ON COLUMN systeme.caisse_approbation.objet IS 'Ce qui est approuvé : REMISE, RETOUR, PRIX, TIROIR, ECART, AUTRE.';
COMMENT ON COLUMN systeme.caisse_approbation.valeur IS 'Jusqu''où : pour cent d''une remise, euros d''un retour.';
COMMENT ON COLUMN systeme.caisse_approbation.motif IS 'Raison.';
COMMENT ON COLUMN systeme.caisse_approbation.at IS 'Date et heure.';
COMMENT ON COLUMN systeme.caisse_approbation."expireAt" IS 'Fin de validité.';
COMMENT ON COLUMN systeme.caisse_approbation."utiliseeAt" IS 'Date et heure de son usage : elle ne sert qu''une fois.';
-- Serves: the approvals of one register, and the check of caisse_approbation_register_fk.
CREATE INDEX caisse_approbation_register_idx ON systeme.caisse_approbation ("entrepriseId", "registerId", at);
-- Serves: the approvals of one person, and the check of caisse_approbation_user_fk.
CREATE INDEX caisse_approbation_user_idx ON systeme.caisse_approbation ("entrepriseId", "userId");
ALTER TABLE systeme.caisse_approbation ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.caisse_approbation FORCE ROW LEVEL SECURITY;
CREATE POLICY caisse_approbation_tenant ON systeme.caisse_approbation
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
REVOKE ALL ON systeme.caisse_approbation FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE ("utiliseeAt") ON systeme.caisse_approbation TO "MyProPartner_application";

CREATE TABLE systeme.pin_caisse (
    "entrepriseId"         uuid NOT NULL,
    "userId"               uuid NOT NULL,
    sel                    bytea NOT NULL,
    iterations             integer NOT NULL,
    preuve                 bytea NOT NULL,
    "updatedAt"            timestamptz NOT NULL,
    CONSTRAINT pin_caisse_pk PRIMARY KEY ("entrepriseId", "userId"),
    CONSTRAINT pin_caisse_user_fk FOREIGN KEY ("entrepriseId", "userId") REFERENCES "User" ("entrepriseId", id),
    CONSTRAINT pin_caisse_sel_longueur CHECK (octet_length(sel) = 16),
    CONSTRAINT pin_caisse_preuve_longueur CHECK (octet_length(preuve) = 32),
    CONSTRAINT pin_caisse_iterations_bornes CHECK (iterations BETWEEN 1000 AND 10000000)
);
COMMENT ON TABLE systeme.pin_caisse IS 'Preuve du code de caisse d''une personne, que l''appareil vérifie sans réseau (PBKDF2-SHA256). Le serveur, lui, vérifie User.pinHash.';
COMMENT ON COLUMN systeme.pin_caisse."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.pin_caisse."userId" IS 'Personne.';
COMMENT ON COLUMN systeme.pin_caisse.sel IS 'Sel, seize octets.';
COMMENT ON COLUMN systeme.pin_caisse.iterations IS 'Nombre d''itérations.';
COMMENT ON COLUMN systeme.pin_caisse.preuve IS 'Trente-deux octets dérivés du code.';
COMMENT ON COLUMN systeme.pin_caisse."updatedAt" IS 'Date et heure du choix du code.';
ALTER TABLE systeme.pin_caisse ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.pin_caisse FORCE ROW LEVEL SECURITY;
CREATE POLICY pin_caisse_tenant ON systeme.pin_caisse
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
REVOKE ALL ON systeme.pin_caisse FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE ON systeme.pin_caisse TO "MyProPartner_application";

-- A register is never without this row: its lock orders what happens at one till.
CREATE FUNCTION systeme.caisse_registre_nait() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO systeme.caisse_registre ("entrepriseId", "registerId") VALUES (NEW."entrepriseId", NEW.id);
    RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION systeme.caisse_registre_nait() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION systeme.caisse_registre_nait() TO "MyProPartner_application";
CREATE TRIGGER register_nait AFTER INSERT ON "Register" FOR EACH ROW EXECUTE FUNCTION systeme.caisse_registre_nait();
INSERT INTO systeme.caisse_registre ("entrepriseId", "registerId") SELECT r."entrepriseId", r.id FROM "Register" r;

ALTER TABLE "RegisterSession" ADD COLUMN jour date;
ALTER TABLE "RegisterSession" ADD COLUMN empreinte bytea;
ALTER TABLE "RegisterSession" ADD COLUMN "empreintePrecedente" bytea;
COMMENT ON COLUMN "RegisterSession".jour IS 'Jour de vente : celui de l''ouverture, dont tous ses tickets portent la date.';
COMMENT ON COLUMN "RegisterSession".empreinte IS 'SHA-256 de l''empreinte précédente et du contenu de la clôture ; chaîne les clôtures d''une caisse.';
COMMENT ON COLUMN "RegisterSession"."empreintePrecedente" IS 'Empreinte de la clôture précédente de la caisse ; vide pour la première.';

-- The next session takes late tickets; nothing else of a ticket changes.
CREATE FUNCTION systeme.caisse_ticket_fige() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD."sessionId" IS NULL AND NEW."sessionId" IS NOT NULL
        AND to_jsonb(NEW) - 'sessionId' = to_jsonb(OLD) - 'sessionId'
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'Ce qu''un ticket garde de la caisse ne change pas.'
        USING ERRCODE = 'MP001', CONSTRAINT = 'registre_fige', TABLE = 'caisse_ticket', SCHEMA = 'systeme';
END
$$;
REVOKE ALL ON FUNCTION systeme.caisse_ticket_fige() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION systeme.caisse_ticket_fige() TO "MyProPartner_application";
CREATE TRIGGER caisse_ticket_fige BEFORE UPDATE OR DELETE ON systeme.caisse_ticket
    FOR EACH ROW EXECUTE FUNCTION systeme.caisse_ticket_fige();
CREATE TRIGGER caisse_ticket_no_truncate BEFORE TRUNCATE ON systeme.caisse_ticket
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();

-- As in 0016; a ticket without a client is credited without a client.
CREATE OR REPLACE FUNCTION systeme.document_regle_violee(p_row "Document") RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
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
    ELSIF (p_row.statut = 'BROUILLON') <> (p_row.numero IS NULL) THEN
        RETURN 'document_numero_selon_statut';
    ELSIF p_row.montant_ttc <> p_row.montant_ht + p_row.montant_tva THEN
        RETURN 'document_montant_ttc_coherent';
    ELSIF p_row.statut = 'BROUILLON' THEN
        RETURN NULL;
    ELSIF NOT (CASE p_row.type
        WHEN 'DEVIS' THEN p_row.statut IN ('ENVOYE', 'ACCEPTE', 'REFUSE', 'EXPIRE', 'FACTURE', 'ANNULE')
        WHEN 'COMMANDE' THEN p_row.statut IN ('CONFIRMEE', 'PARTIELLEMENT_LIVREE', 'LIVREE', 'CLOTUREE', 'ANNULEE')
        WHEN 'BON_LIVRAISON' THEN p_row.statut IN ('PREPARE', 'EXPEDIE', 'LIVRE', 'RETOURNE')
        ELSE p_row.statut IN ('VALIDE', 'ENVOYE', 'ANNULE') END)
    THEN
        RETURN 'document_type_statut_valeurs';
    ELSIF p_row."clientId" IS NULL AND p_row.type <> 'TICKET'
        AND (p_row.type <> 'AVOIR' OR p_row."documentOrigineId" IS NULL)
    THEN
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
