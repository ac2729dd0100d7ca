-- Why: electronic invoices: what suppliers send, the life of each invoice as statuses, and what was exchanged with the
--      platform.
-- Safe on live data: creates only.
-- Undo: DROP TABLE systeme.statut_facture, systeme.flux_plateforme, systeme.facture_recue.

CREATE TABLE systeme.facture_recue (
    "entrepriseId"   uuid NOT NULL,
    id               uuid NOT NULL,
    syntaxe          text NOT NULL,
    numero           text NOT NULL,
    code_type        text NOT NULL,
    date_emission    date NOT NULL,
    date_echeance    date,
    devise           text NOT NULL,
    vendeur_nom      text NOT NULL,
    vendeur_siren    text,
    vendeur_tva      text,
    vendeur_adresse  text,
    montant_ht       numeric(14,2) NOT NULL,
    montant_tva      numeric(14,2) NOT NULL,
    montant_ttc      numeric(14,2) NOT NULL,
    net_a_payer      numeric(14,2) NOT NULL,
    contenu          jsonb NOT NULL,
    constats         jsonb NOT NULL,
    conforme         boolean NOT NULL,
    cle_doublon      text NOT NULL,
    source           text NOT NULL,
    statut           integer NOT NULL DEFAULT 0,
    statut_at        timestamptz,
    recue_at         timestamptz NOT NULL,
    CONSTRAINT facture_recue_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT facture_recue_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT facture_recue_doublon_unique UNIQUE ("entrepriseId", cle_doublon),
    CONSTRAINT facture_recue_syntaxe_valeurs CHECK (syntaxe IN ('CII', 'UBL', 'FACTURX')),
    CONSTRAINT facture_recue_source_valeurs CHECK (source IN ('DEPOT', 'PLATEFORME')),
    CONSTRAINT facture_recue_numero_longueur CHECK (char_length(numero) BETWEEN 1 AND 5000),
    CONSTRAINT facture_recue_statut_bornes CHECK (statut = 0 OR statut BETWEEN 200 AND 299)
);
COMMENT ON TABLE systeme.facture_recue IS 'Facture électronique reçue d''un fournisseur ; son fichier est dans systeme.file (modele FactureRecue).';
COMMENT ON COLUMN systeme.facture_recue."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.facture_recue.id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN systeme.facture_recue.syntaxe IS 'Écriture du fichier : CII, UBL, FACTURX.';
COMMENT ON COLUMN systeme.facture_recue.numero IS 'Numéro donné par le fournisseur (BT-1).';
COMMENT ON COLUMN systeme.facture_recue.code_type IS 'Code UNTDID 1001 (BT-3) : 380 facture, 381 avoir…';
COMMENT ON COLUMN systeme.facture_recue.date_emission IS 'Date de la facture (BT-2).';
COMMENT ON COLUMN systeme.facture_recue.date_echeance IS 'Échéance (BT-9).';
COMMENT ON COLUMN systeme.facture_recue.devise IS 'Devise des montants (BT-5).';
COMMENT ON COLUMN systeme.facture_recue.vendeur_nom IS 'Nom du fournisseur (BT-27).';
COMMENT ON COLUMN systeme.facture_recue.vendeur_siren IS 'SIREN du fournisseur (BT-30).';
COMMENT ON COLUMN systeme.facture_recue.vendeur_tva IS 'Numéro de TVA du fournisseur (BT-31).';
COMMENT ON COLUMN systeme.facture_recue.vendeur_adresse IS 'Adresse électronique du fournisseur (BT-34).';
COMMENT ON COLUMN systeme.facture_recue.montant_ht IS 'Total hors taxes (BT-109) ; positif aussi pour un avoir.';
COMMENT ON COLUMN systeme.facture_recue.montant_tva IS 'Total de la TVA (BT-110).';
COMMENT ON COLUMN systeme.facture_recue.montant_ttc IS 'Total toutes taxes comprises (BT-112).';
COMMENT ON COLUMN systeme.facture_recue.net_a_payer IS 'Net à payer (BT-115).';
COMMENT ON COLUMN systeme.facture_recue.contenu IS 'La facture lue : parties, lignes, TVA, totaux, références, paiement.';
COMMENT ON COLUMN systeme.facture_recue.constats IS 'Erreurs et avertissements des contrôles à la réception : liste de {erreur, code, terme, lieu, detail}.';
COMMENT ON COLUMN systeme.facture_recue.conforme IS 'Vrai si les contrôles n''ont trouvé aucune erreur.';
COMMENT ON COLUMN systeme.facture_recue.cle_doublon IS 'Vendeur, numéro et année : la même facture reçue deux fois n''est gardée qu''une fois.';
COMMENT ON COLUMN systeme.facture_recue.source IS 'Arrivée : DEPOT (envoyée à l''API), PLATEFORME (relevée).';
COMMENT ON COLUMN systeme.facture_recue.statut IS 'Statut courant du cycle de vie (200 à 213) ; 0 tant qu''aucun n''est posé.';
COMMENT ON COLUMN systeme.facture_recue.statut_at IS 'Date et heure du statut courant, selon son auteur.';
COMMENT ON COLUMN systeme.facture_recue.recue_at IS 'Date et heure de réception.';
-- Serves: the inbox in one status, newest first; the whole inbox is read by the primary key, whose ids grow with time.
CREATE INDEX facture_recue_statut_idx ON systeme.facture_recue ("entrepriseId", statut, id DESC);
-- Serves: the invoices of one supplier, and the status messages that name a number.
CREATE INDEX facture_recue_numero_idx ON systeme.facture_recue ("entrepriseId", numero, vendeur_siren);
ALTER TABLE systeme.facture_recue ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.facture_recue FORCE ROW LEVEL SECURITY;
CREATE POLICY facture_recue_tenant ON systeme.facture_recue
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);

CREATE TABLE systeme.flux_plateforme (
    "entrepriseId"   uuid NOT NULL,
    id               uuid NOT NULL,
    sens             text NOT NULL,
    type             text NOT NULL,
    document_id      uuid,
    facture_recue_id uuid,
    nom              text NOT NULL,
    destinataire     text,
    flux             text,
    sha256           bytea NOT NULL,
    etat             text NOT NULL,
    tentatives       integer NOT NULL DEFAULT 0,
    erreur           text,
    statut           integer NOT NULL DEFAULT 0,
    statut_at        timestamptz,
    maj_at           timestamptz,
    cree_at          timestamptz NOT NULL,
    envoye_at        timestamptz,
    CONSTRAINT flux_plateforme_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT flux_plateforme_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT flux_plateforme_document_fk FOREIGN KEY ("entrepriseId", document_id) REFERENCES "Document" ("entrepriseId", id),
    CONSTRAINT flux_plateforme_facture_recue_fk FOREIGN KEY ("entrepriseId", facture_recue_id) REFERENCES systeme.facture_recue ("entrepriseId", id),
    CONSTRAINT flux_plateforme_flux_unique UNIQUE ("entrepriseId", sens, flux),
    CONSTRAINT flux_plateforme_sens_valeurs CHECK (sens IN ('ENVOI', 'RECEPTION')),
    CONSTRAINT flux_plateforme_type_valeurs CHECK (type IN ('FACTURE', 'STATUT', 'EREPORTING')),
    CONSTRAINT flux_plateforme_etat_valeurs CHECK (etat IN ('EN_ATTENTE', 'ENVOYE', 'ACCEPTE', 'REJETE', 'RELEVE')),
    CONSTRAINT flux_plateforme_sha256_longueur CHECK (octet_length(sha256) = 32),
    CONSTRAINT flux_plateforme_erreur_longueur CHECK (char_length(erreur) <= 2000)
);
COMMENT ON TABLE systeme.flux_plateforme IS 'Échange avec la plateforme agréée : un fichier envoyé ou relevé, une seule fois.';
COMMENT ON COLUMN systeme.flux_plateforme."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.flux_plateforme.id IS 'Identifiant de suivi (trackingId), donné à la plateforme à chaque essai.';
COMMENT ON COLUMN systeme.flux_plateforme.sens IS 'Sens : ENVOI, RECEPTION.';
COMMENT ON COLUMN systeme.flux_plateforme.type IS 'Nature : FACTURE, STATUT, EREPORTING.';
COMMENT ON COLUMN systeme.flux_plateforme.document_id IS 'Facture ou avoir émis que le flux porte ou concerne.';
COMMENT ON COLUMN systeme.flux_plateforme.facture_recue_id IS 'Facture reçue que le flux porte ou concerne.';
COMMENT ON COLUMN systeme.flux_plateforme.nom IS 'Nom du fichier.';
COMMENT ON COLUMN systeme.flux_plateforme.destinataire IS 'Adresse électronique du destinataire.';
COMMENT ON COLUMN systeme.flux_plateforme.flux IS 'Identifiant donné par la plateforme (flowId).';
COMMENT ON COLUMN systeme.flux_plateforme.sha256 IS 'Empreinte SHA-256 du fichier ; ses octets sont dans systeme.file.';
COMMENT ON COLUMN systeme.flux_plateforme.etat IS 'État : EN_ATTENTE, ENVOYE, ACCEPTE, REJETE ; RELEVE pour une réception.';
COMMENT ON COLUMN systeme.flux_plateforme.tentatives IS 'Essais d''envoi commencés.';
COMMENT ON COLUMN systeme.flux_plateforme.erreur IS 'Ce que la plateforme ou la lecture a refusé, et pourquoi.';
COMMENT ON COLUMN systeme.flux_plateforme.statut IS 'Statut courant de la facture émise ; 0 tant que la plateforme n''a rien dit.';
COMMENT ON COLUMN systeme.flux_plateforme.statut_at IS 'Date et heure du statut courant, selon son auteur.';
COMMENT ON COLUMN systeme.flux_plateforme.maj_at IS 'Dernière mise à jour selon la plateforme.';
COMMENT ON COLUMN systeme.flux_plateforme.cree_at IS 'Création ici.';
COMMENT ON COLUMN systeme.flux_plateforme.envoye_at IS 'Envoi réussi.';
-- Guards: an issued invoice is sent once, whoever asks and how often.
CREATE UNIQUE INDEX flux_plateforme_facture_unique ON systeme.flux_plateforme ("entrepriseId", document_id) WHERE sens = 'ENVOI' AND type = 'FACTURE';
-- Serves: the exchanges about one issued document, and the check of flux_plateforme_document_fk.
CREATE INDEX flux_plateforme_document_idx ON systeme.flux_plateforme ("entrepriseId", document_id, cree_at) WHERE document_id IS NOT NULL;
-- Serves: the exchanges about one received invoice, and the check of flux_plateforme_facture_recue_fk.
CREATE INDEX flux_plateforme_facture_recue_idx ON systeme.flux_plateforme ("entrepriseId", facture_recue_id, cree_at) WHERE facture_recue_id IS NOT NULL;
-- Serves: where to go on reading at the platform.
CREATE INDEX flux_plateforme_maj_at_idx ON systeme.flux_plateforme ("entrepriseId", sens, maj_at DESC);
-- Serves: what waits to leave, or was refused, oldest first.
CREATE INDEX flux_plateforme_etat_idx ON systeme.flux_plateforme ("entrepriseId", etat, cree_at);
ALTER TABLE systeme.flux_plateforme ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.flux_plateforme FORCE ROW LEVEL SECURITY;
CREATE POLICY flux_plateforme_tenant ON systeme.flux_plateforme
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);

CREATE TABLE systeme.statut_facture (
    "entrepriseId"   uuid NOT NULL,
    id               uuid NOT NULL,
    facture_recue_id uuid,
    document_id      uuid,
    code             integer NOT NULL,
    auteur           text NOT NULL,
    motif            text,
    texte            text,
    montants         jsonb,
    paiement_id      uuid,
    user_id          uuid,
    message          text NOT NULL,
    fait_at          timestamptz NOT NULL,
    note_at          timestamptz NOT NULL,
    ordre            bigint GENERATED ALWAYS AS IDENTITY,
    CONSTRAINT statut_facture_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT statut_facture_facture_recue_fk FOREIGN KEY ("entrepriseId", facture_recue_id) REFERENCES systeme.facture_recue ("entrepriseId", id),
    CONSTRAINT statut_facture_document_fk FOREIGN KEY ("entrepriseId", document_id) REFERENCES "Document" ("entrepriseId", id),
    CONSTRAINT statut_facture_paiement_fk FOREIGN KEY ("entrepriseId", paiement_id) REFERENCES "Paiement" ("entrepriseId", id),
    CONSTRAINT statut_facture_objet CHECK (num_nonnulls(facture_recue_id, document_id) = 1),
    CONSTRAINT statut_facture_code_bornes CHECK (code BETWEEN 200 AND 299 OR code = 501),
    CONSTRAINT statut_facture_auteur_valeurs CHECK (auteur IN ('VENDEUR', 'ACHETEUR', 'PLATEFORME')),
    CONSTRAINT statut_facture_motif_longueur CHECK (char_length(motif) <= 100),
    CONSTRAINT statut_facture_texte_longueur CHECK (char_length(texte) <= 5000),
    CONSTRAINT statut_facture_message_longueur CHECK (char_length(message) BETWEEN 1 AND 500)
);
COMMENT ON TABLE systeme.statut_facture IS 'Histoire des statuts d''une facture électronique, émise ou reçue ; jamais modifiée.';
COMMENT ON COLUMN systeme.statut_facture."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.statut_facture.id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN systeme.statut_facture.facture_recue_id IS 'Facture reçue ; vide pour une facture émise.';
COMMENT ON COLUMN systeme.statut_facture.document_id IS 'Facture ou avoir émis ; vide pour une facture reçue.';
COMMENT ON COLUMN systeme.statut_facture.code IS 'Statut du cycle de vie, de 200 à 213.';
COMMENT ON COLUMN systeme.statut_facture.auteur IS 'Qui le pose : VENDEUR, ACHETEUR, PLATEFORME.';
COMMENT ON COLUMN systeme.statut_facture.motif IS 'Code du motif, de la liste de la norme.';
COMMENT ON COLUMN systeme.statut_facture.texte IS 'Explication.';
COMMENT ON COLUMN systeme.statut_facture.montants IS 'Montants encaissés par taux, toutes taxes comprises (statut 212).';
COMMENT ON COLUMN systeme.statut_facture.paiement_id IS 'Paiement que le statut 212 déclare.';
COMMENT ON COLUMN systeme.statut_facture.user_id IS 'Utilisateur qui l''a posé ; vide si le programme ou un tiers.';
COMMENT ON COLUMN systeme.statut_facture.message IS 'Identifiant du message CDAR : le même message reçu deux fois ne compte qu''une.';
COMMENT ON COLUMN systeme.statut_facture.fait_at IS 'Date et heure selon son auteur.';
COMMENT ON COLUMN systeme.statut_facture.note_at IS 'Date et heure d''enregistrement ici.';
COMMENT ON COLUMN systeme.statut_facture.ordre IS 'Ordre d''enregistrement, entre statuts de la même seconde.';
-- Guards: one message counts once for its invoice, and a payment is declared once; serve the history of an invoice.
CREATE UNIQUE INDEX statut_facture_recue_message_unique ON systeme.statut_facture ("entrepriseId", facture_recue_id, message) WHERE facture_recue_id IS NOT NULL;
CREATE UNIQUE INDEX statut_facture_document_message_unique ON systeme.statut_facture ("entrepriseId", document_id, message) WHERE document_id IS NOT NULL;
CREATE UNIQUE INDEX statut_facture_paiement_unique ON systeme.statut_facture ("entrepriseId", paiement_id) WHERE paiement_id IS NOT NULL;
CREATE TRIGGER statut_facture_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON systeme.statut_facture
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();
ALTER TABLE systeme.statut_facture ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.statut_facture FORCE ROW LEVEL SECURITY;
CREATE POLICY statut_facture_tenant ON systeme.statut_facture
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);

GRANT SELECT, INSERT ON systeme.facture_recue, systeme.flux_plateforme, systeme.statut_facture TO "MyProPartner_application";
GRANT UPDATE (statut, statut_at) ON systeme.facture_recue TO "MyProPartner_application";
GRANT UPDATE (flux, etat, tentatives, erreur, statut, statut_at, maj_at, envoye_at) ON systeme.flux_plateforme TO "MyProPartner_application";
