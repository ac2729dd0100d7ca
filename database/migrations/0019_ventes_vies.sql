-- Why: the lives of quotes, orders and delivery notes: what a client answered and with which proof, the versions of a
--      quote that was reopened, goods that came back, and for each line what was ordered, delivered and invoiced of it.
-- Safe on live data: creates; adds transitions to the table of the life cycle, takes none away.
-- Undo: DROP VIEW systeme.ligne_avancement; DROP TABLE systeme.document_acceptation, systeme.document_version,
--       systeme.ligne_retour; DELETE the rows of systeme.document_transition that this file inserts.

-- A transition from a state to itself keeps the state: the verb is possible there. COMMANDE livrer and retourner follow
-- from its delivery notes; DEVIS supprimer follows from the deletion of its draft invoice.
INSERT INTO systeme.document_transition (type, de, verbe, vers) VALUES
    ('DEVIS', 'REFUSE', 'rouvrir', 'BROUILLON'),
    ('DEVIS', 'EXPIRE', 'rouvrir', 'BROUILLON'),
    ('DEVIS', 'ENVOYE', 'transformer', 'ACCEPTE'),
    ('DEVIS', 'ACCEPTE', 'transformer', 'ACCEPTE'),
    ('DEVIS', 'FACTURE', 'transformer', 'FACTURE'),
    ('DEVIS', 'FACTURE', 'supprimer', 'ACCEPTE'),
    ('COMMANDE', 'CONFIRMEE', 'transformer', 'CONFIRMEE'),
    ('COMMANDE', 'PARTIELLEMENT_LIVREE', 'transformer', 'PARTIELLEMENT_LIVREE'),
    ('COMMANDE', 'LIVREE', 'transformer', 'LIVREE'),
    ('COMMANDE', 'PARTIELLEMENT_LIVREE', 'cloturer', 'CLOTUREE'),
    ('COMMANDE', 'PARTIELLEMENT_LIVREE', 'retourner', 'CONFIRMEE'),
    ('COMMANDE', 'LIVREE', 'retourner', 'PARTIELLEMENT_LIVREE'),
    ('COMMANDE', 'LIVREE', 'retourner', 'CONFIRMEE'),
    ('BON_LIVRAISON', 'PREPARE', 'annuler', 'RETOURNE'),
    ('BON_LIVRAISON', 'EXPEDIE', 'transformer', 'EXPEDIE'),
    ('BON_LIVRAISON', 'EXPEDIE', 'retourner', 'EXPEDIE'),
    ('BON_LIVRAISON', 'LIVRE', 'transformer', 'LIVRE'),
    ('BON_LIVRAISON', 'LIVRE', 'retourner', 'LIVRE');

CREATE TABLE systeme.document_acceptation (
    "entrepriseId"  uuid NOT NULL,
    id              uuid NOT NULL DEFAULT gen_random_uuid(),
    "documentId"    uuid NOT NULL,
    "numeroVersion" integer NOT NULL,
    reponse         text NOT NULL,
    par             text,
    date            date NOT NULL,
    motif           text,
    preuve          text,
    ip              inet,
    empreinte       bytea NOT NULL,
    "createdById"   uuid,
    "createdAt"     timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT document_acceptation_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT document_acceptation_document_fk FOREIGN KEY ("entrepriseId", "documentId") REFERENCES "Document" ("entrepriseId", id),
    CONSTRAINT document_acceptation_created_by_fk FOREIGN KEY ("entrepriseId", "createdById") REFERENCES "User" ("entrepriseId", id),
    CONSTRAINT document_acceptation_version_unique UNIQUE ("entrepriseId", "documentId", "numeroVersion"),
    CONSTRAINT document_acceptation_reponse_valeurs CHECK (reponse IN ('ACCEPTE', 'REFUSE')),
    CONSTRAINT document_acceptation_par_longueur CHECK (char_length(par) BETWEEN 1 AND 200),
    CONSTRAINT document_acceptation_motif_longueur CHECK (char_length(motif) BETWEEN 1 AND 1000),
    CONSTRAINT document_acceptation_preuve_longueur CHECK (char_length(preuve) BETWEEN 1 AND 500000),
    CONSTRAINT document_acceptation_reponse_complete CHECK (CASE reponse WHEN 'ACCEPTE' THEN par IS NOT NULL ELSE motif IS NOT NULL END)
);
COMMENT ON TABLE systeme.document_acceptation IS 'Réponses des clients aux devis : acceptation et sa preuve, ou refus et son motif ; jamais modifiées.';
COMMENT ON COLUMN systeme.document_acceptation."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.document_acceptation.id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN systeme.document_acceptation."documentId" IS 'Devis.';
COMMENT ON COLUMN systeme.document_acceptation."numeroVersion" IS 'Version du devis à laquelle le client a répondu.';
COMMENT ON COLUMN systeme.document_acceptation.reponse IS 'Réponse : ACCEPTE, REFUSE.';
COMMENT ON COLUMN systeme.document_acceptation.par IS 'Personne qui a accepté.';
COMMENT ON COLUMN systeme.document_acceptation.date IS 'Jour de la réponse.';
COMMENT ON COLUMN systeme.document_acceptation.motif IS 'Motif du refus.';
COMMENT ON COLUMN systeme.document_acceptation.preuve IS 'Preuve : « bon pour accord », référence d''un fichier ou image de la signature en base64.';
COMMENT ON COLUMN systeme.document_acceptation.ip IS 'Adresse d''où la réponse a été enregistrée.';
COMMENT ON COLUMN systeme.document_acceptation.empreinte IS 'Empreinte du devis tel que le client l''a reçu.';
COMMENT ON COLUMN systeme.document_acceptation."createdById" IS 'Utilisateur qui a enregistré la réponse.';
COMMENT ON COLUMN systeme.document_acceptation."createdAt" IS 'Date et heure d''enregistrement.';
ALTER TABLE systeme.document_acceptation ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.document_acceptation FORCE ROW LEVEL SECURITY;
CREATE POLICY document_acceptation_tenant ON systeme.document_acceptation
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
-- Serves: the answers that one person recorded, and the check of document_acceptation_created_by_fk.
CREATE INDEX document_acceptation_created_by_id_idx ON systeme.document_acceptation ("entrepriseId", "createdById") WHERE "createdById" IS NOT NULL;
CREATE TRIGGER document_acceptation_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON systeme.document_acceptation
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();

CREATE TABLE systeme.document_version (
    "entrepriseId"  uuid NOT NULL,
    "documentId"    uuid NOT NULL,
    "numeroVersion" integer NOT NULL,
    numero          text NOT NULL,
    empreinte       bytea NOT NULL,
    contenu         jsonb NOT NULL,
    "createdAt"     timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT document_version_pk PRIMARY KEY ("entrepriseId", "documentId", "numeroVersion"),
    CONSTRAINT document_version_document_fk FOREIGN KEY ("entrepriseId", "documentId") REFERENCES "Document" ("entrepriseId", id),
    CONSTRAINT document_version_numero_version_bornes CHECK ("numeroVersion" >= 1),
    CONSTRAINT document_version_contenu_forme CHECK (jsonb_typeof(contenu) = 'object')
);
COMMENT ON TABLE systeme.document_version IS 'Devis tels qu''ils étaient avant d''être rouverts ; leur page reste dans systeme.file sous la même version.';
COMMENT ON COLUMN systeme.document_version."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.document_version."documentId" IS 'Devis.';
COMMENT ON COLUMN systeme.document_version."numeroVersion" IS 'Version remplacée.';
COMMENT ON COLUMN systeme.document_version.numero IS 'Numéro du devis.';
COMMENT ON COLUMN systeme.document_version.empreinte IS 'Empreinte de cette version.';
COMMENT ON COLUMN systeme.document_version.contenu IS 'Devis, lignes et TVA de cette version.';
COMMENT ON COLUMN systeme.document_version."createdAt" IS 'Date et heure de la réouverture.';
ALTER TABLE systeme.document_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.document_version FORCE ROW LEVEL SECURITY;
CREATE POLICY document_version_tenant ON systeme.document_version
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER document_version_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON systeme.document_version
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();

CREATE TABLE systeme.ligne_retour (
    "entrepriseId" uuid NOT NULL,
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    "documentId"   uuid NOT NULL,
    "ligneId"      uuid NOT NULL,
    quantite       numeric(12,3) NOT NULL,
    motif          text,
    "createdById"  uuid,
    "createdAt"    timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT ligne_retour_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT ligne_retour_document_fk FOREIGN KEY ("entrepriseId", "documentId") REFERENCES "Document" ("entrepriseId", id),
    CONSTRAINT ligne_retour_ligne_fk FOREIGN KEY ("entrepriseId", "ligneId") REFERENCES "LigneDocument" ("entrepriseId", id),
    CONSTRAINT ligne_retour_created_by_fk FOREIGN KEY ("entrepriseId", "createdById") REFERENCES "User" ("entrepriseId", id),
    CONSTRAINT ligne_retour_quantite_non_nulle CHECK (quantite <> 0),
    CONSTRAINT ligne_retour_motif_longueur CHECK (char_length(motif) <= 500)
);
COMMENT ON TABLE systeme.ligne_retour IS 'Quantités d''un bon de livraison revenues, ou jamais parties quand il est annulé ; jamais modifiées.';
COMMENT ON COLUMN systeme.ligne_retour."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.ligne_retour.id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN systeme.ligne_retour."documentId" IS 'Bon de livraison.';
COMMENT ON COLUMN systeme.ligne_retour."ligneId" IS 'Ligne du bon de livraison.';
COMMENT ON COLUMN systeme.ligne_retour.quantite IS 'Quantité revenue.';
COMMENT ON COLUMN systeme.ligne_retour.motif IS 'Motif du retour.';
COMMENT ON COLUMN systeme.ligne_retour."createdById" IS 'Utilisateur qui a enregistré le retour.';
COMMENT ON COLUMN systeme.ligne_retour."createdAt" IS 'Date et heure du retour.';
-- Serves: what came back of one line (systeme.ligne_avancement), and the check of ligne_retour_ligne_fk.
CREATE INDEX ligne_retour_ligne_id_idx ON systeme.ligne_retour ("entrepriseId", "ligneId");
-- Serves: the returns of one delivery note, and the check of ligne_retour_document_fk.
CREATE INDEX ligne_retour_document_id_idx ON systeme.ligne_retour ("entrepriseId", "documentId");
-- Serves: the returns that one person recorded, and the check of ligne_retour_created_by_fk.
CREATE INDEX ligne_retour_created_by_id_idx ON systeme.ligne_retour ("entrepriseId", "createdById") WHERE "createdById" IS NOT NULL;
ALTER TABLE systeme.ligne_retour ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.ligne_retour FORCE ROW LEVEL SECURITY;
CREATE POLICY ligne_retour_tenant ON systeme.ligne_retour
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER ligne_retour_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON systeme.ligne_retour
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();

-- What became of each line (R-DOC-8), read from the lines that come from it and never stored. It is read a document at a
-- time: each line looks up its descendants by ligne_document_ligne_origine_id_idx.
--   reprise: what other documents took directly from the line, drafts included: quantite − retournee − reprise remains.
--   commandee, livree, facturee: by orders confirmed, goods gone (delivery notes sent, less returns; invoices made
--   without one), invoices issued; at any depth. …_en_cours: the same by drafts and delivery notes in preparation.
-- A cancelled order and an invoice credited in full take nothing; nor does the draft that will replace an invoice, which
-- takes for it until then.
CREATE VIEW systeme.ligne_avancement WITH (security_invoker = true) AS
SELECT l."entrepriseId", l."documentId", l.id AS "ligneId", l.quantite,
       coalesce((SELECT sum(r.quantite) FROM systeme.ligne_retour r
                 WHERE r."entrepriseId" = l."entrepriseId" AND r."ligneId" = l.id), 0) AS retournee,
       s.reprise, s.commandee, s.commande_en_cours, s.livree, s.livraison_en_cours, s.facturee, s.facturation_en_cours
FROM "LigneDocument" l
CROSS JOIN LATERAL (
    WITH RECURSIVE suite AS (
        SELECT e.id, d.id AS document, e.quantite, d.type, d.statut, true AS directe, false AS par_bon
        FROM "LigneDocument" e
        JOIN "Document" d ON d."entrepriseId" = e."entrepriseId" AND d.id = e."documentId"
        WHERE e."entrepriseId" = l."entrepriseId" AND e."ligneOrigineId" = l.id
          AND d.type IN ('COMMANDE', 'BON_LIVRAISON', 'FACTURE')
        UNION ALL
        SELECT e.id, d.id, e.quantite, d.type, d.statut, false, p.par_bon OR p.type = 'BON_LIVRAISON'
        FROM suite p
        JOIN "LigneDocument" e ON e."entrepriseId" = l."entrepriseId" AND e."ligneOrigineId" = p.id
        JOIN "Document" d ON d."entrepriseId" = e."entrepriseId" AND d.id = e."documentId"
        WHERE d.type IN ('COMMANDE', 'BON_LIVRAISON', 'FACTURE')
    ), nette AS MATERIALIZED (
        SELECT p.type, p.statut, p.directe, p.par_bon,
               p.quantite - CASE WHEN p.type = 'BON_LIVRAISON' THEN
                   coalesce((SELECT sum(r.quantite) FROM systeme.ligne_retour r
                             WHERE r."entrepriseId" = l."entrepriseId" AND r."ligneId" = p.id), 0) ELSE 0 END AS quantite
        FROM suite p
        WHERE p.statut NOT IN ('ANNULE', 'ANNULEE')
          AND NOT (p.type = 'FACTURE' AND p.statut = 'BROUILLON' AND EXISTS (
                       SELECT FROM systeme.document_lien k
                       WHERE k."entrepriseId" = l."entrepriseId" AND k."documentId" = p.document AND k.nature = 'REMPLACE'))
    )
    SELECT coalesce(sum(n.quantite) FILTER (WHERE n.directe), 0) AS reprise,
           coalesce(sum(n.quantite) FILTER (WHERE n.type = 'COMMANDE' AND n.statut <> 'BROUILLON'), 0) AS commandee,
           coalesce(sum(n.quantite) FILTER (WHERE n.type = 'COMMANDE' AND n.statut = 'BROUILLON'), 0) AS commande_en_cours,
           coalesce(sum(n.quantite) FILTER (WHERE n.statut NOT IN ('BROUILLON', 'PREPARE')
               AND (n.type = 'BON_LIVRAISON' OR (n.type = 'FACTURE' AND NOT n.par_bon))), 0) AS livree,
           coalesce(sum(n.quantite) FILTER (WHERE n.statut IN ('BROUILLON', 'PREPARE')
               AND (n.type = 'BON_LIVRAISON' OR (n.type = 'FACTURE' AND NOT n.par_bon))), 0) AS livraison_en_cours,
           coalesce(sum(n.quantite) FILTER (WHERE n.type = 'FACTURE' AND n.statut <> 'BROUILLON'), 0) AS facturee,
           coalesce(sum(n.quantite) FILTER (WHERE n.type = 'FACTURE' AND n.statut = 'BROUILLON'), 0) AS facturation_en_cours
    FROM nette n
) s;
COMMENT ON VIEW systeme.ligne_avancement IS
    'Ce qui a été commandé, livré et facturé de chaque ligne de devis, de commande ou de bon de livraison (R-DOC-8).';
COMMENT ON COLUMN systeme.ligne_avancement."entrepriseId" IS 'Entreprise à qui appartient la ligne.';
COMMENT ON COLUMN systeme.ligne_avancement."documentId" IS 'Document de la ligne.';
COMMENT ON COLUMN systeme.ligne_avancement."ligneId" IS 'Ligne.';
COMMENT ON COLUMN systeme.ligne_avancement.quantite IS 'Quantité de la ligne.';
COMMENT ON COLUMN systeme.ligne_avancement.retournee IS 'Quantité revenue, pour un bon de livraison.';
COMMENT ON COLUMN systeme.ligne_avancement.reprise IS 'Quantité prise par les documents qui viennent de la ligne, brouillons compris.';
COMMENT ON COLUMN systeme.ligne_avancement.commandee IS 'Quantité en commande confirmée.';
COMMENT ON COLUMN systeme.ligne_avancement.commande_en_cours IS 'Quantité en brouillon de commande.';
COMMENT ON COLUMN systeme.ligne_avancement.livree IS 'Quantité partie, retours déduits.';
COMMENT ON COLUMN systeme.ligne_avancement.livraison_en_cours IS 'Quantité en bon de livraison non expédié, ou en brouillon de facture qui livrera.';
COMMENT ON COLUMN systeme.ligne_avancement.facturee IS 'Quantité facturée.';
COMMENT ON COLUMN systeme.ligne_avancement.facturation_en_cours IS 'Quantité en brouillon de facture.';

-- Serves: the quotes whose validity has passed (devis_a_expirer.sql); small, for answered quotes leave it.
CREATE INDEX document_validite_idx ON "Document" ("entrepriseId", "dateValidite") WHERE type = 'DEVIS' AND statut = 'ENVOYE';

GRANT SELECT, INSERT ON systeme.document_acceptation, systeme.document_version, systeme.ligne_retour TO "MyProPartner_application";
GRANT SELECT ON systeme.ligne_avancement TO "MyProPartner_application";
