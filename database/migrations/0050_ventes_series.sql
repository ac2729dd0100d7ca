-- Why: the form and the counter of a series may be chosen until its first number, and never after: numbers given before
--      would no longer be read by it, and a counter moved by hand leaves a hole (R-DOC-1). Two series never give the
--      same numbers.
-- Safe on live data: replaces a trigger function; series that exist are judged at their next change of form only.
-- Undo: the function of 0007_ventes.sql.

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
    v_numero := systeme.format_numero(NEW.motif, NEW.prefixe, 2000, 999999);
    SELECT s.nom INTO v_jumelle FROM public."SerieDocument" s
        WHERE s."entrepriseId" = NEW."entrepriseId" AND s.id <> NEW.id
          AND systeme.format_numero(s.motif, s.prefixe, 2000, 999999) = v_numero;
    IF FOUND THEN
        RAISE EXCEPTION 'La série « % » donne déjà ces numéros : changez le préfixe ou le motif.', v_jumelle
            USING ERRCODE = 'MP002', CONSTRAINT = 'serie_document_jumelle', TABLE = 'SerieDocument', SCHEMA = 'public',
                  COLUMN = 'prefixe';
    END IF;
    RETURN NEW;
END
$$;
