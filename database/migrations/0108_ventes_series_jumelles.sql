-- Why: two series are twins when one number may come from both, whatever their forms: "FA2026-" with "{prefixe}{00001}" gives the
--      numbers of "FA" with "{prefixe}{AAAA}-{00001}", and what issues in the second of them is refused for its number.
-- Safe on live data: replaces a trigger function; series that exist are judged at their next change of form only.
-- Undo: the function of 0050_ventes_series.sql; DROP FUNCTION systeme.serie_jumelle, systeme.numero_commun, systeme.formes_numero.

CREATE FUNCTION systeme.formes_numero(p_motif text, p_prefixe text) RETURNS TABLE (tete text, chiffres integer, queue text)
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    WITH motif AS (SELECT replace(p_motif, '{prefixe}', p_prefixe) AS texte)
    SELECT split_part(f.texte, '{', 1), strpos(f.texte, '}') - strpos(f.texte, '{') - 1, split_part(f.texte, '}', 2)
    FROM (SELECT replace(replace(m.texte, '{AAAA}', a::text), '{AA}', right(a::text, 2)) AS texte
          FROM motif m CROSS JOIN generate_series(2000, CASE WHEN strpos(m.texte, '{AA') = 0 THEN 2000 ELSE 2099 END) AS a) f
$$;
COMMENT ON FUNCTION systeme.formes_numero IS
    'Ce qui entoure le compteur d''un motif, et le nombre de ses chiffres, pour chaque année du siècle (une seule s''il ne porte pas l''année).';

-- Counters are digits: a number that both forms give is found by trying what stands between the digits that only one of them
-- has before its counter, and those that only one has after.
CREATE FUNCTION systeme.numero_commun(p_tete text, p_chiffres integer, p_queue text, p_autre_tete text, p_autres_chiffres integer,
                                      p_autre_queue text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
    v_avant  text := substr(p_tete, length(p_autre_tete) + 1);
    v_longue boolean := right(p_queue, length(p_autre_queue)) = p_autre_queue;
    v_apres  text;
    v_milieu text;
    v_un     text;
    v_autre  text;
BEGIN
    IF length(p_tete) < length(p_autre_tete) THEN
        RETURN systeme.numero_commun(p_autre_tete, p_autres_chiffres, p_autre_queue, p_tete, p_chiffres, p_queue);
    END IF;
    v_apres := CASE WHEN v_longue THEN left(p_queue, length(p_queue) - length(p_autre_queue))
                    WHEN right(p_autre_queue, length(p_queue)) = p_queue THEN left(p_autre_queue, length(p_autre_queue) - length(p_queue))
               END;
    IF NOT starts_with(p_tete, p_autre_tete) OR v_apres IS NULL OR (v_avant || v_apres) !~ '^[0-9]*$' THEN
        RETURN NULL;
    END IF;
    FOR v_longueur IN 0..35 LOOP
        FOREACH v_milieu IN ARRAY ARRAY[lpad('1', v_longueur, '0'), rpad('1', v_longueur, '0')] LOOP
            v_un := v_milieu || CASE WHEN v_longue THEN '' ELSE v_apres END;
            v_autre := v_avant || v_milieu || CASE WHEN v_longue THEN v_apres ELSE '' END;
            IF systeme.est_compteur(v_un, p_chiffres) AND systeme.est_compteur(v_autre, p_autres_chiffres) THEN
                RETURN p_tete || v_un || p_queue;
            END IF;
        END LOOP;
    END LOOP;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION systeme.numero_commun IS 'Un numéro que donnent deux formes (systeme.formes_numero), ou rien.';

CREATE FUNCTION systeme.est_compteur(p_texte text, p_chiffres integer) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT (length(p_texte) = p_chiffres OR (length(p_texte) > p_chiffres AND left(p_texte, 1) <> '0'))
       AND length(ltrim(p_texte, '0')) BETWEEN 1 AND 9
$$;
COMMENT ON FUNCTION systeme.est_compteur IS 'Vrai pour ce que {00001} peut donner avec autant de chiffres : un compteur de 1 à 999 999 999.';

CREATE FUNCTION systeme.serie_jumelle(p_entreprise uuid, p_id uuid, p_motif text, p_prefixe text)
    RETURNS TABLE (nom text, numero text) LANGUAGE sql STABLE AS $$
    SELECT s.nom, c.numero
    FROM "SerieDocument" s
    CROSS JOIN LATERAL (SELECT split_part(replace(s.motif, '{prefixe}', s.prefixe), '{', 1) AS sien,
                               split_part(replace(p_motif, '{prefixe}', p_prefixe), '{', 1) AS voulu) d
    CROSS JOIN LATERAL (
        SELECT systeme.numero_commun(a.tete, a.chiffres, a.queue, b.tete, b.chiffres, b.queue) AS numero
        FROM systeme.formes_numero(s.motif, s.prefixe) a
        JOIN systeme.formes_numero(p_motif, p_prefixe) b ON starts_with(a.tete, b.tete) OR starts_with(b.tete, a.tete)
        -- What stands before the year and the counter keeps most series apart at once.
        WHERE starts_with(d.sien, d.voulu) OR starts_with(d.voulu, d.sien)) c
    WHERE s."entrepriseId" = p_entreprise AND s.id IS DISTINCT FROM p_id AND c.numero IS NOT NULL
    ORDER BY s.nom, c.numero
    LIMIT 1
$$;
COMMENT ON FUNCTION systeme.serie_jumelle IS 'La série d''une entreprise, autre que celle-ci, qui donnerait un des numéros de ce motif, et ce numéro.';
REVOKE ALL ON FUNCTION systeme.formes_numero, systeme.numero_commun, systeme.est_compteur, systeme.serie_jumelle FROM PUBLIC;
GRANT EXECUTE ON FUNCTION systeme.formes_numero, systeme.numero_commun, systeme.est_compteur, systeme.serie_jumelle
    TO "MyProPartner_application";

-- Taking a number is not an edit of the settings: it leaves version alone. It always moves the fingerprint.
CREATE OR REPLACE FUNCTION systeme.serie_document_regles() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_forme_change boolean := TG_OP = 'INSERT';
    v_numero       text;
    v_jumelle      text;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF NEW.derniere_empreinte IS DISTINCT FROM OLD.derniere_empreinte THEN
            IF NEW.derniere_date < OLD.derniere_date OR NEW.annee < OLD.annee
                OR (NEW.prochain_numero < OLD.prochain_numero AND NEW.annee IS NOT DISTINCT FROM OLD.annee)
            THEN
                RAISE EXCEPTION 'La série « % » ne peut pas revenir en arrière : des numéros seraient donnés deux fois.', OLD.nom
                    USING ERRCODE = 'MP001', CONSTRAINT = 'serie_document_recul', TABLE = 'SerieDocument', SCHEMA = 'public';
            END IF;
            RETURN NEW;
        END IF;
        NEW."updatedAt" := now();
        NEW.version := OLD.version + 1;
        v_forme_change := NEW.motif <> OLD.motif OR NEW."remiseAZero" <> OLD."remiseAZero" OR NEW.prefixe <> OLD.prefixe;
        IF OLD.derniere_empreinte IS NOT NULL
            AND (v_forme_change OR NEW.prochain_numero <> OLD.prochain_numero OR NEW.annee IS DISTINCT FROM OLD.annee
                 OR NEW.derniere_date IS DISTINCT FROM OLD.derniere_date)
        THEN
            RAISE EXCEPTION 'La série « % » a déjà donné des numéros : sa forme et son compteur ne changent plus. Créez une autre série et faites-en celle par défaut.', OLD.nom
                USING ERRCODE = 'MP001', CONSTRAINT = 'serie_document_forme_figee', TABLE = 'SerieDocument', SCHEMA = 'public';
        END IF;
    END IF;
    IF NOT v_forme_change THEN
        RETURN NEW;
    END IF;
    IF NEW."remiseAZero" = 'ANNUELLE' AND strpos(NEW.motif, '{AA') = 0 THEN
        RAISE EXCEPTION 'Une série remise à zéro chaque année porte l''année dans son motif : {AAAA} ou {AA}.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'serie_document_motif_annee', TABLE = 'SerieDocument',
                  SCHEMA = 'public', COLUMN = 'motif';
    END IF;
    PERFORM systeme.format_numero(NEW.motif, NEW.prefixe, 2000, 999999);
    -- Two twins made at once would not see each other: forms of one company wait for each other.
    PERFORM pg_advisory_xact_lock(hashtextextended('serie:' || NEW."entrepriseId"::text, 0));
    SELECT j.nom, j.numero INTO v_jumelle, v_numero FROM systeme.serie_jumelle(NEW."entrepriseId", NEW.id, NEW.motif, NEW.prefixe) j;
    IF FOUND THEN
        RAISE EXCEPTION 'La série « % » donne déjà ces numéros (%) : changez le préfixe ou le motif.', v_jumelle, v_numero
            USING ERRCODE = 'MP002', CONSTRAINT = 'serie_document_jumelle', TABLE = 'SerieDocument', SCHEMA = 'public',
                  COLUMN = 'prefixe';
    END IF;
    RETURN NEW;
END
$$;
