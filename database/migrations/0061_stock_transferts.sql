-- Why: a transfer is numbered when it is validated, year by year and without gap, as documents are; its life cycle is data.
-- Safe on live data: creates; lets a draft have no number; adds checks that hold for the rows that the program could make (none).
-- Undo: DROP TABLE systeme.transfert_transition, systeme.compteur_stock; DROP FUNCTION systeme.next_stock_number,
--       systeme.hold_stock; ALTER COLUMN numero SET NOT NULL.

ALTER TABLE "StockTransfer" ALTER COLUMN numero DROP NOT NULL;
ALTER TABLE "StockTransfer" ADD CONSTRAINT stock_transfer_numero_present CHECK (numero IS NOT NULL OR statut IN ('BROUILLON', 'ANNULE'));
ALTER TABLE "StockTransferItem" ADD CONSTRAINT stock_transfer_item_expediee_bornee CHECK ("quantiteExpediee" <= quantite);
COMMENT ON COLUMN "StockTransfer".numero IS 'Numéro du transfert, unique dans l''entreprise ; vide pour un brouillon.';

CREATE TABLE systeme.transfert_transition (
    de    text NOT NULL,
    verbe text NOT NULL,
    vers  text NOT NULL,
    CONSTRAINT transfert_transition_pk PRIMARY KEY (de, verbe, vers),
    CONSTRAINT transfert_transition_de_longueur CHECK (char_length(de) BETWEEN 1 AND 40),
    CONSTRAINT transfert_transition_verbe_longueur CHECK (char_length(verbe) BETWEEN 1 AND 40),
    CONSTRAINT transfert_transition_vers_longueur CHECK (char_length(vers) BETWEEN 1 AND 40)
);
COMMENT ON TABLE systeme.transfert_transition IS 'Transitions permises du cycle de vie des transferts (domaine.md, section 3) ; même table dans le cœur du module stock.';
COMMENT ON COLUMN systeme.transfert_transition.de IS 'Statut de départ.';
COMMENT ON COLUMN systeme.transfert_transition.verbe IS 'Commande qui fait passer de l''un à l''autre.';
COMMENT ON COLUMN systeme.transfert_transition.vers IS 'Statut d''arrivée.';
INSERT INTO systeme.transfert_transition (de, verbe, vers) VALUES
    ('BROUILLON', 'valider', 'VALIDE'),
    ('BROUILLON', 'annuler', 'ANNULE'),
    ('VALIDE', 'expedier', 'EXPEDIE'),
    ('VALIDE', 'annuler', 'ANNULE'),
    ('EXPEDIE', 'recevoir', 'RECU'),
    ('EXPEDIE', 'recevoir', 'RECU_AVEC_ECART'),
    ('EXPEDIE', 'recevoir', 'PARTIELLEMENT_RECU'),
    ('PARTIELLEMENT_RECU', 'recevoir', 'RECU'),
    ('PARTIELLEMENT_RECU', 'recevoir', 'RECU_AVEC_ECART'),
    ('PARTIELLEMENT_RECU', 'recevoir', 'PARTIELLEMENT_RECU');

CREATE TABLE systeme.compteur_stock (
    "entrepriseId" uuid NOT NULL,
    nature         text NOT NULL,
    annee          integer NOT NULL,
    dernier        integer NOT NULL,
    CONSTRAINT compteur_stock_pk PRIMARY KEY ("entrepriseId", nature, annee),
    CONSTRAINT compteur_stock_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT compteur_stock_nature_valeurs CHECK (nature IN ('TR', 'INV')),
    CONSTRAINT compteur_stock_dernier_superieur_a_zero CHECK (dernier > 0)
);
COMMENT ON TABLE systeme.compteur_stock IS 'Dernier numéro donné aux transferts et aux inventaires d''une année.';
COMMENT ON COLUMN systeme.compteur_stock."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.compteur_stock.nature IS 'TR pour les transferts, INV pour les inventaires.';
COMMENT ON COLUMN systeme.compteur_stock.annee IS 'Année.';
COMMENT ON COLUMN systeme.compteur_stock.dernier IS 'Dernier numéro donné.';
ALTER TABLE systeme.compteur_stock ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.compteur_stock FORCE ROW LEVEL SECURITY;
CREATE POLICY compteur_stock_tenant ON systeme.compteur_stock
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);

CREATE FUNCTION systeme.next_stock_number(p_entreprise uuid, p_nature text, p_annee integer) RETURNS text LANGUAGE sql AS $$
    INSERT INTO systeme.compteur_stock AS c ("entrepriseId", nature, annee, dernier) VALUES (p_entreprise, p_nature, p_annee, 1)
    ON CONFLICT ("entrepriseId", nature, annee) DO UPDATE SET dernier = c.dernier + 1
    RETURNING c.nature || '-' || c.annee || '-' || lpad(c.dernier::text, 5, '0')
$$;
COMMENT ON FUNCTION systeme.next_stock_number IS 'Prend le numéro suivant d''un transfert ou d''un inventaire.';

-- What a validated transfer promises at its source, or gives back (p_sens -1). Under the lock of the articles.
CREATE FUNCTION systeme.hold_stock(p_entreprise uuid, p_transfert uuid, p_sens integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_source uuid := (SELECT t."storeSourceId" FROM "StockTransfer" t WHERE t."entrepriseId" = p_entreprise AND t.id = p_transfert);
    v_short  integer;
BEGIN
    INSERT INTO "StoreStockItem" ("entrepriseId", "storeId", "articleId")
        SELECT p_entreprise, v_source, i."articleId" FROM "StockTransferItem" i
        WHERE i."entrepriseId" = p_entreprise AND i."transferId" = p_transfert
        ON CONFLICT DO NOTHING;
    WITH rayon AS (
        UPDATE "StoreStockItem" s SET quantite_reservee = s.quantite_reservee + p_sens * i.quantite
        FROM "StockTransferItem" i
        WHERE i."entrepriseId" = p_entreprise AND i."transferId" = p_transfert
          AND s."entrepriseId" = p_entreprise AND s."storeId" = v_source AND s."articleId" = i."articleId"
        RETURNING s.quantite - s.quantite_reservee AS disponible
    )
    SELECT count(*) INTO v_short FROM rayon r WHERE r.disponible < 0;
    -- Goods that are not there cannot be sent: leave to sell below zero does not help.
    IF p_sens > 0 AND v_short > 0 THEN
        RAISE EXCEPTION 'stock_insuffisant' USING ERRCODE = '40001', CONSTRAINT = 'stock_insuffisant',
            TABLE = 'StoreStockItem', SCHEMA = 'public';
    END IF;
END
$$;
COMMENT ON FUNCTION systeme.hold_stock IS 'Réserve au magasin source la marchandise d''un transfert validé, ou la libère.';

REVOKE ALL ON FUNCTION systeme.next_stock_number, systeme.hold_stock FROM PUBLIC;
GRANT EXECUTE ON FUNCTION systeme.next_stock_number, systeme.hold_stock TO "MyProPartner_application";
GRANT SELECT ON systeme.transfert_transition TO "MyProPartner_application";
GRANT SELECT, INSERT, UPDATE ON systeme.compteur_stock TO "MyProPartner_application";
