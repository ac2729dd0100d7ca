-- Why: a ticket that its customer holds already is a fact (R-CAI-1): its goods have left, whatever the books said. systeme.move_stock
--      takes one more parameter, p_fait, which lifts its guard and nothing else.
-- Safe on live data: replaces a function, whose callers are in the program and may leave the new parameter out.
-- Undo: the function made anew without the parameter.

-- Made of the function as it stands, so that what it does beside the guard is said in one place.
DO $$
DECLARE
    v_avant text := pg_get_functiondef('systeme.move_stock(uuid,uuid,uuid,uuid,text,uuid[],integer[],uuid[])'::regprocedure);
    v_apres text := replace(replace(v_avant, 'p_ids uuid[])', 'p_ids uuid[], p_fait boolean DEFAULT false)'),
                            'FILTER (WHERE r.quantite >= 0', 'FILTER (WHERE p_fait OR r.quantite >= 0');
BEGIN
    IF v_apres NOT LIKE '%p_fait boolean DEFAULT false%' OR v_apres NOT LIKE '%WHERE p_fait OR%' THEN
        RAISE EXCEPTION 'systeme.move_stock is not the function that this migration knows';
    END IF;
    DROP FUNCTION systeme.move_stock(uuid, uuid, uuid, uuid, text, uuid[], integer[], uuid[]);
    EXECUTE v_apres;
END
$$;
COMMENT ON FUNCTION systeme.move_stock IS
    'Applique les variations de stock d''un document : soldes par magasin et par article, et registre, ensemble. Sans garde quand la marchandise est déjà partie.';
REVOKE ALL ON FUNCTION systeme.move_stock FROM PUBLIC;
GRANT EXECUTE ON FUNCTION systeme.move_stock TO "MyProPartner_application";
