-- Why: a card is paid on a terminal, which may answer late, twice or not at all (R-PAI-1): each demand is kept until its outcome is
--      known. Here a simulator stands for the terminal; what it does is a setting of each.
-- Safe on live data: creates a table, adds a column with a default.
-- Undo: DROP TABLE systeme.paiement_terminal; ALTER TABLE "Terminal" DROP COLUMN simulation.

ALTER TABLE "Terminal" ADD COLUMN simulation text NOT NULL DEFAULT 'ACCEPTER';
ALTER TABLE "Terminal" ADD CONSTRAINT terminal_simulation_valeurs CHECK (simulation IN ('ACCEPTER', 'REFUSER', 'SE_TAIRE', 'REPONDRE_DEUX_FOIS'));
COMMENT ON COLUMN "Terminal".simulation IS 'Ce que fait le simulateur : ACCEPTER, REFUSER, SE_TAIRE (la réponse se demande ensuite), REPONDRE_DEUX_FOIS.';

CREATE TABLE systeme.paiement_terminal (
    "entrepriseId" uuid NOT NULL,
    id             uuid NOT NULL,
    "terminalId"   uuid NOT NULL,
    montant        numeric(14,2) NOT NULL,
    statut         text NOT NULL,
    autorisation   text,
    "demandeAt"    timestamptz NOT NULL,
    "reponseAt"    timestamptz,
    "parId"        uuid,
    CONSTRAINT paiement_terminal_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT paiement_terminal_terminal_fk FOREIGN KEY ("entrepriseId", "terminalId") REFERENCES "Terminal" ("entrepriseId", id),
    CONSTRAINT paiement_terminal_montant_superieur_a_zero CHECK (montant > 0),
    CONSTRAINT paiement_terminal_statut_valeurs CHECK (statut IN ('EN_COURS', 'ACCEPTE', 'REFUSE')),
    CONSTRAINT paiement_terminal_autorisation_longueur CHECK (char_length(autorisation) <= 50),
    CONSTRAINT paiement_terminal_reponse_complete CHECK ((statut = 'EN_COURS') = ("reponseAt" IS NULL))
);
COMMENT ON TABLE systeme.paiement_terminal IS 'Demande faite à un terminal de paiement, jusqu''à ce que son issue soit connue.';
COMMENT ON COLUMN systeme.paiement_terminal."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.paiement_terminal.id IS 'Identifiant que la caisse donne à la demande : la même redemandée ne paie pas deux fois.';
COMMENT ON COLUMN systeme.paiement_terminal."terminalId" IS 'Terminal.';
COMMENT ON COLUMN systeme.paiement_terminal.montant IS 'Montant demandé, en euros.';
COMMENT ON COLUMN systeme.paiement_terminal.statut IS 'EN_COURS (issue inconnue : à demander), ACCEPTE ou REFUSE.';
COMMENT ON COLUMN systeme.paiement_terminal.autorisation IS 'Numéro d''autorisation.';
COMMENT ON COLUMN systeme.paiement_terminal."demandeAt" IS 'Date et heure de la demande.';
COMMENT ON COLUMN systeme.paiement_terminal."reponseAt" IS 'Date et heure de la réponse.';
COMMENT ON COLUMN systeme.paiement_terminal."parId" IS 'Utilisateur.';
-- Serves: the demands of one terminal whose outcome is unknown, and the check of paiement_terminal_terminal_fk.
CREATE INDEX paiement_terminal_terminal_idx ON systeme.paiement_terminal ("entrepriseId", "terminalId", statut);
ALTER TABLE systeme.paiement_terminal ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.paiement_terminal FORCE ROW LEVEL SECURITY;
CREATE POLICY paiement_terminal_tenant ON systeme.paiement_terminal
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
REVOKE ALL ON systeme.paiement_terminal FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE (statut, autorisation, "reponseAt") ON systeme.paiement_terminal TO "MyProPartner_application";
