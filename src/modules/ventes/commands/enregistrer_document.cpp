#include <algorithm>
#include <map>
#include <unordered_map>

#include "engine/command/context.hpp"
#include "modules/ventes/brouillon.hpp"
#include "modules/ventes/champs.hpp"
#include "modules/ventes/core/vie.hpp"
#include "modules/ventes/complements.hpp"
#include "modules/ventes/echeancier_document.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/origines.hpp"
#include "modules/ventes/saisie_tva.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

constexpr command::Field entree[] = {
    command::uuid("id", "Brouillon à remplacer ; absent pour en créer un."),
    command::integer("version", 1, 2'000'000'000, "Version lue du brouillon, obligatoire avec id."),
    command::choice("type", Words<TypeDocument>::all, "Type du document.").must(),
    command::uuid("clientId", "Client ; obligatoire à la validation, sauf pour un ticket."),
    command::choice("modePrix", Words<ModePrix>::all, "Sens des prix unitaires ; HT par défaut."),
    command::decimal("remise", 2, 0, base::centimes_max.value, "Remise du document, en pour cent ou en euros."),
    command::choice("remiseType", remise_types, "Sens de la remise du document ; POURCENT par défaut."),
    command::uuid("storeId", "Magasin ; le principal par défaut."),
    command::uuid("serieId", "Série de numérotation ; celle par défaut du type sinon."),
    command::date("dateEmission", "Date d'émission ; aujourd'hui par défaut."),
    command::date("dateEcheance", "Échéance ; calculée à la validation sinon."),
    command::list("echeancier", champs_terme, echeances_max,
                  "Paiement en plusieurs fois ; remplace dateEcheance. Absent, celui du brouillon reste."),
    command::date("dateValidite", "Fin de validité d'un devis ; 30 jours après son émission par défaut."),
    command::date("dateLivraison", "Livraison ou exécution, si elle diffère de l'émission."),
    command::text("objet", 500, "Objet."),
    command::text("notes", 10'000, "Notes imprimées."),
    command::text("conditions", 10'000, "Conditions imprimées."),
    command::text("referenceClient", 200, "Référence donnée par le client (bon de commande)."),
    command::list("lignes", champs_ligne_saisie, lignes_max, "Lignes dans l'ordre.").must(),
    command::list("frais", champs_frais_saisis, frais_max, "Frais du document entier : port, emballage…"),
    command::list("acomptes", champs_acompte_saisi, 100,
                  "Acomptes à déduire d'une facture ; ceux de sa commande, les plus anciens d'abord, si absent."),
};

/// What a line takes from its article when the line does not say.
struct ArticleVendu {
  std::string nom;
  base::PrixUnitaire prix_ht;
  std::optional<base::PrixUnitaire> prix_ttc;
  ArticleTaxe taxe;
  std::string unite;
  bool service = false;
};

using Articles = std::unordered_map<std::string, ArticleVendu>;

base::PrixUnitaire prix_lu(std::string_view text) { return {base::parse_decimal(text, 6, INT64_MAX).units}; }
base::Taux taux_lu(std::string_view text) {
  return {static_cast<std::int32_t>(base::parse_decimal(text, 2, 10'000).units)};
}

Articles lire_articles(const pg::Rows& rows) {
  Articles articles;
  for (int row = 0; row < rows.size(); ++row) {
    ArticleVendu article{std::string(rows.text(row, 1)), prix_lu(rows.text(row, 2)), std::nullopt,
                         {taux_lu(rows.text(row, 4)), std::string(rows.text(row, 5))}, std::string(rows.text(row, 6)),
                         rows.boolean(row, 7)};
    if (!rows.is_null(row, 3)) article.prix_ttc = prix_lu(rows.text(row, 3));
    articles.emplace(rows.text(row, 0), std::move(article));
  }
  return articles;
}

/// Prices are gross when the document says so, or when it says nothing and its lines give gross prices.
ModePrix mode_de(const command::Input& input, const std::vector<command::Input>& lignes) {
  if (const auto mode = input.text("modePrix")) return *from_text<ModePrix>(*mode);
  const bool ttc = std::any_of(lignes.begin(), lignes.end(), [](const auto& l) { return l.has("prix_unitaire_ttc"); });
  const bool ht = std::any_of(lignes.begin(), lignes.end(), [](const auto& l) { return l.has("prix_unitaire_ht"); });
  return ttc && !ht ? ModePrix::Ttc : ModePrix::Ht;
}

/// A discount as typed; a percentage above 100 is a fault.
std::optional<Remise> lire_remise(const command::Input& input, const std::string& pointer,
                                  std::vector<base::Fault>& faults) {
  const auto valeur = input.decimal("remise", 2);
  if (!valeur || *valeur == 0) return std::nullopt;
  if (input.text("remiseType").value_or("POURCENT") == "MONTANT") return Remise{base::Centimes{*valeur}};
  if (*valeur > 10'000) {
    faults.push_back({"hors_limites", pointer + "/remise", "Une remise en pour cent est comprise entre 0 et 100."});
    return std::nullopt;
  }
  return Remise{base::Taux{static_cast<std::int32_t>(*valeur)}};
}

/// Builds the lines of a draft from what was typed and from the articles. Collects the faults of all of them.
class Saisie {
 public:
  Saisie(ModePrix mode, const Articles& articles, ContexteTva contexte, base::Instant now,
         std::vector<base::Fault>& faults)
      : m_mode(mode),
        m_articles(articles),
        m_franchise(contexte.franchise),
        m_tva(std::move(contexte), faults),
        m_now(now),
        m_faults(faults) {}

  LigneBrouillon ligne(const command::Input& input, std::size_t rang) {
    const std::string place = json::pointer_append("#/lignes", rang);
    LigneBrouillon ligne;
    ligne.id = base::Uuid::v7(m_now);
    ligne.article = input.uuid("articleId");
    const ArticleVendu* article = find(ligne.article, place);
    const auto type = input.text("type");
    ligne.type = type ? *from_text<TypeLigne>(*type) : ligne.article ? TypeLigne::Article : TypeLigne::Libre;
    const bool counted = ligne.type == TypeLigne::Article || ligne.type == TypeLigne::Libre;
    ligne.designation = input.text("designation").value_or(article == nullptr ? "" : article->nom);
    if (ligne.designation.empty() && ligne.type != TypeLigne::SousTotal) {
      fault("champ_obligatoire", place + "/designation", "Le champ « designation » est obligatoire.");
    }
    ligne.description = input.text("description");
    ligne.unite = input.text("unite").value_or(article == nullptr ? "C62" : article->unite);
    ligne.calcul.comptee = counted;
    if (!counted) return ligne;
    ligne.calcul.quantite = {input.decimal("quantite", 3).value_or(1'000)};
    const bool service = article != nullptr ? article->service : ligne.unite == "HUR" || ligne.unite == "DAY";
    const auto tva = m_tva.choisir(input, article == nullptr ? nullptr : &article->taxe, service, place);
    ligne.calcul.taux = tva.taux;
    ligne.calcul.categorie = tva.categorie;
    ligne.calcul.prix_unitaire = prix(input, article, ligne.calcul.taux, place);
    ligne.calcul.remise = lire_remise(input, place, m_faults);
    return ligne;
  }

  /// A charge; without a rate it follows the lines of the largest amount, whose accessory it is.
  FraisBrouillon frais(const command::Input& input, std::size_t rang, const std::vector<LigneBrouillon>& lignes) {
    FraisBrouillon f;
    f.libelle = *input.text("libelle");
    f.code = input.text("codeMotif");
    f.calcul.montant = {*input.decimal("montant", 2)};
    if (!input.has("tva") && !input.has("categorieTva")) {
      const LigneCalcul principale = plus_forte(lignes);
      f.calcul.taux = principale.taux;
      f.calcul.categorie = principale.categorie;
      return f;
    }
    const auto tva = m_tva.choisir(input, nullptr, false, json::pointer_append("#/frais", rang));
    f.calcul.taux = tva.taux;
    f.calcul.categorie = tva.categorie;
    return f;
  }

  [[nodiscard]] std::vector<Exoneration> motifs() { return std::move(m_tva).motifs(); }

 private:
  static LigneCalcul plus_forte(const std::vector<LigneBrouillon>& lignes) {
    std::map<std::pair<CategorieTva, base::Taux>, base::Int128> sommes;
    LigneCalcul principale;
    base::Int128 maximum = -1;
    for (const LigneBrouillon& l : lignes) {
      if (!l.calcul.comptee) continue;
      auto& somme = sommes[{l.calcul.categorie, l.calcul.taux}];
      somme += base::Int128{l.calcul.quantite.milliemes} * l.calcul.prix_unitaire.millioniemes;
      if (somme <= maximum) continue;
      maximum = somme;
      principale = l.calcul;
    }
    return principale;
  }

  void fault(std::string code, std::string pointer, std::string detail) {
    m_faults.push_back({std::move(code), std::move(pointer), std::move(detail)});
  }

  const ArticleVendu* find(const std::optional<base::Uuid>& id, const std::string& place) {
    if (!id) return nullptr;
    const auto found = m_articles.find(id->text());
    if (found != m_articles.end()) return &found->second;
    fault("article_inconnu", place + "/articleId", "Cet article n'existe pas.");
    return nullptr;
  }

  base::PrixUnitaire prix(const command::Input& input, const ArticleVendu* article, base::Taux taux,
                          const std::string& place) {
    const std::string mine = m_mode == ModePrix::Ht ? "prix_unitaire_ht" : "prix_unitaire_ttc";
    const std::string other = m_mode == ModePrix::Ht ? "prix_unitaire_ttc" : "prix_unitaire_ht";
    if (input.has(other) && !input.has(mine)) {
      fault("mode_prix_incoherent", place + "/" + other,
            "Ce document est en prix " + std::string(to_text(m_mode)) + " : donnez « " + mine + " ».");
      return {};
    }
    if (const auto given = input.decimal(mine, 6)) return {*given};
    if (article == nullptr) {
      if (!input.has("articleId")) fault("champ_obligatoire", place + "/" + mine, "Le champ « " + mine + " » est obligatoire.");
      return {};
    }
    // What is sold without VAT to where none is due leaves at the shelf price less its VAT.
    const bool sans_tva = taux.points_de_base == 0 && !m_franchise;
    const base::PrixUnitaire net =
        article->prix_ttc ? prix_ht(ModePrix::Ttc, *article->prix_ttc, sans_tva ? article->taxe.taux : taux)
                          : article->prix_ht;
    if (m_mode == ModePrix::Ht || sans_tva) return net;
    if (article->prix_ttc) return *article->prix_ttc;
    // The shelf price of an article priced net is its price with VAT, to the centime.
    const auto ttc = base::divide_half_away_from_zero(
        base::Int128{article->prix_ht.millioniemes} * (10'000 + taux.points_de_base), 10'000 * std::int64_t{10'000});
    return {static_cast<std::int64_t>(ttc) * 10'000};
  }

  ModePrix m_mode;
  const Articles& m_articles;
  bool m_franchise;
  SaisieTva m_tva;
  base::Instant m_now;
  std::vector<base::Fault>& m_faults;
};

/// A draft that exists may come from an order with deposits; a new one deducts those that it names.
bool peut_deduire(const command::Input& input) { return input.has("id") || input.has("acomptes"); }

void queue_lectures(command::Context& context, const command::Input& input, const std::vector<command::Input>& lignes) {
  context.queue(sql::contexte_brouillon, pg::Params()
                                             .uuid(input.uuid("clientId"))
                                             .uuid(input.uuid("storeId"))
                                             .uuid(input.uuid("serieId")));
  std::vector<std::optional<std::string>> ids;
  for (const auto& ligne : lignes) {
    if (const auto id = ligne.uuid("articleId")) ids.emplace_back(id->text());
  }
  context.queue(sql::articles_vendus, pg::Params().array(ids));
  if (const auto id = input.uuid("id")) {
    context.queue(sql::verrouiller_document, pg::Params().uuid(*id));
    queue_origines(context, *id);
  }
  if (!peut_deduire(input)) return;
  std::vector<base::Uuid> acomptes;
  for (const auto& acompte : input.list("acomptes")) acomptes.push_back(*acompte.uuid("documentId"));
  const auto source = input.has("acomptes") ? std::nullopt : input.uuid("id");
  queue_acomptes_disponibles(context, acomptes, source, input.uuid("clientId").value_or(base::Uuid{}), input.uuid("id"));
}

/// Deposits of the draft: those asked for, else those of its order, up to what it charges (R-DOC-5).
base::Result<base::Done> deduire_acomptes(const command::Input& input, const std::vector<pg::Rows>& loaded,
                                          const Montants& montants, Brouillon& brouillon) {
  if (!peut_deduire(input)) return base::Done{};
  if (brouillon.type != TypeDocument::Facture) {
    if (input.list("acomptes").empty()) return base::Done{};
    return base::refuse(422, "acompte_hors_facture", "Seule une facture déduit des acomptes : choisissez ce type.");
  }
  std::optional<std::vector<DeductionDemandee>> demandes;
  if (input.has("acomptes")) {
    demandes.emplace();
    for (const auto& acompte : input.list("acomptes")) {
      const auto montant = acompte.decimal("montant", 2);
      demandes->push_back({*acompte.uuid("documentId"),
                           montant ? std::optional(base::Centimes{*montant}) : std::nullopt});
    }
  }
  brouillon.acomptes = TRY(deduire(acomptes_disponibles(loaded.back()), montants.groupes, demandes));
  return base::Done{};
}

/// The draft to replace is there, is a draft, and is the one that was read.
base::Result<base::Done> verifier_remplacement(const pg::Rows& rows, const command::Input& input) {
  if (rows.empty()) return base::refuse(404, "introuvable", "Ce document n'existe pas.");
  if (rows.text(0, 1) != to_text(StatutDocument::Brouillon)) {
    return base::refuse(409, "document_deja_valide", "Ce document est émis : il ne se modifie plus.");
  }
  if (rows.integer(0, 2) != *input.integer("version")) {
    return base::refuse(412, "version_perimee",
                        "Ce brouillon a été modifié entre-temps : relisez-le avant de l'enregistrer.");
  }
  return base::Done{};
}

void fault_si_absent(const command::Input& input, const char* champ, bool present, const char* detail,
                     std::vector<base::Fault>& faults) {
  if (input.has(champ) && !present) faults.push_back({"reference_inconnue", std::string("#/") + champ, detail});
}

Brouillon lire_brouillon(command::Context& context, const command::Input& input,
                         const std::vector<command::Input>& lignes, const std::vector<pg::Rows>& loaded,
                         std::vector<base::Fault>& faults) {
  const pg::Rows& known = loaded[0];
  fault_si_absent(input, "clientId", known.boolean(0, 0), "Ce client n'existe pas.", faults);
  fault_si_absent(input, "storeId", known.boolean(0, 1), "Ce magasin n'existe pas.", faults);
  fault_si_absent(input, "serieId", known.boolean(0, 2), "Cette série n'existe pas ou n'est plus active.", faults);
  Brouillon b;
  b.id = input.uuid("id").value_or(base::Uuid::v7(context.now()));
  b.type = *from_text<TypeDocument>(*input.text("type"));
  b.client = input.uuid("clientId");
  b.store = input.uuid("storeId");
  b.serie = input.uuid("serieId");
  b.mode = mode_de(input, lignes);
  b.remise = lire_remise(input, "#", faults);
  b.objet = input.text("objet");
  b.notes = input.text("notes");
  b.conditions = input.text("conditions");
  b.reference_client = input.text("referenceClient");
  b.emission = input.date("dateEmission").value_or(context.today());
  b.echeance = input.date("dateEcheance");
  b.validite = input.date("dateValidite");
  if (b.type == TypeDocument::Devis && !b.validite) b.validite = b.emission.plus_days(validite_devis_jours);
  if (b.validite && *b.validite < b.emission) {
    faults.push_back({"validite_avant_emission", "#/dateValidite", "La validité ne finit pas avant la date du devis."});
  }
  b.livraison = input.date("dateLivraison");
  const Articles articles = lire_articles(loaded[1]);
  Saisie saisie(b.mode, articles, contexte_tva(known), context.now(), faults);
  b.lignes.reserve(lignes.size());
  for (std::size_t i = 0; i < lignes.size(); ++i) b.lignes.push_back(saisie.ligne(lignes[i], i));
  const bool replaces = input.has("id");
  reprendre_origines(b, lignes, replaces ? &loaded[4] : nullptr, faults);
  if (replaces && !loaded[4].empty() && loaded[2].text(0, 0) != to_text(b.type)) {
    faults.push_back({"document_lie", "#/type", "Ce brouillon vient d'un autre document : il garde sa nature."});
  }
  const auto frais = input.list("frais");
  for (std::size_t i = 0; i < frais.size(); ++i) b.frais.push_back(saisie.frais(frais[i], i, b.lignes));
  b.motifs = saisie.motifs();
  return b;
}

/// The discounts of the lines and of the document together stay within what the caller may grant (UserPermissions).
base::Result<base::Done> verifier_remise(const command::Context& context, const Brouillon& brouillon,
                                         const Montants& montants) {
  const auto bound = context.who().bounds.find("ventes:remise");
  if (bound == context.who().bounds.end()) return base::Done{};
  base::Centimes brut;
  for (const MontantsLigne& ligne : montants.lignes) brut += ligne.brut;
  const Triple& remise = montants.remise;
  const base::Centimes accordee = montants.remises_lignes + (brouillon.mode == ModePrix::Ht ? remise.ht : remise.ttc);
  if (base::Int128{accordee.value} * 10'000 <= base::Int128{brut.value} * bound->second) return base::Done{};
  return base::refuse(403, "remise_excessive",
                      "Vous pouvez accorder au plus " + base::format_decimal_short(bound->second, 2) +
                          " % de remise : demandez à un responsable d'enregistrer celle-ci.");
}

/// Saves a draft, new or replaced whole. Refuses: 404 introuvable, 409 document_deja_valide, 412 version_perimee,
/// 422 entree_invalide with every fault of the lines, then the refusals of the rounding engine, then 403
/// remise_excessive, then 422 acompte_hors_facture and the refusals of `deduire`.
base::Result<command::Answer> enregistrer_document(command::Context& context, const command::Input& input) {
  if (input.has("id") && !input.has("version")) {
    return base::Unexpected{command::invalid_input(
        {{"champ_obligatoire", "#/version", "Donnez la version lue du brouillon : elle évite d'écraser une autre saisie."}})};
  }
  const auto lignes = input.list("lignes");
  queue_lectures(context, input, lignes);
  const auto loaded = TRY(context.load());
  const bool replaces = input.has("id");
  if (replaces) TRY(verifier_remplacement(loaded[2], input));

  std::vector<base::Fault> faults;
  Brouillon brouillon = lire_brouillon(context, input, lignes, loaded, faults);
  const auto termes = lire_echeancier(input, brouillon.type, faults);
  if (!faults.empty()) return base::Unexpected{command::invalid_input(std::move(faults))};
  const Montants montants = TRY(calculer(brouillon));
  TRY(verifier_remise(context, brouillon, montants));
  TRY(deduire_acomptes(input, loaded, montants, brouillon));

  if (replaces) {
    queue_remplacement(context, brouillon, montants);
  } else {
    queue_creation(context, brouillon, montants);
  }
  queue_echeancier(context, brouillon.id, input, termes);
  context.audit({"enregistrer", "Document", brouillon.id, {},
                 R"({"type":")" + std::string(to_text(brouillon.type)) + R"(","montant_ttc":)" +
                     base::to_string(montants.total.ttc) + R"(,"lignes":)" + std::to_string(lignes.size()) + "}"});
  const auto written = context.apply();
  brouillon.store = written[0].optional_uuid(0, 1);
  return command::Answer{.body = rendre(brouillon, montants, written[0].integer(0, 0))};
}

}  // namespace

const command::Command commande_enregistrer_document{
    .path = "/api/v1/Document/enregistrer",
    .right = "ventes:enregistrer",
    .summary = "Enregistre un brouillon, nouveau ou remplacé en entier, et rend ses montants calculés.",
    .input = entree,
    .answer = champs_brouillon,
    .run = enregistrer_document,
};

}  // namespace ventes
