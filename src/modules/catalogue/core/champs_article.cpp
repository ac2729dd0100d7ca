#include "modules/catalogue/core/champs_article.hpp"

#include <algorithm>
#include <array>

#include "base/fold.hpp"
#include "base/french_numbers.hpp"
#include "base/text.hpp"

namespace catalogue {
namespace {

using base::DecimalError;

constexpr std::int64_t prix_max = 999'999'999'999'999;
constexpr std::int64_t stock_max = 1'000'000'000;

std::string trimmed_copy(std::string_view text) { return std::string(base::trimmed(text)); }

void lire_texte(LectureArticle& l, const std::string& cell, std::size_t max, std::string& target) {
  if (base::utf8_length(cell) > max) {
    l.faute("texte_trop_long", "Le texte dépasse " + std::to_string(max) + " caractères.");
  } else {
    target = cell;
  }
}

/// Units of 10^-scale, or nothing after a fault.
std::optional<std::int64_t> lire_nombre(LectureArticle& l, const std::string& cell, int scale, std::int64_t max) {
  const base::ParsedDecimal parsed = base::parse_french_decimal(cell, scale, max);
  if (!parsed.error) return parsed.units;
  switch (*parsed.error) {
    case DecimalError::NotANumber: l.faute("nombre_invalide", "« " + cell + " » n'est pas un nombre."); break;
    case DecimalError::TooManyDecimals:
      l.faute("trop_de_decimales", scale == 0 ? "« " + cell + " » doit être un nombre entier."
                                              : "« " + cell + " » a plus de " + std::to_string(scale) + " décimales.");
      break;
    case DecimalError::OutOfRange: l.faute("nombre_hors_limites", "« " + cell + " » est trop grand."); break;
  }
  return std::nullopt;
}

/// As above, and never negative: a price.
std::optional<std::int64_t> lire_prix(LectureArticle& l, const std::string& cell, int scale, std::int64_t max) {
  const auto units = lire_nombre(l, cell, scale, max);
  if (units && *units < 0) {
    l.faute("prix_negatif", "Un prix ne peut pas être négatif (« " + cell + " »).");
    return std::nullopt;
  }
  return units;
}

void lire_booleen(LectureArticle& l, const std::string& cell, bool& target) {
  if (const auto value = base::parse_french_boolean(cell)) {
    target = *value;
  } else {
    l.faute("oui_non_attendu", "Écrivez « Oui » ou « Non » (lu : « " + cell + " »).");
  }
}

void lire_type(LectureArticle& l, const std::string& cell) {
  static constexpr base::ColumnRule names[] = {
      {"PRODUIT", "produit produits bien biens marchandise marchandises article piece fourniture produitfini p b"},
      {"SERVICE", "service services prestation prestations prestationdeservice maindoeuvre mo forfait s"},
      {"BON_CADEAU", "boncadeau cartecadeau chequecadeau bonachat bondachat"}};
  const base::ColumnMap found = base::map_columns({0, {cell}}, names);
  for (std::size_t i = 0; i < 3; ++i) {
    if (found.columns[i]) {
      l.article.type = static_cast<TypeArticle>(i);
      return;
    }
  }
  l.faute("type_inconnu", "« " + cell + " » n'est pas un type : écrivez PRODUIT, SERVICE ou BON_CADEAU.");
}

bool cle_ean_juste(std::string_view code) {
  int sum = 0;
  for (std::size_t i = 0; i < code.size(); ++i) {
    sum += (code[code.size() - 1 - i] - '0') * (i % 2 == 0 ? 1 : 3);
  }
  return sum % 10 == 0;
}

void lire_codes_barres(LectureArticle& l, const std::string& cell) {
  // "3,76012E+12": the spreadsheet has thrown the last digits away, and the comma would pass for a separator.
  if (cell.find("E+") != std::string::npos || cell.find("e+") != std::string::npos) {
    l.faute("code_barres_abime",
            "« " + cell + " » a été abîmé par le tableur : mettez la colonne au format texte avant d'enregistrer.");
    return;
  }
  std::vector<std::string> codes = codes_de_cellule(cell);
  if (codes.size() > 50) {
    l.faute("trop_de_codes_barres", "Un article a au plus 50 codes-barres.");
    return;
  }
  for (const std::string& code : codes) {
    if (code.size() > 64) {
      l.faute("code_barres_trop_long", "Un code-barres dépasse 64 caractères.");
      return;
    }
    const bool digits = code.find_first_not_of("0123456789") == std::string::npos;
    if (digits && (code.size() == 8 || code.size() == 13) && !cle_ean_juste(code)) {
      l.avis("cle_ean_fausse", "La clé du code-barres " + code + " est fausse : vérifiez-le.");
    }
  }
  l.article.codes_barres = std::move(codes);
}

/// Units are kept as codes of UN/ECE recommendation 20, its packages included: EN 16931 (BT-130) knows no other.
void lire_unite(LectureArticle& l, const std::string& cell) {
  static constexpr base::ColumnRule codes[] = {{"C62", "piece pieces pce pces pc pcs unite unites u un ea"},
                                               {"KGM", "kg kilo kilos kilogramme kilogrammes"},
                                               {"GRM", "g gr gramme grammes"},
                                               {"TNE", "t tonne tonnes"},
                                               {"MTR", "m ml metre metres metrelineaire"},
                                               {"CMT", "cm centimetre"},
                                               {"MTK", "m2 metrecarre"},
                                               {"MTQ", "m3 metrecube"},
                                               {"LTR", "l litre litres"},
                                               {"HUR", "h heure heures"},
                                               {"DAY", "j jour jours journee"},
                                               {"LS", "forfait forfaits ff ens ensemble"},
                                               {"SET", "jeu jeux lot lots"},
                                               {"PR", "paire paires"},
                                               {"KT", "kit kits"},
                                               {"XBX", "boite boites bte"},
                                               {"XBG", "sac sacs"},
                                               {"XRO", "rouleau rouleaux rlx"},
                                               {"XPT", "pot pots"},
                                               {"XTU", "tube tubes"},
                                               {"XBO", "flacon bouteille bouteilles"},
                                               {"XCQ", "cartouche cartouches"},
                                               {"XPK", "paquet paquets etui"},
                                               {"XSH", "sachet sachets"},
                                               {"XCL", "couronne couronnes"},
                                               {"XCT", "carton cartons"},
                                               {"XPX", "palette palettes"},
                                               {"XJY", "bidon bidons"}};
  std::string name = cell;
  for (const auto& [power, digit] : {std::pair<std::string_view, char>{"²", '2'}, {"³", '3'}}) {
    if (const std::size_t at = name.find(power); at != std::string::npos) name.replace(at, power.size(), 1, digit);
  }
  const base::ColumnMap found = base::map_columns({0, {name}}, codes);
  for (std::size_t i = 0; i < std::size(codes); ++i) {
    if (found.columns[i]) {
      l.article.unite = codes[i].field;
      return;
    }
  }
  const bool code =
      cell.size() <= 3 && cell.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == std::string::npos;
  l.article.unite = code ? cell : "C62";
  if (!code) l.avis("unite_inconnue", "L'unité « " + cell + " » n'est pas reconnue : « pièce » est retenu.");
}

void lire_taux(LectureArticle& l, const std::string& cell) {
  const auto taux = taux_de_cellule(cell, l.sens_taux);
  const auto valides = l.options.taux_valides;
  if (taux && std::find(valides.begin(), valides.end(), *taux) != valides.end()) {
    l.article.tva = *taux;
    return;
  }
  std::string liste;
  for (const base::Taux valide : valides) {
    liste += (liste.empty() ? "" : " ; ") + base::format_french_decimal(valide.points_de_base, 2, 0);
  }
  l.faute("taux_tva_inconnu", "« " + cell + " » n'est pas un taux de TVA en vigueur (" + liste + ").");
}

std::string prix_ecrit(base::PrixUnitaire prix) { return base::format_french_decimal(prix.millioniemes, 6, 2); }

std::string codes_ecrits(const ArticleImporte& a) {
  std::string out;
  for (const std::string& code : a.codes_barres) out += (out.empty() ? "" : " ") + trimmed_copy(code);
  return out;
}

constexpr ChampArticle champs[] = {
    {{"reference",
      "reference ref codearticle refarticle referencearticle code sku codeproduit refproduit referenceproduit "
      "articlecode numarticle numeroarticle"},
     "Référence",
     [](const ArticleImporte& a) { return trimmed_copy(a.reference); },
     [](LectureArticle& l, const std::string& c) { lire_texte(l, c, 100, l.article.reference); }},
    {{"nom",
      "nom designation libelle intitule nomarticle nomduproduit nomproduit libellearticle designationarticle "
      "libelleproduit produit article titre"},
     "Nom",
     [](const ArticleImporte& a) { return trimmed_copy(a.nom); },
     [](LectureArticle& l, const std::string& c) { lire_texte(l, c, 200, l.article.nom); }},
    {{"type", "type typearticle typedarticle typeproduit typedeproduit nature naturearticle biensservices bienservice"},
     "Type",
     [](const ArticleImporte& a) { return std::string(to_string(a.type)); },
     lire_type},
    {{"categorie",
      "categorie famille categories famillearticle famillearticles famillesarticles libellefamille "
      "nomfamille rayon codefamille groupe"},
     "Catégorie",
     [](const ArticleImporte& a) { return trimmed_copy(a.categorie); },
     [](LectureArticle& l, const std::string& c) { lire_texte(l, c, 200, l.article.categorie); }},
    {{"description",
      "description descriptif descriptioncommerciale designationlongue descriptionlongue commentaire notes"},
     "Description",
     [](const ArticleImporte& a) { return trimmed_copy(a.description); },
     [](LectureArticle& l, const std::string& c) { lire_texte(l, c, 10'000, l.article.description); }},
    {{"codeBarres", "codebarres codebarre ean ean13 gencod gencode gtin codeean codesbarres upc"},
     "Code-barres",
     codes_ecrits,
     lire_codes_barres},
    {{"unite", "unite unitedevente uv unites unitevente conditionnement unitedegestion"},
     "Unité",
     [](const ArticleImporte& a) { return trimmed_copy(a.unite); },
     [](LectureArticle& l, const std::string& c) { lire_unite(l, c); }},
    {{"prix_achat",
      "prixdachatht prixachatht paht prixdachat prixachat pa puachatht puachat prixderevient coutdachat "
      "dernierprixdachat prixachatunitaireht coutunitaire"},
     "Prix d'achat HT",
     [](const ArticleImporte& a) { return a.prix_achat ? prix_ecrit(*a.prix_achat) : std::string(); },
     [](LectureArticle& l, const std::string& c) {
       if (const auto units = lire_prix(l, c, 6, prix_max)) l.article.prix_achat = base::PrixUnitaire{*units};
     }},
    {{"prix_vente_ht",
      "prixdeventeht prixventeht pvht puht prixht prixunitaireht tarifht montantht prixdevente "
      "prixvente pv pu prixunitaire prix tarif"},
     "Prix de vente HT",
     [](const ArticleImporte& a) { return prix_ecrit(a.prix_vente_ht); },
     [](LectureArticle& l, const std::string& c) {
       if (const auto units = lire_prix(l, c, 6, prix_max)) l.article.prix_vente_ht = base::PrixUnitaire{*units};
     }},
    {{"prix_vente_ttc", "prixdeventettc prixventettc pvttc puttc prixttc prixunitairettc tarifttc prixpublicttc"},
     "Prix de vente TTC",
     [](const ArticleImporte& a) {
       return a.prix_vente_ttc ? base::format_french_decimal(a.prix_vente_ttc->value, 2, 2) : std::string();
     },
     [](LectureArticle& l, const std::string& c) {
       if (const auto units = lire_prix(l, c, 2, base::centimes_max.value))
         l.article.prix_vente_ttc = base::Centimes{*units};
     }},
    {{"tva", "tva tauxtva tauxdetva tvavente tauxtvavente codetva libelletva"},
     "TVA",
     [](const ArticleImporte& a) { return base::format_french_decimal(a.tva.points_de_base, 2, 0); },
     lire_taux},
    {{"stock_actuel",
      "stockactuel stock qteenstock quantiteenstock stockreel qtestock quantitestock enstock stockphysique "
      "stockdisponible quantite qte"},
     "Stock",
     [](const ArticleImporte& a) { return std::to_string(a.stock_actuel); },
     [](LectureArticle& l, const std::string& c) {
       if (const auto units = lire_nombre(l, c, 0, stock_max)) l.article.stock_actuel = *units;
     }},
    {{"stock_alerte",
      "stockalerte stockdalerte seuil seuilalerte seuildalerte stockmini stockminimum stockmin seuilmini "
      "seuildereapprovisionnement stockminimal"},
     "Stock d'alerte",
     [](const ArticleImporte& a) { return a.stock_alerte ? std::to_string(*a.stock_alerte) : std::string(); },
     [](LectureArticle& l, const std::string& c) {
       const auto units = lire_nombre(l, c, 0, stock_max);
       if (units && *units < 0) {
         l.faute("seuil_negatif", "Un stock d'alerte ne peut pas être négatif.");
       } else if (units) {
         l.article.stock_alerte = *units;
       }
     }},
    {{"suiviStock",
      "suivistock suividustock suivienstock gestionstock gererlestock stockgere tenuenstock suividestock"},
     "Suivi du stock",
     [](const ArticleImporte& a) { return std::string(a.suivi_stock ? "Oui" : "Non"); },
     [](LectureArticle& l, const std::string& c) { lire_booleen(l, c, l.article.suivi_stock); }},
    {{"actif", "actif active enventevisible envente enactivite"},
     "Actif",
     [](const ArticleImporte& a) { return std::string(a.actif ? "Oui" : "Non"); },
     [](LectureArticle& l, const std::string& c) { lire_booleen(l, c, l.article.actif); }},
};

}  // namespace

void LectureArticle::faute(std::string code, std::string detail) {
  ligne.fautes.push_back({ligne.ligne, colonne, std::move(code), std::move(detail)});
}

void LectureArticle::avis(std::string code, std::string detail) {
  ligne.avis.push_back({ligne.ligne, colonne, std::move(code), std::move(detail)});
}

std::span<const ChampArticle> champs_article() { return champs; }

std::vector<std::string> codes_de_cellule(std::string_view cell) {
  std::vector<std::string> codes;
  constexpr std::string_view separators = " ,;|/\t\r\n";
  while (!cell.empty()) {
    const std::size_t start = cell.find_first_not_of(separators);
    if (start == std::string_view::npos) break;
    const std::size_t end = std::min(cell.find_first_of(separators, start), cell.size());
    std::string code(cell.substr(start, end - start));
    if (std::find(codes.begin(), codes.end(), code) == codes.end()) codes.push_back(std::move(code));
    cell.remove_prefix(end);
  }
  return codes;
}

std::optional<base::Taux> taux_de_cellule(std::string_view cell, SensTaux sens) {
  static constexpr std::pair<std::string_view, std::int32_t> mots[] = {{"normal", 2000},
                                                                       {"tauxnormal", 2000},
                                                                       {"intermediaire", 1000},
                                                                       {"tauxintermediaire", 1000},
                                                                       {"reduit", 550},
                                                                       {"tauxreduit", 550},
                                                                       {"superreduit", 210},
                                                                       {"tauxparticulier", 210},
                                                                       {"particulier", 210},
                                                                       {"tauxsuperreduit", 210},
                                                                       {"exonere", 0},
                                                                       {"exoneree", 0},
                                                                       {"sanstva", 0},
                                                                       {"tauxzero", 0},
                                                                       {"nul", 0},
                                                                       {"nonsoumis", 0}};
  const std::string key = base::fold_key(cell);
  for (const auto& [mot, points] : mots) {
    if (key == mot) return base::Taux{points};
  }
  const base::ParsedDecimal parsed = base::parse_french_decimal(cell, 4, 1'000'000);
  if (parsed.error || parsed.units < 0) return std::nullopt;
  const bool percent_sign = cell.find('%') != std::string_view::npos;
  // A fraction in ten-thousandths is a percentage in hundredths.
  if (sens == SensTaux::Fraction && !percent_sign) return base::Taux{static_cast<std::int32_t>(parsed.units)};
  if (parsed.units % 100 != 0) return std::nullopt;
  return base::Taux{static_cast<std::int32_t>(parsed.units / 100)};
}

}  // namespace catalogue
