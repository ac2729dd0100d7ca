-- Why: a time zone that nobody knows was stored, and then no document could be issued: the date of a document is that of the
--      company's zone. And whoever breaks a rule of the tables that the generic path writes is told in words what to give.
-- Safe on live data: settings that stand are judged at their next change (NOT VALID); comments.
-- Undo: ALTER TABLE "ParametresEntreprise" DROP CONSTRAINT parametres_entreprise_fuseau_horaire_connu; DROP FUNCTION systeme.fuseau_connu;
--       COMMENT ON CONSTRAINT … IS NULL.

-- A region and a place, as the program finds them among the zone files. PostgreSQL itself would also take abbreviations and
-- offsets ("CET", "FOO+3"), which name no place.
CREATE FUNCTION systeme.fuseau_connu(p_fuseau text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
    RETURN p_fuseau = 'UTC'
        OR (p_fuseau ~ '^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)(/[A-Z][A-Za-z_-]+)+$'
            AND 'epoch'::timestamptz AT TIME ZONE p_fuseau IS NOT NULL);
EXCEPTION WHEN invalid_parameter_value THEN
    RETURN false;
END
$$;
COMMENT ON FUNCTION systeme.fuseau_connu IS 'Vrai pour un fuseau horaire de la base IANA, région et lieu (Europe/Paris), et pour UTC.';
REVOKE ALL ON FUNCTION systeme.fuseau_connu FROM PUBLIC;
GRANT EXECUTE ON FUNCTION systeme.fuseau_connu TO "MyProPartner_application";

ALTER TABLE "ParametresEntreprise"
    ADD CONSTRAINT parametres_entreprise_fuseau_horaire_connu CHECK (systeme.fuseau_connu("fuseauHoraire")) NOT VALID;
COMMENT ON CONSTRAINT parametres_entreprise_fuseau_horaire_connu ON "ParametresEntreprise" IS
    'Ce fuseau horaire n''existe pas : écrivez une région et un lieu, comme Europe/Paris ou Indian/Reunion.';

COMMENT ON CONSTRAINT article_champs_personnalises_forme ON "Article" IS
    'Les champs personnalisés sont un objet : le code de chaque champ et sa valeur.';
COMMENT ON CONSTRAINT article_champs_personnalises_taille ON "Article" IS
    'Ce contenu est trop volumineux : 100 000 octets au plus.';
COMMENT ON CONSTRAINT article_code_barres_taille ON "Article" IS
    'Un article a cinquante codes-barres au plus.';
COMMENT ON CONSTRAINT article_compte_comptable_forme ON "Article" IS
    'Un compte comptable a de trois à vingt chiffres ou lettres majuscules, sans espace.';
COMMENT ON CONSTRAINT categorie_couleur_forme ON "Categorie" IS
    'Une couleur s''écrit # et six chiffres hexadécimaux, comme #1A73E8.';
COMMENT ON CONSTRAINT categorie_parent_different ON "Categorie" IS
    'Une catégorie ne se range pas dans elle-même.';
COMMENT ON CONSTRAINT champ_personnalise_code_forme ON "ChampPersonnalise" IS
    'Un code commence par une minuscule, puis a des minuscules, des chiffres ou _ : cinquante caractères au plus.';
COMMENT ON CONSTRAINT champ_personnalise_options_forme ON "ChampPersonnalise" IS
    'Les valeurs d''une liste s''envoient en liste JSON.';
COMMENT ON CONSTRAINT champ_personnalise_options_taille ON "ChampPersonnalise" IS
    'Ce contenu est trop volumineux : 100 000 octets au plus.';
COMMENT ON CONSTRAINT client_adresse_livraison_forme ON "Client" IS
    'L''adresse de livraison est un objet : adresse, codePostal, ville, pays.';
COMMENT ON CONSTRAINT client_adresse_livraison_taille ON "Client" IS
    'Ce contenu est trop volumineux : 100 000 octets au plus.';
COMMENT ON CONSTRAINT client_email_minuscules ON "Client" IS
    'Une adresse électronique s''écrit en minuscules, comme prenom@exemple.fr.';
COMMENT ON CONSTRAINT entreprise_email_minuscules ON "Entreprise" IS
    'Une adresse électronique s''écrit en minuscules, comme prenom@exemple.fr.';
COMMENT ON CONSTRAINT store_email_minuscules ON "Store" IS
    'Une adresse électronique s''écrit en minuscules, comme prenom@exemple.fr.';
COMMENT ON CONSTRAINT client_numero_tva_forme ON "Client" IS
    'Un numéro de TVA a deux lettres de pays, puis de deux à treize chiffres ou lettres majuscules, sans espace.';
COMMENT ON CONSTRAINT client_pays_forme ON "Client" IS
    'Un pays s''écrit par son code à deux lettres majuscules : FR, BE, CH.';
COMMENT ON CONSTRAINT client_schema_adresse_electronique_forme ON "Client" IS
    'Le schéma d''une adresse électronique a quatre chiffres, comme 0225.';
COMMENT ON CONSTRAINT client_siret_forme ON "Client" IS
    'Un SIRET a quatorze chiffres, sans espace.';
COMMENT ON CONSTRAINT client_tags_taille ON "Client" IS
    'Un client a cent étiquettes au plus.';
COMMENT ON CONSTRAINT client_telephone_forme ON "Client" IS
    'Un téléphone s''écrit +, l''indicatif du pays et le numéro : +33612345678.';
COMMENT ON CONSTRAINT entreprise_siret_forme ON "Entreprise" IS
    'Un SIRET a quatorze chiffres, sans espace.';
COMMENT ON CONSTRAINT entreprise_slug_forme ON "Entreprise" IS
    'Un nom d''adresse web a des minuscules, des chiffres et des tirets : 63 caractères au plus.';
COMMENT ON CONSTRAINT parametres_entreprise_bic_forme ON "ParametresEntreprise" IS
    'Un BIC a huit ou onze chiffres ou lettres majuscules, sans espace.';
COMMENT ON CONSTRAINT parametres_entreprise_comptes_forme ON "ParametresEntreprise" IS
    'Les comptes sont un objet : le nom de chaque compte et son numéro.';
COMMENT ON CONSTRAINT parametres_entreprise_comptes_taille ON "ParametresEntreprise" IS
    'Ce contenu est trop volumineux : 100 000 octets au plus.';
COMMENT ON CONSTRAINT parametres_entreprise_couleur_primaire_forme ON "ParametresEntreprise" IS
    'Une couleur s''écrit # et six chiffres hexadécimaux, comme #1A73E8.';
COMMENT ON CONSTRAINT parametres_entreprise_devise_forme ON "ParametresEntreprise" IS
    'Une devise s''écrit par son code à trois lettres majuscules, comme EUR.';
COMMENT ON CONSTRAINT parametres_entreprise_iban_forme ON "ParametresEntreprise" IS
    'Un IBAN a deux lettres de pays, deux chiffres, puis des chiffres ou des lettres majuscules, sans espace.';
COMMENT ON CONSTRAINT parametres_entreprise_numero_tva_forme ON "ParametresEntreprise" IS
    'Un numéro de TVA a deux lettres de pays, puis de deux à treize chiffres ou lettres majuscules, sans espace.';
COMMENT ON CONSTRAINT parametres_entreprise_pays_forme ON "ParametresEntreprise" IS
    'Un pays s''écrit par son code à deux lettres majuscules : FR, BE, CH.';
COMMENT ON CONSTRAINT parametres_entreprise_schema_adresse_electronique_forme ON "ParametresEntreprise" IS
    'Le schéma d''une adresse électronique a quatre chiffres, comme 0225.';
COMMENT ON CONSTRAINT parametres_entreprise_regime_tva_historique_forme ON "ParametresEntreprise" IS
    'L''historique du régime de TVA est une liste JSON.';
COMMENT ON CONSTRAINT parametres_entreprise_regime_tva_historique_taille ON "ParametresEntreprise" IS
    'Ce contenu est trop volumineux : 100 000 octets au plus.';
COMMENT ON CONSTRAINT parametres_entreprise_relances_forme ON "ParametresEntreprise" IS
    'Les relances sont une liste JSON.';
COMMENT ON CONSTRAINT parametres_entreprise_relances_taille ON "ParametresEntreprise" IS
    'Ce contenu est trop volumineux : 100 000 octets au plus.';
COMMENT ON CONSTRAINT register_code_forme ON "Register" IS
    'Un code de caisse a des lettres sans accent, des chiffres, - ou _ : vingt caractères au plus.';
COMMENT ON CONSTRAINT register_imprimante_forme ON "Register" IS
    'L''imprimante est un objet JSON.';
COMMENT ON CONSTRAINT register_imprimante_taille ON "Register" IS
    'Ce contenu est trop volumineux : 100 000 octets au plus.';
COMMENT ON CONSTRAINT segment_conditions_forme ON "Segment" IS
    'Les conditions sont un objet JSON.';
COMMENT ON CONSTRAINT segment_conditions_taille ON "Segment" IS
    'Ce contenu est trop volumineux : 100 000 octets au plus.';
COMMENT ON CONSTRAINT store_horaires_forme ON "Store" IS
    'Les horaires sont un objet JSON.';
COMMENT ON CONSTRAINT store_horaires_taille ON "Store" IS
    'Ce contenu est trop volumineux : 100 000 octets au plus.';
COMMENT ON CONSTRAINT user_schedule_periode_ordre ON "UserSchedule" IS
    'La fin de validité vient après son début.';
COMMENT ON CONSTRAINT serie_document_prefixe_forme ON DOMAIN systeme.serie_document_prefixe IS
    'Un préfixe a des lettres sans accent, des chiffres, +, -, _ ou / : quinze caractères au plus.';
