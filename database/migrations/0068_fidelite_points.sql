-- Why: points are earned, spent, taken back, given back and expire (R-FID-1 to R-FID-4), each in one statement whatever the
--      number of documents; the tier that a client reached holds for a year.
--      A company has no programme until it says what a euro earns.
-- Safe on live data: adds a column without default and an index on the few lots that end; creates functions. Companies that never
--      touched the programme (one point a euro, no tier, no movement) have none from here on: nothing earned points so far.
-- Undo: DROP the functions, the index and the column of this file; the default 1.

ALTER TABLE "ParametresEntreprise" ALTER COLUMN "pointsParEuro" SET DEFAULT 0;
COMMENT ON COLUMN "ParametresEntreprise"."pointsParEuro" IS 'Points de fidélité gagnés par euro ; 0 : pas de programme de fidélité.';
ALTER TABLE "ParametresEntreprise" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "NiveauFidelite" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "MouvementPoints" NO FORCE ROW LEVEL SECURITY;
UPDATE "ParametresEntreprise" p SET "pointsParEuro" = 0
    WHERE p."pointsParEuro" = 1
      AND NOT EXISTS (SELECT FROM "NiveauFidelite" n WHERE n."entrepriseId" = p."entrepriseId")
      AND NOT EXISTS (SELECT FROM "MouvementPoints" m WHERE m."entrepriseId" = p."entrepriseId");
ALTER TABLE "MouvementPoints" FORCE ROW LEVEL SECURITY;
ALTER TABLE "NiveauFidelite" FORCE ROW LEVEL SECURITY;
ALTER TABLE "ParametresEntreprise" FORCE ROW LEVEL SECURITY;

ALTER TABLE "Client" ADD COLUMN "niveauFideliteJusquAu" date;
COMMENT ON COLUMN "Client"."niveauFideliteJusquAu" IS
    'Jour où le palier atteint par les points est revu à la baisse, un an après ; vide pour un palier donné à la main.';

-- Serves: the lots that end, each night (R-FID-2).
CREATE INDEX mouvement_points_fin_idx ON "MouvementPoints" ("entrepriseId", "dateExpiration")
    WHERE reste > 0 AND "dateExpiration" IS NOT NULL;

-- A movement says by its kind what it does:
--   GAIN, BONUS, AJUSTEMENT > 0          a lot ("reste" is its balance)
--   UTILISATION, EXPIRATION, AJUSTEMENT < 0   takes from the lot "lotId"
--   ANNULATION < 0                       takes back what the sale "documentId" earned, from the lot "lotId"
--   ANNULATION > 0 with "lotId"          gives back what the sale spent, into that lot
--   ANNULATION > 0 without               gives anew what had been taken back: a lot
-- Whoever writes locks the clients first, in the order of their ids: their lots are then his.

-- What counts for the tier of a client: what was earned less what was taken back of it.
CREATE FUNCTION systeme.compte_pour_le_niveau(p_mouvement "MouvementPoints") RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT (p_mouvement).type IN ('GAIN', 'BONUS', 'AJUSTEMENT')
        OR ((p_mouvement).type = 'ANNULATION' AND ((p_mouvement).points < 0 OR (p_mouvement)."lotId" IS NULL))
$$;
COMMENT ON FUNCTION systeme.compte_pour_le_niveau IS 'Vrai pour les points gagnés et ce qui les corrige : eux seuls font le palier (R-FID-4).';

-- Gives clients the tier that their points of the last year reach: a higher one at once, a lower one only when the year of
-- the present one is over. Requires their rows locked.
CREATE FUNCTION systeme.set_levels(p_entreprise uuid, p_clients uuid[], p_at timestamptz) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    v_jour date := (p_at AT TIME ZONE (SELECT p."fuseauHoraire" FROM "ParametresEntreprise" p WHERE p."entrepriseId" = p_entreprise))::date;
    v_changes integer;
BEGIN
    WITH acquis AS (
        SELECT c.id, c."niveauFideliteJusquAu" <= v_jour AS echu,
               coalesce((SELECT n."seuilPoints" FROM "NiveauFidelite" n
                         WHERE n."entrepriseId" = p_entreprise AND n.id = c."niveauFideliteId" AND n.actif), -1) AS seuil,
               coalesce((SELECT sum(m.points) FROM "MouvementPoints" m
                         WHERE m."entrepriseId" = p_entreprise AND m."clientId" = c.id AND m."createdAt" > p_at - interval '1 year'
                           AND systeme.compte_pour_le_niveau(m)), 0) AS points
        FROM "Client" c WHERE c."entrepriseId" = p_entreprise AND c.id = ANY (p_clients)
    ), cible AS (
        SELECT a.*, n.id AS niveau, n."seuilPoints" AS atteint
        FROM acquis a
        LEFT JOIN LATERAL (SELECT n.id, n."seuilPoints" FROM "NiveauFidelite" n
                           WHERE n."entrepriseId" = p_entreprise AND n.actif AND n."seuilPoints" <= a.points
                           ORDER BY n."seuilPoints" DESC, n.ordre DESC, n.id LIMIT 1) n ON true
    )
    UPDATE "Client" c SET "niveauFideliteId" = t.niveau,
            "niveauFideliteJusquAu" = CASE WHEN t.niveau IS NULL THEN NULL ELSE (v_jour + interval '1 year')::date END
        FROM cible t
        WHERE c."entrepriseId" = p_entreprise AND c.id = t.id AND (t.atteint > t.seuil OR t.echu);
    GET DIAGNOSTICS v_changes = ROW_COUNT;
    RETURN v_changes;
END
$$;
COMMENT ON FUNCTION systeme.set_levels IS
    'Donne à des clients le palier que leurs points d''un an atteignent : plus haut tout de suite, plus bas à la fin de la période (R-FID-4).';

CREATE FUNCTION systeme.lock_clients(p_entreprise uuid, p_clients uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM "Client" c WHERE c."entrepriseId" = p_entreprise AND c.id = ANY (p_clients) ORDER BY c.id FOR NO KEY UPDATE;
END
$$;
COMMENT ON FUNCTION systeme.lock_clients IS 'Verrouille des clients, et avec eux leurs points, dans l''ordre de leurs identifiants.';

-- p_points signed, one element for each client named; a client may be named twice.
CREATE FUNCTION systeme.add_points(p_entreprise uuid, p_clients uuid[], p_points integer[]) RETURNS void LANGUAGE sql AS $$
    UPDATE "Client" c SET points_solde = c.points_solde + d.points
        FROM (SELECT x.client, sum(x.points)::integer AS points FROM unnest(p_clients, p_points) AS x(client, points) GROUP BY 1) d
        WHERE c."entrepriseId" = p_entreprise AND c.id = d.client AND d.points <> 0
$$;
COMMENT ON FUNCTION systeme.add_points IS 'Change le solde de clients de la somme de leurs mouvements, sous leur verrou.';

-- Points that enter, each as a lot that may be spent until the end of its last day on the wall of the company.
CREATE FUNCTION systeme.earn_points(
    p_entreprise uuid, p_at timestamptz, p_type text, p_ids uuid[], p_clients uuid[], p_documents uuid[], p_points integer[],
    p_jusqu_au date[], p_raisons text[])
    RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM systeme.lock_clients(p_entreprise, p_clients);
    INSERT INTO "MouvementPoints" (id, "entrepriseId", "clientId", type, points, raison, "dateExpiration", "documentId", reste, "createdAt")
        SELECT d.id, p_entreprise, d.client, p_type, d.points, nullif(d.raison, ''),
               (d.jusqu_au + time '23:59:59') AT TIME ZONE (SELECT p."fuseauHoraire" FROM "ParametresEntreprise" p WHERE p."entrepriseId" = p_entreprise),
               d.document, d.points, p_at
        FROM unnest(p_ids, p_clients, p_documents, p_points, p_jusqu_au, p_raisons) AS d(id, client, document, points, jusqu_au, raison);
    PERFORM systeme.add_points(p_entreprise, p_clients, p_points);
    IF EXISTS (SELECT FROM "NiveauFidelite" n WHERE n."entrepriseId" = p_entreprise AND n.actif) THEN
        PERFORM systeme.set_levels(p_entreprise, p_clients, p_at);
    END IF;
END
$$;
COMMENT ON FUNCTION systeme.earn_points IS 'Donne des points à des clients, un lot chacun, et le palier qu''ils font atteindre.';

-- Points that leave, the lots that end first being taken first (R-FID-2). A sale (p_documents not null) leaves the lots that it
-- earned itself. p_whole: 40001 when a client has fewer; else as many as there are, the sale's own lots first.
CREATE FUNCTION systeme.take_points(
    p_entreprise uuid, p_at timestamptz, p_type text, p_clients uuid[], p_documents uuid[], p_points integer[], p_raisons text[], p_whole boolean)
    RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_demande record;
    v_pris    integer;
    v_tout    integer[] := '{}';
BEGIN
    PERFORM systeme.lock_clients(p_entreprise, p_clients);
    FOR v_demande IN
        SELECT d.* FROM unnest(p_clients, p_documents, p_points, p_raisons) WITH ORDINALITY AS d(client, document, points, raison, rang)
        ORDER BY d.rang
    LOOP
        WITH lot AS (
            SELECT m.id, m.reste, m."documentId" IS NOT DISTINCT FROM v_demande.document AND NOT p_whole AS propre, m."dateExpiration", m."createdAt"
            FROM "MouvementPoints" m
            WHERE m."entrepriseId" = p_entreprise AND m."clientId" = v_demande.client AND m.reste > 0
              AND (NOT p_whole OR ((m."dateExpiration" IS NULL OR m."dateExpiration" > p_at)
                                   AND (v_demande.document IS NULL OR m."documentId" IS DISTINCT FROM v_demande.document)))
        ), cumul AS (
            SELECT l.id, l.reste, sum(l.reste) OVER (ORDER BY l.propre DESC, l."dateExpiration" NULLS LAST, l."createdAt", l.id) - l.reste AS avant
            FROM lot l
        ), part AS (
            SELECT c.id, least(c.reste, v_demande.points - c.avant)::integer AS points FROM cumul c WHERE c.avant < v_demande.points
        ), debit AS (
            UPDATE "MouvementPoints" m SET reste = m.reste - p.points FROM part p
            WHERE m."entrepriseId" = p_entreprise AND m.id = p.id
        ), mouvement AS (
            INSERT INTO "MouvementPoints" ("entrepriseId", "clientId", type, points, raison, "documentId", "lotId", "createdAt")
            SELECT p_entreprise, v_demande.client, p_type, -p.points, nullif(v_demande.raison, ''), v_demande.document, p.id, p_at FROM part p
        )
        SELECT coalesce(sum(p.points), 0) INTO v_pris FROM part p;
        IF p_whole AND v_pris < v_demande.points THEN
            RAISE EXCEPTION 'points_insuffisants' USING ERRCODE = '40001', CONSTRAINT = 'points_insuffisants',
                TABLE = 'MouvementPoints', SCHEMA = 'public';
        END IF;
        v_tout := v_tout || -v_pris;
    END LOOP;
    PERFORM systeme.add_points(p_entreprise, p_clients, v_tout);
END
$$;
COMMENT ON FUNCTION systeme.take_points IS
    'Prend des points à des clients, lot par lot, les premiers à expirer d''abord ; exige le compte, ou prend ce qu''il y a.';

-- Gives back what sales spent, into the lots that it came from, those that end last first (R-FID-3).
CREATE FUNCTION systeme.return_points(
    p_entreprise uuid, p_at timestamptz, p_clients uuid[], p_documents uuid[], p_points integer[], p_raisons text[])
    RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_demande record;
    v_rendu   integer;
    v_tout    integer[] := '{}';
BEGIN
    PERFORM systeme.lock_clients(p_entreprise, p_clients);
    FOR v_demande IN
        SELECT d.* FROM unnest(p_clients, p_documents, p_points, p_raisons) WITH ORDINALITY AS d(client, document, points, raison, rang)
        ORDER BY d.rang
    LOOP
        WITH pris AS (
            SELECT m."lotId" AS id, -sum(m.points)::integer AS points FROM "MouvementPoints" m
            WHERE m."entrepriseId" = p_entreprise AND m."documentId" = v_demande.document AND m."clientId" = v_demande.client
              AND (m.type = 'UTILISATION' OR (m.type = 'ANNULATION' AND m.points > 0 AND m."lotId" IS NOT NULL))
            GROUP BY m."lotId" HAVING sum(m.points) < 0
        ), cumul AS (
            SELECT p.id, p.points, sum(p.points) OVER (ORDER BY l."dateExpiration" DESC NULLS FIRST, l."createdAt" DESC, l.id) - p.points AS avant
            FROM pris p JOIN "MouvementPoints" l ON l."entrepriseId" = p_entreprise AND l.id = p.id
        ), part AS (
            SELECT c.id, least(c.points, v_demande.points - c.avant)::integer AS points FROM cumul c WHERE c.avant < v_demande.points
        ), credit AS (
            UPDATE "MouvementPoints" m SET reste = m.reste + p.points FROM part p
            WHERE m."entrepriseId" = p_entreprise AND m.id = p.id
        ), mouvement AS (
            INSERT INTO "MouvementPoints" ("entrepriseId", "clientId", type, points, raison, "documentId", "lotId", "createdAt")
            SELECT p_entreprise, v_demande.client, 'ANNULATION', p.points, nullif(v_demande.raison, ''), v_demande.document, p.id, p_at FROM part p
        )
        SELECT coalesce(sum(p.points), 0) INTO v_rendu FROM part p;
        v_tout := v_tout || v_rendu;
    END LOOP;
    PERFORM systeme.add_points(p_entreprise, p_clients, v_tout);
END
$$;
COMMENT ON FUNCTION systeme.return_points IS 'Rend les points dépensés par des ventes dans les lots d''où ils viennent, avec leur fin de validité.';

-- Empties the lots that have ended, of p_limite clients at most. Gives how many clients it saw to.
CREATE FUNCTION systeme.expire_points(p_entreprise uuid, p_at timestamptz, p_limite integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    v_clients uuid[] := ARRAY(SELECT DISTINCT m."clientId" FROM "MouvementPoints" m
        WHERE m."entrepriseId" = p_entreprise AND m.reste > 0 AND m."dateExpiration" <= p_at ORDER BY 1 LIMIT p_limite);
BEGIN
    PERFORM systeme.lock_clients(p_entreprise, v_clients);
    WITH lot AS (
        SELECT m.id, m."clientId", m.reste FROM "MouvementPoints" m
        WHERE m."entrepriseId" = p_entreprise AND m."clientId" = ANY (v_clients) AND m.reste > 0 AND m."dateExpiration" <= p_at
    ), vide AS (
        UPDATE "MouvementPoints" m SET reste = 0 FROM lot l WHERE m."entrepriseId" = p_entreprise AND m.id = l.id
    ), mouvement AS (
        INSERT INTO "MouvementPoints" ("entrepriseId", "clientId", type, points, "lotId", "createdAt")
        SELECT p_entreprise, l."clientId", 'EXPIRATION', -l.reste, l.id, p_at FROM lot l
    )
    UPDATE "Client" c SET points_solde = c.points_solde - t.points
        FROM (SELECT l."clientId", sum(l.reste)::integer AS points FROM lot l GROUP BY 1) t
        WHERE c."entrepriseId" = p_entreprise AND c.id = t."clientId";
    RETURN cardinality(v_clients);
END
$$;
COMMENT ON FUNCTION systeme.expire_points IS 'Vide les lots de points arrivés au bout de leur validité (R-FID-2).';

-- The tiers of the night: lower ones at the end of their year, and higher ones where the tiers themselves were changed. Of
-- p_limite clients at most; gives how many.
CREATE FUNCTION systeme.revise_levels(p_entreprise uuid, p_at timestamptz, p_limite integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    v_jour date := (p_at AT TIME ZONE (SELECT p."fuseauHoraire" FROM "ParametresEntreprise" p WHERE p."entrepriseId" = p_entreprise))::date;
    v_clients uuid[];
BEGIN
    v_clients := ARRAY(
        SELECT c.id FROM "Client" c
        LEFT JOIN (SELECT m."clientId", sum(m.points) AS points FROM "MouvementPoints" m
                   WHERE m."entrepriseId" = p_entreprise AND m."createdAt" > p_at - interval '1 year' AND systeme.compte_pour_le_niveau(m)
                   GROUP BY 1) a ON a."clientId" = c.id
        LEFT JOIN "NiveauFidelite" n ON n."entrepriseId" = p_entreprise AND n.id = c."niveauFideliteId" AND n.actif
        WHERE c."entrepriseId" = p_entreprise
          AND (c."niveauFideliteJusquAu" <= v_jour
               OR EXISTS (SELECT FROM "NiveauFidelite" h WHERE h."entrepriseId" = p_entreprise AND h.actif
                          AND h."seuilPoints" <= a.points AND h."seuilPoints" > coalesce(n."seuilPoints", -1)))
        ORDER BY c.id LIMIT p_limite);
    PERFORM systeme.lock_clients(p_entreprise, v_clients);
    RETURN systeme.set_levels(p_entreprise, v_clients, p_at);
END
$$;
COMMENT ON FUNCTION systeme.revise_levels IS 'Revoit les paliers de fidélité : à la baisse à la fin de leur période, à la hausse quand les seuils ont changé.';

REVOKE ALL ON FUNCTION systeme.compte_pour_le_niveau, systeme.set_levels, systeme.lock_clients, systeme.add_points, systeme.earn_points,
    systeme.take_points, systeme.return_points, systeme.expire_points, systeme.revise_levels FROM PUBLIC;
GRANT EXECUTE ON FUNCTION systeme.compte_pour_le_niveau, systeme.set_levels, systeme.lock_clients, systeme.add_points, systeme.earn_points,
    systeme.take_points, systeme.return_points, systeme.expire_points, systeme.revise_levels TO "MyProPartner_application";
