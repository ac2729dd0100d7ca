#include "modules/ventes/saisie_tva.hpp"

#include "engine/json/value.hpp"

namespace ventes {

ContexteTva contexte_tva(const pg::Rows& contexte, int row) {
  ContexteTva c;
  c.franchise = contexte.text(row, 3) == "FRANCHISE";
  c.vendeur_outre_mer = contexte.text(row, 4) == "DOM";
  if (contexte.is_null(row, 5)) return c;
  const json::Value client = json::parse(contexte.text(row, 5)).value();
  Destination d;
  d.acheteur = from_text<TypeAcheteur>(client.items[0].text).value_or(TypeAcheteur::Professionnel);
  d.pays = client.items[1].text;
  d.code_postal = client.items[2].text;
  d.numero_tva = client.items[3].text;
  d.pays_livraison = client.items[4].text;
  d.code_postal_livraison = client.items[5].text;
  c.destination = std::move(d);
  return c;
}

SaisieTva::Choix SaisieTva::choisir(const command::Input& input, const ArticleTaxe* article, bool service,
                                    const std::string& place) {
  const auto tva = input.decimal("tva", 2);
  std::optional<CategorieTva> categorie;
  if (const auto text = input.text("categorieTva")) categorie = from_text<CategorieTva>(*text);
  const auto choisi = motif(input, categorie, place);
  if (!categorie && choisi && tva.value_or(0) == 0) categorie = choisi->categorie;
  if (choisi && categorie == choisi->categorie) noter(*choisi, place);

  if (tva && *tva > 0) return {{static_cast<std::int32_t>(*tva)}, categorie.value_or(CategorieTva::S)};
  if (categorie == CategorieTva::S && tva) {
    fault("taux_incompatible_categorie", place + "/tva",
          "La catégorie de TVA S porte un taux (BR-S-05) : donnez-le, ou choisissez la catégorie de l'exonération.");
    return {};
  }
  if (categorie && *categorie != CategorieTva::S) return {{}, *categorie};
  if (m_contexte.franchise) return {{}, CategorieTva::E};
  if (!categorie && m_contexte.destination) {
    const auto propose = exoneration_proposee(*m_contexte.destination, m_contexte.vendeur_outre_mer, service);
    if (propose) {
      if (propose != exoneration_usuelle(propose->categorie, false)) noter(*propose, place);
      return {{}, propose->categorie};
    }
  }
  if (article != nullptr && (!tva || article->taux.points_de_base == 0)) {
    const auto known = from_text<CategorieTva>(article->categorie).value_or(CategorieTva::S);
    if (article->taux.points_de_base > 0) return {article->taux, CategorieTva::S};
    return {{}, known == CategorieTva::S ? CategorieTva::Z : known};
  }
  if (!tva && !input.has("articleId")) {
    fault("champ_obligatoire", place + "/tva", "Le champ « tva » est obligatoire.");
  }
  return {{}, CategorieTva::Z};
}

std::optional<Exoneration> SaisieTva::motif(const command::Input& input, std::optional<CategorieTva> categorie,
                                            const std::string& place) {
  const auto text = input.text("motifExoneration");
  if (!text || text->empty()) return std::nullopt;
  const std::string pointer = place + "/motifExoneration";
  if (!text->starts_with("VATEX-")) {
    const CategorieTva libre = categorie.value_or(CategorieTva::E);
    const auto usuelle = exoneration_usuelle(libre, false);
    if (!usuelle) {
      fault("motif_exoneration_inconnu", pointer, "Une ligne taxée n'a pas de motif d'exonération : retirez-le.");
      return std::nullopt;
    }
    return Exoneration{libre, *text, usuelle->code};
  }
  const auto connue = exoneration_du_code(*text);
  if (!connue || (categorie && *categorie != connue->categorie)) {
    fault("motif_exoneration_inconnu", pointer,
          connue ? "Le motif " + *text + " est de la catégorie " + std::string(to_text(connue->categorie)) +
                       " : donnez cette catégorie à la ligne, ou un autre motif."
                 : "Le motif " + *text + " n'est pas dans la liste VATEX de la France : donnez un code comme "
                   "VATEX-FR-CGI261-4, ou le texte de la disposition.");
    return std::nullopt;
  }
  return connue;
}

void SaisieTva::noter(const Exoneration& motif, const std::string& place) {
  if (m_contexte.franchise && motif.categorie == CategorieTva::E) return;
  for (const Exoneration& deja : m_motifs) {
    if (deja.categorie != motif.categorie) continue;
    if (deja == motif) return;
    fault("motif_exoneration_divergent", place + "/motifExoneration",
          "Une facture donne un seul motif par catégorie de TVA (EN 16931, BG-23) : « " + deja.texte + " » ou « " +
              motif.texte + " », faites deux documents.");
    return;
  }
  m_motifs.push_back(motif);
}

}  // namespace ventes
