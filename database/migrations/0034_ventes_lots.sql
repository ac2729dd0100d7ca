-- Why: PostgreSQL spends most of a small statement on starting and ending it. Requests of one company that wait are carried
--      out together: what they write goes through one statement, whatever their number.
-- Safe on live data: replaces two functions, whose callers are in the program.
-- Undo: systeme.issue_document of 0007 and systeme.consume_document of 0014 made anew, DROP FUNCTION systeme.issue_documents,
--      systeme.consume_documents.

DROP FUNCTION systeme.issue_document;
DROP FUNCTION systeme.consume_document;

-- The end of every issue: one statement on each series, one on the documents, nothing after them but the audit lines. Numbers
-- and fingerprints follow the order of the array: by series, so that all callers lock series in one order, then by date.
CREATE FUNCTION systeme.issue_documents(p_entreprise uuid, p_emetteur jsonb, p_documents json)
    RETURNS TABLE (id uuid, numero text, empreinte bytea, version integer)
    LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    v_doc         record;
    v_serie       record;
    v_en_cours    uuid;
    v_annee       integer;
    v_compteur    bigint;
    v_reserve     text;
    v_numeros     text[] := '{}';
    v_empreintes  bytea[] := '{}';
    v_precedentes bytea[] := '{}';
    v_emis        integer;
BEGIN
    FOR v_doc IN
        SELECT d.* FROM json_to_recordset(p_documents)
            AS d(id uuid, "serieId" uuid, "dateEmission" date, statut text, contenu bytea)
    LOOP
        IF v_doc."serieId" IS DISTINCT FROM v_en_cours THEN
            IF v_en_cours IS NOT NULL THEN
                UPDATE public."SerieDocument" s SET prochain_numero = v_serie.prochain_numero, annee = v_serie.annee,
                        derniere_date = v_serie.derniere_date, derniere_empreinte = v_serie.derniere_empreinte
                    WHERE s."entrepriseId" = p_entreprise AND s.id = v_en_cours;
            END IF;
            v_en_cours := v_doc."serieId";
            SELECT s.prefixe, s.motif, s.prochain_numero, s.annee, s."remiseAZero", s.derniere_date, s.derniere_empreinte
                INTO v_serie FROM public."SerieDocument" s
                WHERE s."entrepriseId" = p_entreprise AND s.id = v_en_cours AND s.active FOR NO KEY UPDATE;
            IF NOT FOUND THEN
                RAISE EXCEPTION 'La série de numérotation n''existe pas ou n''est plus active.'
                    USING ERRCODE = 'MP001', CONSTRAINT = 'serie_inconnue', TABLE = 'SerieDocument', SCHEMA = 'public';
            END IF;
        END IF;
        IF v_doc."dateEmission" < v_serie.derniere_date THEN
            RAISE EXCEPTION 'serie_date' USING ERRCODE = '40001', CONSTRAINT = 'serie_date', TABLE = 'SerieDocument',
                SCHEMA = 'public', DETAIL = v_serie.derniere_date::text;
        END IF;
        v_annee := extract(year FROM v_doc."dateEmission")::integer;
        v_compteur := CASE WHEN v_serie."remiseAZero" = 'ANNUELLE' AND v_annee > v_serie.annee THEN 1
                           ELSE v_serie.prochain_numero END;
        v_reserve := NULL;
        IF v_doc.statut = 'ENVOYE' THEN
            SELECT d."numeroReserve" INTO v_reserve FROM public."Document" d
                WHERE d."entrepriseId" = p_entreprise AND d.id = v_doc.id;
        END IF;
        v_numeros := v_numeros || coalesce(v_reserve, systeme.format_numero(v_serie.motif, v_serie.prefixe, v_annee, v_compteur));
        v_precedentes := array_append(v_precedentes, v_serie.derniere_empreinte);
        v_serie.derniere_empreinte := sha256(coalesce(v_serie.derniere_empreinte, ''::bytea) || v_doc.contenu
                                             || convert_to(v_numeros[cardinality(v_numeros)], 'UTF8'));
        v_empreintes := v_empreintes || v_serie.derniere_empreinte;
        v_serie.derniere_date := v_doc."dateEmission";
        IF v_reserve IS NULL THEN
            v_serie.prochain_numero := v_compteur + 1;
            v_serie.annee := v_annee;
        END IF;
    END LOOP;
    UPDATE public."SerieDocument" s SET prochain_numero = v_serie.prochain_numero, annee = v_serie.annee,
            derniere_date = v_serie.derniere_date, derniere_empreinte = v_serie.derniere_empreinte
        WHERE s."entrepriseId" = p_entreprise AND s.id = v_en_cours;
    RETURN QUERY UPDATE public."Document" d SET
            numero = v_numeros[x.rang], "serieId" = x."serieId", statut = x.statut, "dateEmission" = x."dateEmission",
            "dateEcheance" = x."dateEcheance", "valideAt" = x."valideAt",
            montant_ht = x.montant_ht, montant_tva = x.montant_tva, montant_ttc = x.montant_ttc,
            "acompteDeduit" = x."acompteDeduit", "netAPayer" = x."netAPayer", reste_a_payer = x.reste_a_payer,
            "statutReglement" = x."statutReglement", "codeType" = x."codeType", cadre = x.cadre,
            "categorieOperation" = x."categorieOperation", "tvaExigibilite" = x."tvaExigibilite",
            emetteur = p_emetteur, destinataire = x.destinataire, mentions = x.mentions,
            empreinte = v_empreintes[x.rang], "empreintePrecedente" = v_precedentes[x.rang]
        FROM ROWS FROM (json_to_recordset(p_documents) AS (id uuid, "serieId" uuid, statut text, "dateEmission" date,
                "dateEcheance" date, "valideAt" timestamptz, montant_ht numeric, montant_tva numeric, montant_ttc numeric,
                "acompteDeduit" numeric, "netAPayer" numeric, reste_a_payer numeric, "statutReglement" text, "codeType" text,
                cadre text, "categorieOperation" text, "tvaExigibilite" text, destinataire jsonb, mentions text))
            WITH ORDINALITY AS x(id, "serieId", statut, "dateEmission", "dateEcheance", "valideAt", montant_ht, montant_tva,
                montant_ttc, "acompteDeduit", "netAPayer", reste_a_payer, "statutReglement", "codeType", cadre,
                "categorieOperation", "tvaExigibilite", destinataire, mentions, rang)
        WHERE d."entrepriseId" = p_entreprise AND d.id = x.id AND d.statut = 'BROUILLON'
        RETURNING d.id, d.numero, d.empreinte, d.version;
    GET DIAGNOSTICS v_emis = ROW_COUNT;
    IF v_emis < cardinality(v_numeros) THEN
        RAISE EXCEPTION 'Le document n''est plus le brouillon attendu : il a été émis, modifié ou supprimé entre-temps.'
            USING ERRCODE = 'MP001', CONSTRAINT = 'document_version', TABLE = 'Document', SCHEMA = 'public';
    END IF;
END
$$;
COMMENT ON FUNCTION systeme.issue_documents(uuid, jsonb, json) IS
    'Émet des brouillons d''un même vendeur : prend leurs numéros sous le verrou des séries et les fige ; à appeler en dernier dans la transaction. Documents rangés par série, puis par date.';

CREATE FUNCTION systeme.consume_documents(p_id uuid, p_entreprise uuid, p_periode date, p_limite integer, p_nombre integer)
    RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    UPDATE "UsageCounter" u SET documents = u.documents + p_nombre
        WHERE u."entrepriseId" = p_entreprise AND u.periode = p_periode AND u.documents + p_nombre <= p_limite;
    IF FOUND THEN
        RETURN;
    END IF;
    IF p_nombre <= p_limite THEN
        INSERT INTO "UsageCounter" AS u (id, "entrepriseId", periode, documents) VALUES (p_id, p_entreprise, p_periode, p_nombre)
            ON CONFLICT ("entrepriseId", periode) DO UPDATE SET documents = u.documents + p_nombre
            WHERE u.documents + p_nombre <= p_limite;
        IF FOUND THEN
            RETURN;
        END IF;
    END IF;
    RAISE EXCEPTION 'quota_depasse' USING ERRCODE = '40001', CONSTRAINT = 'quota_depasse',
        TABLE = 'UsageCounter', SCHEMA = 'public';
END
$$;
COMMENT ON FUNCTION systeme.consume_documents IS 'Compte des documents du mois, sous la limite du plan (R-ENT-2).';

REVOKE ALL ON FUNCTION systeme.issue_documents, systeme.consume_documents FROM PUBLIC;
GRANT EXECUTE ON FUNCTION systeme.issue_documents, systeme.consume_documents TO "MyProPartner_application";
