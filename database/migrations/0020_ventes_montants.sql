-- Why: what a document's amounts need beyond its lines: charges, motives of exemption, deposits deducted by rate
--      (R-DOC-5), the series of a store, and the invoice that replaces another (UNTDID 384).
-- Safe on live data: creates only, and adds rows to the table of transitions.
-- Undo: DROP the tables and functions of this file; DELETE FROM systeme.document_transition WHERE verbe IN
--       ('demander-acompte', 'rectifier').

CREATE TABLE systeme.document_frais (
    "entrepriseId" uuid NOT NULL,
    "documentId"   uuid NOT NULL,
    ordre          integer NOT NULL,
    libelle        varchar(200) NOT NULL,
    code_motif     varchar(3),
    montant        numeric(14,2) NOT NULL,
    tva            numeric(5,2) NOT NULL,
    categorie      text NOT NULL,
    montant_ht     numeric(14,2) NOT NULL,
    montant_tva    numeric(14,2) NOT NULL,
    montant_ttc    numeric(14,2) NOT NULL,
    CONSTRAINT document_frais_pk PRIMARY KEY ("entrepriseId", "documentId", ordre),
    CONSTRAINT document_frais_document_fk FOREIGN KEY ("entrepriseId", "documentId") REFERENCES "Document" ("entrepriseId", id) ON DELETE CASCADE,
    CONSTRAINT document_frais_categorie_valeurs CHECK (categorie IN ('S', 'Z', 'E', 'AE', 'K', 'G', 'O')),
    CONSTRAINT document_frais_tva_bornes CHECK (tva BETWEEN 0 AND 100),
    CONSTRAINT document_frais_montant_ttc_coherent CHECK (montant_ttc = montant_ht + montant_tva)
);
COMMENT ON TABLE systeme.document_frais IS 'Frais d''un document entier (port, emballage…), figés avec lui ; un par ligne (BG-21 de la norme EN 16931).';
COMMENT ON COLUMN systeme.document_frais."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.document_frais."documentId" IS 'Document.';
COMMENT ON COLUMN systeme.document_frais.ordre IS 'Place parmi les frais, à partir de 1.';
COMMENT ON COLUMN systeme.document_frais.libelle IS 'Libellé imprimé (BT-104).';
COMMENT ON COLUMN systeme.document_frais.code_motif IS 'Code UNTDID 7161 du motif (BT-105) : FC port, PC emballage…';
COMMENT ON COLUMN systeme.document_frais.montant IS 'Montant saisi en euros, dans le sens de modePrix.';
COMMENT ON COLUMN systeme.document_frais.tva IS 'Taux de TVA en pour cent.';
COMMENT ON COLUMN systeme.document_frais.categorie IS 'Catégorie de TVA de la norme EN 16931 : S, Z, E, AE, K, G, O.';
COMMENT ON COLUMN systeme.document_frais.montant_ht IS 'Montant hors taxes en euros (BT-99).';
COMMENT ON COLUMN systeme.document_frais.montant_tva IS 'TVA en euros, indicative : la TVA due est celle de la table par taux.';
COMMENT ON COLUMN systeme.document_frais.montant_ttc IS 'Montant toutes taxes comprises en euros.';

CREATE TABLE systeme.document_motif (
    "entrepriseId" uuid NOT NULL,
    "documentId"   uuid NOT NULL,
    categorie      text NOT NULL,
    texte          varchar(200) NOT NULL,
    code_vatex     varchar(50),
    CONSTRAINT document_motif_pk PRIMARY KEY ("entrepriseId", "documentId", categorie),
    CONSTRAINT document_motif_document_fk FOREIGN KEY ("entrepriseId", "documentId") REFERENCES "Document" ("entrepriseId", id) ON DELETE CASCADE,
    CONSTRAINT document_motif_categorie_valeurs CHECK (categorie IN ('E', 'AE', 'K', 'G', 'O'))
);
COMMENT ON TABLE systeme.document_motif IS 'Motif d''exonération choisi pour un document, un par catégorie de TVA (BT-120, BT-121).';
COMMENT ON COLUMN systeme.document_motif."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.document_motif."documentId" IS 'Document.';
COMMENT ON COLUMN systeme.document_motif.categorie IS 'Catégorie de TVA que le motif explique : E, AE, K, G, O.';
COMMENT ON COLUMN systeme.document_motif.texte IS 'Texte imprimé : la disposition qui exonère.';
COMMENT ON COLUMN systeme.document_motif.code_vatex IS 'Code VATEX du motif.';

CREATE TABLE systeme.document_acompte (
    "entrepriseId" uuid NOT NULL,
    "documentId"   uuid NOT NULL,
    "acompteId"    uuid NOT NULL,
    categorie      text NOT NULL,
    taux           numeric(5,2) NOT NULL,
    montant_ht     numeric(14,2) NOT NULL,
    montant_tva    numeric(14,2) NOT NULL,
    montant_ttc    numeric(14,2) NOT NULL,
    CONSTRAINT document_acompte_pk PRIMARY KEY ("entrepriseId", "documentId", "acompteId", categorie, taux),
    CONSTRAINT document_acompte_document_fk FOREIGN KEY ("entrepriseId", "documentId") REFERENCES "Document" ("entrepriseId", id) ON DELETE CASCADE,
    CONSTRAINT document_acompte_acompte_fk FOREIGN KEY ("entrepriseId", "acompteId") REFERENCES "Document" ("entrepriseId", id),
    CONSTRAINT document_acompte_categorie_valeurs CHECK (categorie IN ('S', 'Z', 'E', 'AE', 'K', 'G', 'O')),
    CONSTRAINT document_acompte_taux_bornes CHECK (taux BETWEEN 0 AND 100),
    CONSTRAINT document_acompte_montant_ttc_coherent CHECK (montant_ttc = montant_ht + montant_tva),
    CONSTRAINT document_acompte_montant_ttc_positif CHECK (montant_ttc > 0 AND montant_ht >= 0 AND montant_tva >= 0)
);
COMMENT ON TABLE systeme.document_acompte IS 'Acomptes déduits d''une facture, par acompte et par taux ; sur un avoir, ce qu''il rend déductible à nouveau.';
COMMENT ON COLUMN systeme.document_acompte."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.document_acompte."documentId" IS 'Facture qui déduit l''acompte, ou avoir qui le rend.';
COMMENT ON COLUMN systeme.document_acompte."acompteId" IS 'Facture d''acompte.';
COMMENT ON COLUMN systeme.document_acompte.categorie IS 'Catégorie de TVA de la norme EN 16931 : S, Z, E, AE, K, G, O.';
COMMENT ON COLUMN systeme.document_acompte.taux IS 'Taux en pour cent.';
COMMENT ON COLUMN systeme.document_acompte.montant_ht IS 'Part hors taxes en euros.';
COMMENT ON COLUMN systeme.document_acompte.montant_tva IS 'Part de TVA en euros, déjà due par l''acompte.';
COMMENT ON COLUMN systeme.document_acompte.montant_ttc IS 'Montant toutes taxes comprises déduit, en euros.';
-- Serves: what was deducted of one deposit (systeme.acompte_disponible), and the check of document_acompte_acompte_fk.
CREATE INDEX document_acompte_acompte_id_idx ON systeme.document_acompte ("entrepriseId", "acompteId");

CREATE TABLE systeme.serie_magasin (
    "entrepriseId" uuid NOT NULL,
    "storeId"      uuid NOT NULL,
    type           text NOT NULL,
    "serieId"      uuid NOT NULL,
    CONSTRAINT serie_magasin_pk PRIMARY KEY ("entrepriseId", "storeId", type),
    CONSTRAINT serie_magasin_store_fk FOREIGN KEY ("entrepriseId", "storeId") REFERENCES "Store" ("entrepriseId", id),
    CONSTRAINT serie_magasin_serie_fk FOREIGN KEY ("entrepriseId", "serieId") REFERENCES "SerieDocument" ("entrepriseId", id),
    CONSTRAINT serie_magasin_type_valeurs CHECK (type IN ('DEVIS', 'COMMANDE', 'BON_LIVRAISON', 'FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET'))
);
COMMENT ON TABLE systeme.serie_magasin IS 'Série de numérotation par défaut d''un magasin et d''une nature de document ; sans ligne, celle de l''entreprise.';
COMMENT ON COLUMN systeme.serie_magasin."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.serie_magasin."storeId" IS 'Magasin.';
COMMENT ON COLUMN systeme.serie_magasin.type IS 'Nature des documents.';
COMMENT ON COLUMN systeme.serie_magasin."serieId" IS 'Série qui donne les numéros.';
-- Serves: the check of serie_magasin_serie_fk, and the stores that a series serves.
CREATE INDEX serie_magasin_serie_id_idx ON systeme.serie_magasin ("entrepriseId", "serieId");

DO $$
DECLARE
    v_table text;
BEGIN
    FOREACH v_table IN ARRAY ARRAY['document_frais', 'document_motif', 'document_acompte', 'serie_magasin'] LOOP
        EXECUTE format('ALTER TABLE systeme.%I ENABLE ROW LEVEL SECURITY', v_table);
        EXECUTE format('ALTER TABLE systeme.%I FORCE ROW LEVEL SECURITY', v_table);
        EXECUTE format('CREATE POLICY %I ON systeme.%I
            USING ("entrepriseId" = nullif(current_setting(''app.entreprise'', true), '''')::uuid)
            WITH CHECK ("entrepriseId" = nullif(current_setting(''app.entreprise'', true), '''')::uuid)',
            v_table || '_tenant', v_table);
        EXECUTE format('REVOKE ALL ON systeme.%I FROM PUBLIC', v_table);
        IF v_table = 'serie_magasin' THEN
            CONTINUE;
        END IF;
        -- Parts of a document: frozen with it, like its lines (R-DOC-2).
        EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON systeme.%I REFERENCING NEW TABLE AS touched
            FOR EACH STATEMENT EXECUTE FUNCTION systeme.document_partie_figee()', v_table || '_fige_insert', v_table);
        EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON systeme.%I REFERENCING OLD TABLE AS touched
            FOR EACH STATEMENT EXECUTE FUNCTION systeme.document_partie_figee()', v_table || '_fige_delete', v_table);
        EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR TRUNCATE ON systeme.%I
            FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change()', v_table || '_append_only', v_table);
    END LOOP;
END
$$;
GRANT SELECT, INSERT, DELETE ON systeme.document_frais, systeme.document_motif, systeme.document_acompte
    TO "MyProPartner_application";
GRANT SELECT, INSERT, UPDATE, DELETE ON systeme.serie_magasin TO "MyProPartner_application";

-- What a deposit still offers, by rate: its amounts, less its own credit notes, less what issued invoices deduct, plus
-- what their credit notes gave back. An invoice that was replaced (384) deducts nothing any more, and neither does the
-- one that p_pour, a draft, is about to replace.
CREATE FUNCTION systeme.acompte_disponible(p_entreprise uuid, p_acompte uuid, p_pour uuid)
    RETURNS TABLE (categorie text, taux numeric, montant_ht numeric, montant_tva numeric)
    LANGUAGE sql STABLE AS $$
    SELECT m.categorie, m.taux, sum(m.ht), sum(m.tva)
    FROM (
        SELECT t.categorie, t.taux, t.base AS ht, t.montant AS tva
        FROM systeme.document_tva t WHERE t."entrepriseId" = p_entreprise AND t."documentId" = p_acompte
        UNION ALL
        SELECT t.categorie, t.taux, -t.base, -t.montant
        FROM systeme.document_lien k
        JOIN public."Document" a ON a."entrepriseId" = k."entrepriseId" AND a.id = k."documentId" AND a.statut <> 'BROUILLON'
        JOIN systeme.document_tva t ON t."entrepriseId" = a."entrepriseId" AND t."documentId" = a.id
        WHERE k."entrepriseId" = p_entreprise AND k."cibleId" = p_acompte AND k.nature = 'AVOIR_DE'
        UNION ALL
        SELECT c.categorie, c.taux, CASE WHEN f.type = 'AVOIR' THEN c.montant_ht ELSE -c.montant_ht END,
               CASE WHEN f.type = 'AVOIR' THEN c.montant_tva ELSE -c.montant_tva END
        FROM systeme.document_acompte c
        JOIN public."Document" f ON f."entrepriseId" = c."entrepriseId" AND f.id = c."documentId"
        WHERE c."entrepriseId" = p_entreprise AND c."acompteId" = p_acompte AND f.statut <> 'BROUILLON'
          AND NOT EXISTS (
              SELECT FROM systeme.document_lien r
              JOIN public."Document" n ON n."entrepriseId" = r."entrepriseId" AND n.id = r."documentId"
              WHERE r."entrepriseId" = p_entreprise AND r."cibleId" = f.id AND r.nature = 'REMPLACE'
                AND (n.statut <> 'BROUILLON' OR n.id = p_pour))
    ) m
    GROUP BY m.categorie, m.taux
$$;
COMMENT ON FUNCTION systeme.acompte_disponible(uuid, uuid, uuid) IS
    'Ce qu''une facture d''acompte permet encore de déduire, par taux : ni déjà déduit, ni déjà crédité (R-DOC-5).';

-- Deposits asked on one order or quote, TTC, less their credit notes; drafts count when asked for.
CREATE FUNCTION systeme.acomptes_demandes(p_entreprise uuid, p_origine uuid, p_brouillons boolean)
    RETURNS numeric LANGUAGE sql STABLE AS $$
    SELECT coalesce(sum(a.montant_ttc), 0) - coalesce(sum(
               (SELECT sum(v.montant_ttc) FROM systeme.document_lien c
                JOIN public."Document" v ON v."entrepriseId" = c."entrepriseId" AND v.id = c."documentId"
                    AND v.statut <> 'BROUILLON'
                WHERE c."entrepriseId" = p_entreprise AND c."cibleId" = a.id AND c.nature = 'AVOIR_DE')), 0)
    FROM systeme.document_lien k
    JOIN public."Document" a ON a."entrepriseId" = k."entrepriseId" AND a.id = k."documentId"
    WHERE k."entrepriseId" = p_entreprise AND k."cibleId" = p_origine AND k.nature = 'ACOMPTE_DE'
      AND (p_brouillons OR a.statut <> 'BROUILLON')
$$;
COMMENT ON FUNCTION systeme.acomptes_demandes(uuid, uuid, boolean) IS
    'Total TTC des factures d''acompte d''un devis ou d''une commande, avoirs déduits.';

-- The guard of deposits, called while a document is being issued: the deposits that it deducts are locked in the order of
-- their ids, and so is the order that a deposit invoice is for. What its decision relied on may have changed meanwhile:
-- 40001 runs the command anew, which then refuses by name.
CREATE FUNCTION systeme.check_acomptes(p_entreprise uuid, p_document uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_document record;
BEGIN
    SELECT d.type, d."documentOrigineId" AS origine, d.montant_ttc INTO v_document
        FROM public."Document" d WHERE d."entrepriseId" = p_entreprise AND d.id = p_document;
    PERFORM FROM public."Document" a
        WHERE a."entrepriseId" = p_entreprise
          AND (a.id IN (SELECT c."acompteId" FROM systeme.document_acompte c
                        WHERE c."entrepriseId" = p_entreprise AND c."documentId" = p_document)
               OR (v_document.type = 'FACTURE_ACOMPTE' AND a.id = v_document.origine))
        ORDER BY a.id FOR NO KEY UPDATE;
    IF EXISTS (
        SELECT FROM systeme.document_acompte c
        LEFT JOIN LATERAL systeme.acompte_disponible(p_entreprise, c."acompteId", p_document) d
            ON d.categorie = c.categorie AND d.taux = c.taux
        WHERE c."entrepriseId" = p_entreprise AND c."documentId" = p_document
          AND v_document.type <> 'AVOIR'
          AND (coalesce(d.montant_ht, 0) < c.montant_ht OR coalesce(d.montant_tva, 0) < c.montant_tva))
       OR (v_document.type = 'FACTURE_ACOMPTE' AND v_document.origine IS NOT NULL
           AND systeme.acomptes_demandes(p_entreprise, v_document.origine, false) + v_document.montant_ttc
               > (SELECT o.montant_ttc FROM public."Document" o
                  WHERE o."entrepriseId" = p_entreprise AND o.id = v_document.origine))
    THEN
        RAISE EXCEPTION 'acompte_superieur' USING ERRCODE = '40001', CONSTRAINT = 'acompte_superieur',
            TABLE = 'document_acompte', SCHEMA = 'systeme';
    END IF;
END
$$;
COMMENT ON FUNCTION systeme.check_acomptes(uuid, uuid) IS
    'Refuse de déduire plus qu''un acompte n''offre, ou de demander plus d''acomptes que la commande ne vaut (R-DOC-5).';

-- What issuing, printing and crediting ask of a document that deducts deposits: [deposit, number, category, rate, net, VAT,
-- net and VAT that the deposit still offers there] for each row.
CREATE FUNCTION systeme.acomptes_de(p_entreprise uuid, p_document uuid) RETURNS json LANGUAGE sql STABLE AS $$
    SELECT json_agg(json_build_array(c."acompteId", a.numero, c.categorie, c.taux, c.montant_ht, c.montant_tva,
                                     coalesce(r.montant_ht, 0), coalesce(r.montant_tva, 0))
                    ORDER BY a."dateEmission", a.numero, c.categorie, c.taux)
    FROM systeme.document_acompte c
    JOIN public."Document" a ON a."entrepriseId" = c."entrepriseId" AND a.id = c."acompteId"
    LEFT JOIN LATERAL systeme.acompte_disponible(c."entrepriseId", c."acompteId", c."documentId") r
        ON r.categorie = c.categorie AND r.taux = c.taux
    WHERE c."entrepriseId" = p_entreprise AND c."documentId" = p_document
$$;
COMMENT ON FUNCTION systeme.acomptes_de(uuid, uuid) IS
    'Acomptes déduits d''un document, par acompte et par taux, avec ce que chacun offre encore.';

-- What issuing asks of the document that another comes from: [type, statut, numero, date, category of operation, total,
-- deposits asked, replaced by this one, credited already, goods that come back when it is replaced].
CREATE FUNCTION systeme.origine_de(p_entreprise uuid, p_document uuid, p_type text, p_origine uuid)
    RETURNS json LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_remplace boolean := p_type = 'FACTURE' AND EXISTS (
        SELECT FROM systeme.document_lien k
        WHERE k."entrepriseId" = p_entreprise AND k."documentId" = p_document AND k."cibleId" = p_origine
          AND k.nature = 'REMPLACE');
BEGIN
    RETURN (
        SELECT json_build_array(o.type, o.statut, o.numero, o."dateEmission", o."categorieOperation", o.montant_ttc,
            CASE WHEN p_type = 'FACTURE_ACOMPTE' THEN systeme.acomptes_demandes(p_entreprise, p_origine, false) END,
            v_remplace,
            v_remplace AND EXISTS (
                SELECT FROM systeme.document_lien k
                JOIN public."Document" a ON a."entrepriseId" = k."entrepriseId" AND a.id = k."documentId"
                WHERE k."entrepriseId" = p_entreprise AND k."cibleId" = p_origine AND k.nature = 'AVOIR_DE'
                  AND a.statut <> 'BROUILLON'),
            CASE WHEN v_remplace THEN
                (SELECT json_agg(json_build_array(m.article, m.units))
                 FROM (SELECT s."articleId" AS article, -sum(s.quantite) AS units FROM public."MouvementStock" s
                       WHERE s."entrepriseId" = p_entreprise AND s."documentId" = p_origine GROUP BY 1) m) END)
        FROM public."Document" o WHERE o."entrepriseId" = p_entreprise AND o.id = p_origine);
END
$$;
COMMENT ON FUNCTION systeme.origine_de(uuid, uuid, text, uuid) IS
    'Ce que l''émission d''un document demande de celui dont il est issu.';

-- An issued invoice replaces another (384): the old one is ANNULE and its goods come back before those of the new one leave.
CREATE FUNCTION systeme.supersede_document(p_entreprise uuid, p_ancien uuid, p_user uuid)
    RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_ancien   record;
    v_articles uuid[];
    v_units    integer[];
BEGIN
    SELECT d.statut, d."storeId" AS store INTO v_ancien
        FROM public."Document" d WHERE d."entrepriseId" = p_entreprise AND d.id = p_ancien FOR NO KEY UPDATE;
    IF v_ancien.statut NOT IN ('VALIDE', 'ENVOYE') OR EXISTS (
        SELECT FROM systeme.document_lien k
        JOIN public."Document" a ON a."entrepriseId" = k."entrepriseId" AND a.id = k."documentId"
        WHERE k."entrepriseId" = p_entreprise AND k."cibleId" = p_ancien AND k.nature = 'AVOIR_DE' AND a.statut <> 'BROUILLON')
    THEN
        RAISE EXCEPTION 'document_non_rectifiable' USING ERRCODE = '40001', CONSTRAINT = 'document_non_rectifiable',
            TABLE = 'Document', SCHEMA = 'public';
    END IF;
    SELECT array_agg(s.article), array_agg(s.units) INTO v_articles, v_units
        FROM (SELECT m."articleId" AS article, -sum(m.quantite)::integer AS units FROM public."MouvementStock" m
              WHERE m."entrepriseId" = p_entreprise AND m."documentId" = p_ancien
              GROUP BY m."articleId" HAVING sum(m.quantite) <> 0) s;
    IF v_articles IS NOT NULL THEN
        PERFORM systeme.move_stock(p_entreprise, v_ancien.store, p_ancien, p_user, 'RETOUR', v_articles, v_units,
                                   (SELECT array_agg(gen_random_uuid()) FROM unnest(v_articles)));
    END IF;
    UPDATE public."Document" d SET statut = 'ANNULE' WHERE d."entrepriseId" = p_entreprise AND d.id = p_ancien;
END
$$;
COMMENT ON FUNCTION systeme.supersede_document(uuid, uuid, uuid) IS
    'Remplace une facture par sa rectificative (384) : statut ANNULE, retour du stock.';

REVOKE ALL ON FUNCTION systeme.acomptes_de, systeme.origine_de FROM PUBLIC;
GRANT EXECUTE ON FUNCTION systeme.acomptes_de, systeme.origine_de TO "MyProPartner_application";
REVOKE ALL ON FUNCTION systeme.acompte_disponible, systeme.acomptes_demandes, systeme.check_acomptes,
    systeme.supersede_document FROM PUBLIC;
GRANT EXECUTE ON FUNCTION systeme.acompte_disponible, systeme.acomptes_demandes, systeme.check_acomptes,
    systeme.supersede_document TO "MyProPartner_application";

INSERT INTO systeme.document_transition (type, de, verbe, vers) VALUES
    ('DEVIS', 'ENVOYE', 'demander-acompte', 'ENVOYE'),
    ('DEVIS', 'ACCEPTE', 'demander-acompte', 'ACCEPTE'),
    ('COMMANDE', 'CONFIRMEE', 'demander-acompte', 'CONFIRMEE'),
    ('COMMANDE', 'PARTIELLEMENT_LIVREE', 'demander-acompte', 'PARTIELLEMENT_LIVREE'),
    ('COMMANDE', 'LIVREE', 'demander-acompte', 'LIVREE'),
    ('FACTURE', 'VALIDE', 'rectifier', 'ANNULE'),
    ('FACTURE', 'ENVOYE', 'rectifier', 'ANNULE');
