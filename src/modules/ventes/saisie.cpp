#include "modules/ventes/saisie.hpp"

#include <algorithm>
#include <map>

#include "engine/json/value.hpp"
#include "modules/ventes/core/motif_frais.hpp"

namespace ventes {

namespace {

base::PrixUnitaire prix_lu(std::string_view text) { return {base::parse_decimal(text, 6, INT64_MAX).units}; }
base::Taux taux_lu(std::string_view text) {
  return {static_cast<std::int32_t>(base::parse_decimal(text, 2, 10'000).units)};
}

LigneCalcul plus_forte(const std::vector<LigneBrouillon>& lignes) {
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

/// The shelf price of what is priced net: its price with VAT, to the centime.
base::PrixUnitaire prix_ttc_affiche(base::PrixUnitaire net, base::Taux taux) {
  const auto ttc = base::divide_half_away_from_zero(base::Int128{net.millioniemes} * (10'000 + taux.points_de_base),
                                                    10'000 * std::int64_t{10'000});
  return {static_cast<std::int64_t>(ttc) * 10'000};
}

}  // namespace

Articles lire_articles(const pg::Rows& rows) {
  Articles articles;
  for (int row = 0; row < rows.size(); ++row) {
    ArticleVendu article{std::string(rows.text(row, 1)),
                         prix_lu(rows.text(row, 2)),
                         std::nullopt,
                         {taux_lu(rows.text(row, 4)), std::string(rows.text(row, 5))},
                         std::string(rows.text(row, 6)),
                         rows.boolean(row, 7)};
    if (!rows.is_null(row, 3)) article.prix_ttc = prix_lu(rows.text(row, 3));
    articles.emplace(rows.text(row, 0), std::move(article));
  }
  return articles;
}

ModePrix mode_de(const command::Input& input, const std::vector<command::Input>& lignes) {
  if (const auto mode = input.text("modePrix")) return *from_text<ModePrix>(*mode);
  const bool ttc = std::any_of(lignes.begin(), lignes.end(), [](const auto& l) { return l.has("prix_unitaire_ttc"); });
  const bool ht = std::any_of(lignes.begin(), lignes.end(), [](const auto& l) { return l.has("prix_unitaire_ht"); });
  return ttc && !ht ? ModePrix::Ttc : ModePrix::Ht;
}

std::optional<Remise> remise_saisie(const command::Input& input, const std::string& pointer,
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

Saisie::Saisie(ModePrix mode, const Articles& articles, ContexteTva contexte, base::Instant now,
               std::vector<base::Fault>& faults)
    : m_mode(mode),
      m_articles(articles),
      m_franchise(contexte.franchise),
      m_tva(std::move(contexte), faults),
      m_now(now),
      m_faults(faults) {}

LigneBrouillon Saisie::ligne(const command::Input& input, std::size_t rang) {
  const std::string place = json::pointer_append("#/lignes", rang);
  LigneBrouillon ligne;
  ligne.id = base::Uuid::v7(m_now);
  ligne.article = input.uuid("articleId");
  const ArticleVendu* article = find(ligne.article, place);
  const auto type = input.text("type");
  ligne.type = type ? *from_text<TypeLigne>(*type) : ligne.article ? TypeLigne::Article : TypeLigne::Libre;
  const bool counted = ligne.type == TypeLigne::Article || ligne.type == TypeLigne::Libre;
  ligne.designation = input.text("designation").value_or(article == nullptr ? "" : article->nom);
  if (ligne.designation.empty() && ligne.type == TypeLigne::SousTotal) ligne.designation = "Sous-total";
  if (ligne.designation.empty()) {
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
  ligne.calcul.remise = remise_saisie(input, place, m_faults);
  return ligne;
}

FraisBrouillon Saisie::frais(const command::Input& input, std::size_t rang, const std::vector<LigneBrouillon>& lignes) {
  FraisBrouillon f;
  f.libelle = *input.text("libelle");
  f.code = input.text("codeMotif");
  if (f.code && !est_motif_de_frais(*f.code))
    fault("motif_inconnu", json::pointer_append("#/frais", rang) + "/codeMotif",
          "« " + *f.code +
              " » n'est pas un motif de la liste UNTDID 7161 : FC pour le port, PC pour l'emballage…");
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

void Saisie::fault(std::string code, std::string pointer, std::string detail) {
  m_faults.push_back({std::move(code), std::move(pointer), std::move(detail)});
}

const ArticleVendu* Saisie::find(const std::optional<base::Uuid>& id, const std::string& place) {
  if (!id) return nullptr;
  const auto found = m_articles.find(id->text());
  if (found != m_articles.end()) return &found->second;
  fault("article_inconnu", place + "/articleId", "Cet article n'existe pas.");
  return nullptr;
}

base::PrixUnitaire Saisie::prix(const command::Input& input, const ArticleVendu* article, base::Taux taux,
                                const std::string& place) {
  const std::string mine = m_mode == ModePrix::Ht ? "prix_unitaire_ht" : "prix_unitaire_ttc";
  const std::string other = m_mode == ModePrix::Ht ? "prix_unitaire_ttc" : "prix_unitaire_ht";
  if (input.has(other) && !input.has(mine)) {
    fault("mode_prix_incoherent", place + "/" + other,
          "Ce document est en prix " + std::string(to_text(m_mode)) + " : donnez « " + mine + " ».");
    return {};
  }
  if (const auto given = input.decimal(mine, 6)) {
    const auto twin = input.decimal(other, 6);
    const base::PrixUnitaire net{m_mode == ModePrix::Ht ? *given : twin.value_or(0)};
    const base::PrixUnitaire gross{m_mode == ModePrix::Ht ? twin.value_or(0) : *given};
    // Answers of drafts in prices with VAT carry both: what agrees may come back.
    if (twin && prix_ht(ModePrix::Ttc, gross, taux) != net && prix_ttc_affiche(net, taux) != gross)
      fault("prix_incoherents", place + "/" + other,
            "« prix_unitaire_ht » et « prix_unitaire_ttc » ne s'accordent pas au taux de la ligne : ne donnez que « " +
                mine + " ».");
    return {*given};
  }
  if (article == nullptr) {
    if (!input.has("articleId"))
      fault("champ_obligatoire", place + "/" + mine, "Le champ « " + mine + " » est obligatoire.");
    return {};
  }
  // What is sold without VAT to where none is due leaves at the shelf price less its VAT.
  const bool sans_tva = taux.points_de_base == 0 && !m_franchise;
  const base::PrixUnitaire net = article->prix_ttc
                                     ? prix_ht(ModePrix::Ttc, *article->prix_ttc, sans_tva ? article->taxe.taux : taux)
                                     : article->prix_ht;
  if (m_mode == ModePrix::Ht || sans_tva) return net;
  if (article->prix_ttc) return *article->prix_ttc;
  return prix_ttc_affiche(article->prix_ht, taux);
}

}  // namespace ventes
