-- Why: an article is judged when it is saved (domaine section 4): what its category asks for is given, what it does not know is
--      refused, each fault at its field; its rate of VAT is one that a sale will accept; and stock does not stay, unseen, on what
--      is no longer counted.
-- Safe on live data: rows that stand are not looked at before the columns in question change.
-- Undo: DROP the triggers article_juge…, categorie_taux…, article_stock_laisse and the functions of this file; the function
--       article_champs_valides and its triggers of 0058_catalogue_controles.sql.

-- Faults with codes and places of their own reach the API as the JSON list in DETAIL (engine/resource/sqlstate_refusal.cpp).
CREATE FUNCTION systeme.refuser_fautes(p_fautes jsonb, p_regle text, p_table text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', p_fautes -> 0 ->> 'detail'
        USING ERRCODE = 'MP003', DETAIL = p_fautes::text, CONSTRAINT = p_regle, TABLE = p_table, SCHEMA = 'public';
END
$$;
COMMENT ON FUNCTION systeme.refuser_fautes IS 'Refuse une écriture : une liste de fautes, chacune avec code, pointer et detail.';

CREATE FUNCTION systeme.en_import() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce(current_setting('app.import', true) = 'oui', false)
$$;
COMMENT ON FUNCTION systeme.en_import IS
    'Vrai dans la transaction d''un import ou de son annulation : ses lignes sont jugées avant d''être écrites, et n''ont pas de champs personnalisés.';

CREATE FUNCTION systeme.faute_taux(p_entreprise uuid, p_taux numeric, p_champ text) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_taux   text := replace(trim_scale(p_taux)::text, '.', ',');
    v_connus text[];
BEGIN
    SELECT array_agg(replace(trim_scale(t.taux)::text, '.', ',') ORDER BY t.taux) INTO v_connus
    FROM (SELECT DISTINCT t.taux FROM systeme.taux_tva t
          WHERE t.territoire = coalesce((SELECT p.territoire FROM "ParametresEntreprise" p WHERE p."entrepriseId" = p_entreprise), 'METROPOLE')
            AND (t.valable_au IS NULL OR t.valable_au >= CURRENT_DATE)) t;
    IF v_taux = ANY (v_connus) THEN
        RETURN NULL;
    END IF;
    RETURN jsonb_build_object(
        'code', 'taux_tva_inconnu', 'pointer', '#/' || p_champ,
        'detail', 'Le taux de TVA de ' || v_taux || ' % n''est pas en vigueur. Taux possibles : ' || array_to_string(v_connus, ' ; ') || '.');
END
$$;
COMMENT ON FUNCTION systeme.faute_taux IS 'La faute d''un taux de TVA qui n''est pas en vigueur dans le territoire de l''entreprise ; rien pour les autres.';

CREATE FUNCTION systeme.fautes_champs(p_article "Article", p_avant jsonb) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_object('code', f.faute, 'detail', f.detail,
                                        'pointer', '#/champsPersonnalises/' || replace(replace(f.champ, '~', '~0'), '/', '~1'))
                     ORDER BY f.ordre, f.champ), '[]')
    FROM (
        SELECT c.code AS champ, c.ordre, d.faute,
               CASE WHEN d.faute = 'champ_obligatoire' THEN 'Donnez « ' || c.nom || ' ».' ELSE '« ' || c.nom || ' » est ' || d.attendu END AS detail
        FROM "ChampPersonnalise" c
        CROSS JOIN LATERAL (SELECT p_article."champsPersonnalises" -> c.code AS valeur) v
        CROSS JOIN LATERAL (
            SELECT CASE
                    WHEN coalesce(v.valeur, 'null') = 'null' OR (jsonb_typeof(v.valeur) = 'string' AND btrim(v.valeur #>> '{}') = '')
                        THEN CASE WHEN c.obligatoire AND c.type <> 'BOOLEEN' THEN 'champ_obligatoire' END
                    WHEN c.type = 'TEXTE' AND jsonb_typeof(v.valeur) <> 'string' THEN 'type_invalide'
                    WHEN c.type = 'NOMBRE' AND jsonb_typeof(v.valeur) <> 'number' THEN 'type_invalide'
                    WHEN c.type = 'BOOLEEN' AND jsonb_typeof(v.valeur) <> 'boolean' THEN 'type_invalide'
                    WHEN c.type = 'DATE' AND NOT (jsonb_typeof(v.valeur) = 'string' AND systeme.est_date(v.valeur #>> '{}')) THEN 'type_invalide'
                    WHEN c.type = 'LISTE' AND NOT c.options @> v.valeur THEN 'valeur_inconnue'
                END AS faute,
                CASE c.type WHEN 'TEXTE' THEN 'un texte.' WHEN 'NOMBRE' THEN 'un nombre.' WHEN 'BOOLEEN' THEN 'vrai ou faux.'
                            WHEN 'DATE' THEN 'une date, AAAA-MM-JJ.' ELSE 'l''une des valeurs de sa liste.' END AS attendu) d
        WHERE c."entrepriseId" = p_article."entrepriseId" AND c."categorieId" = p_article."categorieId" AND d.faute IS NOT NULL
        UNION ALL
        -- What another category asked for may stay as it was; what is new is one of this category's fields.
        SELECT k.code, 2147483647, 'champ_inconnu',
               '« ' || left(k.code, 50) || CASE WHEN p_article."categorieId" IS NULL
                   THEN ' » n''est pas un champ de cet article : il n''a pas de catégorie.' ELSE ' » n''est pas un champ de sa catégorie.' END
        FROM jsonb_object_keys(p_article."champsPersonnalises") AS k(code)
        WHERE p_avant -> k.code IS DISTINCT FROM p_article."champsPersonnalises" -> k.code
          AND NOT EXISTS (SELECT FROM "ChampPersonnalise" c
                          WHERE c."entrepriseId" = p_article."entrepriseId" AND c."categorieId" = p_article."categorieId" AND c.code = k.code)) f
$$;
COMMENT ON FUNCTION systeme.fautes_champs IS 'Les fautes des champs personnalisés d''un article, dont les valeurs d''avant restent permises.';

CREATE FUNCTION systeme.article_juge() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_fautes jsonb := '[]';
    v_taux   jsonb;
BEGIN
    IF systeme.en_import() THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF NEW."categorieId" IS NOT NULL OR NEW."champsPersonnalises" <> '{}' THEN
            v_fautes := systeme.fautes_champs(NEW, '{}');
        END IF;
    ELSIF NEW."champsPersonnalises" <> OLD."champsPersonnalises" OR NEW."categorieId" IS DISTINCT FROM OLD."categorieId" THEN
        v_fautes := systeme.fautes_champs(NEW, OLD."champsPersonnalises");
    END IF;
    IF TG_OP = 'INSERT' OR NEW.tva <> OLD.tva THEN
        v_taux := systeme.faute_taux(NEW."entrepriseId", NEW.tva, 'tva');
        IF v_taux IS NOT NULL THEN
            v_fautes := v_taux || v_fautes;
        END IF;
    END IF;
    IF v_fautes <> '[]' THEN
        PERFORM systeme.refuser_fautes(v_fautes, 'article_juge', 'Article');
    END IF;
    RETURN NEW;
END
$$;
DROP TRIGGER article_champs_crees ON "Article";
DROP TRIGGER article_champs_changes ON "Article";
DROP FUNCTION systeme.article_champs_valides();
CREATE TRIGGER article_juge_cree BEFORE INSERT ON "Article" FOR EACH ROW EXECUTE FUNCTION systeme.article_juge();
CREATE TRIGGER article_juge_change BEFORE UPDATE OF "champsPersonnalises", "categorieId", tva ON "Article" FOR EACH ROW
    EXECUTE FUNCTION systeme.article_juge();

CREATE FUNCTION systeme.categorie_taux_connu() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_faute jsonb := systeme.faute_taux(NEW."entrepriseId", NEW."tvaDefaut", 'tvaDefaut');
BEGIN
    IF v_faute IS NOT NULL THEN
        PERFORM systeme.refuser_fautes(jsonb_build_array(v_faute), 'categorie_taux_connu', 'Categorie');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER categorie_taux_cree BEFORE INSERT ON "Categorie" FOR EACH ROW
    WHEN (NEW."tvaDefaut" IS NOT NULL) EXECUTE FUNCTION systeme.categorie_taux_connu();
CREATE TRIGGER categorie_taux_change BEFORE UPDATE OF "tvaDefaut" ON "Categorie" FOR EACH ROW
    WHEN (NEW."tvaDefaut" IS NOT NULL AND NEW."tvaDefaut" IS DISTINCT FROM OLD."tvaDefaut") EXECUTE FUNCTION systeme.categorie_taux_connu();

-- What is counted is a product whose stock is followed. Movements are refused for the rest, so that a quantity left there could
-- neither be sold nor put right.
CREATE FUNCTION systeme.article_stock_laisse() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_quantite bigint;
    v_reserve  bigint;
BEGIN
    SELECT coalesce(sum(abs(i.quantite)), 0), coalesce(sum(i.quantite_reservee), 0) INTO v_quantite, v_reserve
    FROM "StoreStockItem" i WHERE i."entrepriseId" = NEW."entrepriseId" AND i."articleId" = NEW.id;
    IF (v_quantite <> 0 OR v_reserve <> 0) AND NOT systeme.en_import() THEN
        RAISE EXCEPTION '%', 'L''article « ' || OLD.nom || ' » a encore du stock (' ||
            CASE WHEN v_quantite <> 0 THEN 'en magasin : ' || v_quantite ELSE 'réservé : ' || v_reserve END ||
            ') : ramenez-le à zéro dans chaque magasin avant de cesser de le suivre.'
            USING ERRCODE = 'MP002', CONSTRAINT = 'article_stock_laisse', TABLE = 'Article', SCHEMA = 'public',
                  COLUMN = CASE WHEN NEW."suiviStock" THEN 'type' ELSE 'suiviStock' END;
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER article_stock_laisse BEFORE UPDATE OF "suiviStock", type ON "Article" FOR EACH ROW
    WHEN (OLD."suiviStock" AND OLD.type = 'PRODUIT' AND NOT (NEW."suiviStock" AND NEW.type = 'PRODUIT'))
    EXECUTE FUNCTION systeme.article_stock_laisse();

REVOKE ALL ON FUNCTION systeme.refuser_fautes, systeme.en_import, systeme.faute_taux, systeme.fautes_champs FROM PUBLIC;
GRANT EXECUTE ON FUNCTION systeme.refuser_fautes, systeme.en_import, systeme.faute_taux, systeme.fautes_champs TO "MyProPartner_application";
