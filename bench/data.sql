-- The tenants of the bench, made in sets through the same tables, triggers and systeme.issue_documents as the program:
-- documents are born drafts and take their numbers one after the other. Everything is drawn from the rank of the row,
-- so that two runs give the same rows.
CREATE SCHEMA IF NOT EXISTS bench;
GRANT USAGE ON SCHEMA bench TO PUBLIC;

-- An id that grows with the turn, like those of the server, and that seems to be made `p_days` ago.
CREATE OR REPLACE FUNCTION bench.new_id(p_turn bigint, p_rank integer, p_days integer DEFAULT 0) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT regexp_replace(lpad(to_hex((extract(epoch FROM now() - p_days * interval '1 day') * 1000)::bigint + p_turn), 12, '0') || '7'
        || lpad(to_hex(p_rank), 3, '0') || '8' || substr(md5(p_turn::text || ',' || p_rank::text || now()::text), 1, 15),
        '^(.{8})(.{4})(.{4})(.{4})(.{12})$', '\1-\2-\3-\4-\5')
$$;

-- A name of two to four syllables out of 256: five or six of its letters find between one and some hundred of 100,000.
CREATE OR REPLACE FUNCTION bench.word(p_rank bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT initcap(string_agg((ARRAY['b', 'ch', 'd', 'f', 'g', 'j', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'br'])[1 + ((b.bits >> (8 * k)) & 15)]
        || (ARRAY['a', 'e', 'i', 'o', 'u', 'ou', 'an', 'en', 'in', 'on', 'ar', 'er', 'or', 'au', 'eu', 'el'])[1 + ((b.bits >> (8 * k + 4)) & 15)], ''))
    FROM (SELECT ('x' || substr(md5(p_rank::text), 1, 8))::bit(32)::integer AS bits) b, generate_series(0, 1 + (p_rank % 3)::integer) k
$$;

CREATE OR REPLACE PROCEDURE bench.fill_company(p_company uuid) LANGUAGE plpgsql AS $$
BEGIN
    UPDATE "Entreprise" SET plan = 'ENTERPRISE' WHERE id = p_company;
    UPDATE "ParametresEntreprise" SET "raisonSociale" = 'Quincaillerie des Halles', "formeJuridique" = 'SARL',
        "capitalSocial" = 8000, adresse = '12 rue des Lilas', "codePostal" = '59000', ville = 'Lille', siren = '732829320',
        "numeroTva" = 'FR44732829320', "rcsVille" = 'Lille', iban = 'FR7630006000011234567890189'
        WHERE "entrepriseId" = p_company;
    INSERT INTO "Article" (id, "entrepriseId", reference, nom, type, prix_vente_ht, tva)
        SELECT bench.new_id(n, 1, 1)::uuid, p_company, 'ART-' || lpad(n::text, 4, '0'), bench.word(n) || ' ' || bench.word(n + 1000),
            'PRODUIT', 1 + (n * 37 % 9900) / 100.0, 20
        FROM generate_series(1, 300) n;
END
$$;

CREATE OR REPLACE PROCEDURE bench.fill_clients(p_company uuid, p_count integer) LANGUAGE sql AS $$
    INSERT INTO "Client" (id, "entrepriseId", nom, type, "raisonSociale", siren, adresse, "codePostal", ville, email)
        SELECT bench.new_id(n, 2, 1)::uuid, p_company, w.word || ' ' || lpad(n::text, 6, '0'), 'PROFESSIONNEL',
            'Atelier ' || w.word, '404833048', n % 200 + 1 || ' rue de la Gare', '59000',
            (ARRAY['Lille', 'Nantes', 'Lyon', 'Rennes', 'Dijon', 'Reims', 'Nice', 'Brest'])[1 + n % 8], 'client' || n || '@exemple.fr'
        FROM generate_series(1, p_count) n, LATERAL (SELECT bench.word(n) AS word) w
$$;

-- Half of the documents belong to a hundred clients; five lines each, ten in every fiftieth; one in ten stays a draft.
CREATE OR REPLACE PROCEDURE bench.fill_documents(p_company uuid, p_from integer, p_to integer, p_count integer) LANGUAGE plpgsql AS $$
DECLARE
    v_serie   uuid := (SELECT id FROM "SerieDocument" WHERE "entrepriseId" = p_company AND est_defaut_factures);
    v_store   uuid := (SELECT id FROM "Store" WHERE "entrepriseId" = p_company AND "isMainStore");
    v_clients uuid[] := ARRAY(SELECT id FROM "Client" WHERE "entrepriseId" = p_company ORDER BY id LIMIT 10000);
    v_articles uuid[] := ARRAY(SELECT id FROM "Article" WHERE "entrepriseId" = p_company ORDER BY id);
    v_documents systeme.document_emis[];
BEGIN
    CREATE TEMP TABLE made ON COMMIT DROP AS
        SELECT n, bench.new_id(n, 3, 1)::uuid AS id, CASE WHEN n % 50 = 0 THEN 10 ELSE 5 END AS lines,
            v_clients[1 + CASE WHEN n % 2 = 0 THEN (n / 2) % 100 ELSE (n::bigint * 7919) % cardinality(v_clients) END] AS client,
            current_date - 730 + (n::bigint * 729 / p_count)::integer AS day
        FROM generate_series(p_from, p_to) n;
    INSERT INTO "Document" (id, "entrepriseId", "clientId", "storeId", type, "dateEmission", montant_ht, montant_tva, montant_ttc)
        SELECT id, p_company, client, v_store, 'FACTURE', day, 50 * lines, 10 * lines, 60 * lines FROM made ORDER BY n;
    INSERT INTO "LigneDocument" (id, "entrepriseId", "documentId", "articleId", type, designation, quantite, prix_unitaire_ht,
            tva, montant_ht, montant_tva, montant_ttc, ordre)
        SELECT bench.new_id(n, 10 + l, 1)::uuid, p_company, id, v_articles[1 + (n * 13 + l * 7) % cardinality(v_articles)], 'ARTICLE',
            'Article du bench ' || l, 2, 25, 20, 50, 10, 60, l
        FROM made, generate_series(1, lines) l ORDER BY n, l;
    INSERT INTO systeme.document_tva ("entrepriseId", "documentId", ordre, categorie, taux, base, montant)
        SELECT p_company, id, 1, 'S', 20, 50 * lines, 10 * lines FROM made WHERE n % 10 <> 1;
    FOR v_documents IN
        SELECT array_agg(ROW(id, v_serie, day, 'VALIDE', sha256(id::text::bytea), day::timestamptz, day + 30, 50 * lines, 10 * lines,
            60 * lines, 0, 60 * lines, 60 * lines, 'NON_PAYE', '380', 'B1', 'BIENS', 'DEBITS',
            '{"nom":"Un client","adresse":"3 place du Marché","codePostal":"69001","ville":"Lyon"}',
            'Pas d''escompte pour paiement anticipé.')::systeme.document_emis ORDER BY n)
        FROM made WHERE n % 10 <> 1 GROUP BY n / 100 ORDER BY n / 100
    LOOP
        PERFORM systeme.issue_documents(p_company,
            '{"nom":"Quincaillerie des Halles","adresse":"12 rue des Lilas","codePostal":"59000","ville":"Lille"}', v_documents);
    END LOOP;
    INSERT INTO "Paiement" (id, "entrepriseId", "documentId", date_paiement, montant, moyen_paiement)
        SELECT bench.new_id(n, 40, 1)::uuid, p_company, id, least(day + 20, current_date), 60 * lines, 'VIREMENT' FROM made WHERE n % 10 NOT IN (1, 2, 3) ORDER BY n;
    INSERT INTO systeme.paiement_tva ("entrepriseId", "paiementId", "documentId", categorie, taux, base, tva)
        SELECT p_company, bench.new_id(n, 40, 1)::uuid, id, 'S', 20, 50 * lines, 10 * lines FROM made WHERE n % 10 NOT IN (1, 2, 3) ORDER BY n;
    UPDATE "Document" d SET montant_paye = d."netAPayer", reste_a_payer = 0, "statutReglement" = 'PAYE'
        FROM made WHERE d."entrepriseId" = p_company AND d.id = made.id AND n % 10 NOT IN (1, 2, 3);
END
$$;
