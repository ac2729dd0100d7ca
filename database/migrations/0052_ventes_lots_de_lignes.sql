-- Why: what a group of requests writes reaches the database as arrays of rows, which PostgreSQL takes apart in half the time
--      of JSON, once for a function that needs them twice. The audit lines of a group are chained in one go: the head of
--      the company's chain is read and written once instead of once a line.
-- Safe on live data: creates types and functions, replaces functions whose callers are in the program. The content that an
--      audit line's fingerprint is made of stays the same to the byte.
-- Undo: systeme.issue_documents of 0034, systeme.user_activity_content and user_activity_chain of 0003 made anew, DROP
--      FUNCTION systeme.append_activities, DROP TYPE systeme.nouvelle_ligne, systeme.document_emis, systeme.activity_line.

-- The program writes the fields of these types by their place: their order is that of the writer in the program.
CREATE TYPE systeme.nouvelle_ligne AS (
    "documentId" uuid, id uuid, ordre integer, type text, designation text, description text, quantite numeric, unite text,
    prix_unitaire_ht numeric, prix_unitaire_ttc numeric, tva numeric, "categorieTva" text, remise numeric,
    "remiseType" text, montant_ht numeric, montant_tva numeric, montant_ttc numeric, "articleId" uuid,
    "ligneOrigineId" uuid);
COMMENT ON TYPE systeme.nouvelle_ligne IS 'Ligne de document à écrire (ventes/inserer_lignes.sql).';

CREATE TYPE systeme.document_emis AS (
    id uuid, "serieId" uuid, "dateEmission" date, statut text, contenu bytea, "valideAt" timestamptz, "dateEcheance" date,
    montant_ht numeric, montant_tva numeric, montant_ttc numeric, "acompteDeduit" numeric, "netAPayer" numeric,
    reste_a_payer numeric, "statutReglement" text, "codeType" text, cadre text, "categorieOperation" text,
    "tvaExigibilite" text, destinataire jsonb, mentions text);
COMMENT ON TYPE systeme.document_emis IS 'Document à émettre, avec ce que l''émission fige (systeme.issue_documents).';

CREATE TYPE systeme.activity_line AS (
    id uuid, "userId" uuid, action text, modele text, "modeleId" uuid, avant jsonb, apres jsonb, source text, ip inet);
COMMENT ON TYPE systeme.activity_line IS 'Ligne à ajouter au journal d''une entreprise (systeme.append_activities).';

-- The end of every issue: one statement on each series, one on the documents, nothing after them but the audit lines. Numbers
-- and fingerprints follow the order of the array: by series, so that all callers lock series in one order, then by date.
DROP FUNCTION systeme.issue_documents(uuid, jsonb, json);
CREATE FUNCTION systeme.issue_documents(p_entreprise uuid, p_emetteur jsonb, p_documents systeme.document_emis[])
    RETURNS TABLE (id uuid, numero text, empreinte bytea, version integer)
    LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    v_doc         systeme.document_emis;
    v_serie       record;
    v_en_cours    uuid;
    v_annee       integer;
    v_compteur    bigint;
    v_reserve     text;
    v_numero      text;
    v_numeros     text[] := '{}';
    v_empreintes  bytea[] := '{}';
    v_precedentes bytea[] := '{}';
    v_emis        integer;
BEGIN
    FOREACH v_doc IN ARRAY p_documents
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
        v_numero := coalesce(v_reserve, systeme.format_numero(v_serie.motif, v_serie.prefixe, v_annee, v_compteur));
        v_numeros := v_numeros || v_numero;
        v_precedentes := array_append(v_precedentes, v_serie.derniere_empreinte);
        v_serie.derniere_empreinte := sha256(coalesce(v_serie.derniere_empreinte, ''::bytea) || v_doc.contenu
                                             || convert_to(v_numero, 'UTF8'));
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
            numero = x.numero, "serieId" = x."serieId", statut = x.statut, "dateEmission" = x."dateEmission",
            "dateEcheance" = x."dateEcheance", "valideAt" = x."valideAt",
            montant_ht = x.montant_ht, montant_tva = x.montant_tva, montant_ttc = x.montant_ttc,
            "acompteDeduit" = x."acompteDeduit", "netAPayer" = x."netAPayer", reste_a_payer = x.reste_a_payer,
            "statutReglement" = x."statutReglement", "codeType" = x."codeType", cadre = x.cadre,
            "categorieOperation" = x."categorieOperation", "tvaExigibilite" = x."tvaExigibilite",
            emetteur = p_emetteur, destinataire = x.destinataire, mentions = x.mentions,
            empreinte = x.empreinte, "empreintePrecedente" = x.precedente
        FROM unnest(p_documents, v_numeros, v_empreintes, v_precedentes)
            AS x(id, "serieId", "dateEmission", statut, contenu, "valideAt", "dateEcheance", montant_ht, montant_tva,
                montant_ttc, "acompteDeduit", "netAPayer", reste_a_payer, "statutReglement", "codeType", cadre,
                "categorieOperation", "tvaExigibilite", destinataire, mentions, numero, empreinte, precedente)
        WHERE d."entrepriseId" = p_entreprise AND d.id = x.id AND d.statut = 'BROUILLON'
        RETURNING d.id, d.numero, d.empreinte, d.version;
    GET DIAGNOSTICS v_emis = ROW_COUNT;
    IF v_emis < cardinality(v_numeros) THEN
        RAISE EXCEPTION 'Le document n''est plus le brouillon attendu : il a été émis, modifié ou supprimé entre-temps.'
            USING ERRCODE = 'MP001', CONSTRAINT = 'document_version', TABLE = 'Document', SCHEMA = 'public';
    END IF;
END
$$;
COMMENT ON FUNCTION systeme.issue_documents(uuid, jsonb, systeme.document_emis[]) IS
    'Émet des brouillons d''un même vendeur : prend leurs numéros sous le verrou des séries et les fige ; à appeler en dernier dans la transaction. Documents rangés par série, puis par date.';

-- Written as text, a domain costs what finding its base type costs, for each value of each line.
CREATE OR REPLACE FUNCTION systeme.user_activity_content(p_row "UserActivity") RETURNS bytea
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
    RETURN convert_to(jsonb_build_array(
        p_row."entrepriseId", p_row.id, p_row."userId", p_row.action::text, p_row.modele::text, p_row."modeleId",
        p_row.avant, p_row.apres, p_row."approuveParId", p_row.source::text, host(p_row.ip),
        (extract(epoch FROM p_row."createdAt") * 1000000)::bigint)::text, 'UTF8');
END
$$;

-- A line that comes without its rank is chained here, alone. Those of systeme.append_activities come chained: a rank is given
-- once, and systeme.verify_user_activity_chain makes every fingerprint again.
CREATE OR REPLACE FUNCTION systeme.user_activity_chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_content bytea;
BEGIN
    IF NEW.rang IS NOT NULL THEN
        RETURN NEW;
    END IF;
    v_content := systeme.user_activity_content(NEW);
    LOOP
        UPDATE systeme.chain c
            SET rank = c.rank + 1, previous_hash = c.last_hash,
                last_hash = sha256(c.last_hash || int8send(c.rank + 1) || v_content)
            WHERE c."entrepriseId" = NEW."entrepriseId" AND c.subject = 'UserActivity'
            RETURNING c.rank, c.previous_hash, c.last_hash
            INTO NEW.rang, NEW."empreintePrecedente", NEW.empreinte;
        EXIT WHEN FOUND;
        INSERT INTO systeme.chain ("entrepriseId", subject, previous_hash, last_hash, rank)
            VALUES (NEW."entrepriseId", 'UserActivity', decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex'), 0)
            ON CONFLICT DO NOTHING;
    END LOOP;
    RETURN NEW;
END
$$;

-- The order of the lines is that of the array. The chain stays locked until the transaction ends: nothing comes after.
CREATE FUNCTION systeme.append_activities(p_entreprise uuid, p_lines systeme.activity_line[]) RETURNS void
    LANGUAGE plpgsql AS $$
DECLARE
    v_chain systeme.chain;
    v_row   "UserActivity";
    v_rows  "UserActivity"[] := '{}';
BEGIN
    LOOP
        SELECT c.* INTO v_chain FROM systeme.chain c
            WHERE c."entrepriseId" = p_entreprise AND c.subject = 'UserActivity' FOR NO KEY UPDATE;
        EXIT WHEN FOUND;
        INSERT INTO systeme.chain ("entrepriseId", subject, previous_hash, last_hash, rank)
            VALUES (p_entreprise, 'UserActivity', decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex'), 0)
            ON CONFLICT DO NOTHING;
    END LOOP;
    v_row."entrepriseId" := p_entreprise;
    v_row."createdAt" := now();
    FOR v_row.id, v_row."userId", v_row.action, v_row.modele, v_row."modeleId", v_row.avant, v_row.apres, v_row.source, v_row.ip
        IN SELECT * FROM unnest(p_lines)
    LOOP
        v_chain.rank := v_chain.rank + 1;
        v_chain.previous_hash := v_chain.last_hash;
        v_chain.last_hash := sha256(v_chain.last_hash || int8send(v_chain.rank) || systeme.user_activity_content(v_row));
        v_row.rang := v_chain.rank;
        v_row."empreintePrecedente" := v_chain.previous_hash;
        v_row.empreinte := v_chain.last_hash;
        v_rows := v_rows || v_row;
    END LOOP;
    INSERT INTO "UserActivity" SELECT r.* FROM unnest(v_rows) r;
    UPDATE systeme.chain c SET rank = v_chain.rank, previous_hash = v_chain.previous_hash, last_hash = v_chain.last_hash
        WHERE c."entrepriseId" = p_entreprise AND c.subject = 'UserActivity';
END
$$;
COMMENT ON FUNCTION systeme.append_activities IS
    'Ajoute des lignes au journal d''une entreprise et les chaîne, d''un seul tenant ; à appeler en dernier dans la transaction.';

REVOKE ALL ON FUNCTION systeme.issue_documents, systeme.append_activities FROM PUBLIC;
GRANT EXECUTE ON FUNCTION systeme.issue_documents, systeme.append_activities TO "MyProPartner_application";
