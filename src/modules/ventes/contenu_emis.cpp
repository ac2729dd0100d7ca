#include "modules/ventes/contenu_emis.hpp"

#include <algorithm>
#include <stdexcept>
#include <tuple>

#include "engine/json/value.hpp"

namespace ventes {

namespace {

Canonique canonique(const json::Value& value) {
  switch (value.kind) {
    case json::Kind::Null: return {};
    case json::Kind::Bool: return Canonique::booleen(value.boolean);
    case json::Kind::Number: return Canonique::nombre(value.text);
    case json::Kind::String: return value.text;
    case json::Kind::Array: {
      Canonique::Liste items;
      for (const json::Value& item : value.items) items.push_back(canonique(item));
      return items;
    }
    case json::Kind::Object: break;
  }
  std::vector<Canonique::Membre> members;
  members.reserve(value.members.size());
  for (const auto& [name, member] : value.members) members.push_back({name, canonique(member)});
  return Canonique::objet(members);
}

std::string joined(const std::vector<Mention>& mentions) {
  std::string text;
  for (const Mention& mention : mentions) text.append(text.empty() ? "" : "\n").append(mention.texte);
  return text;
}

void ajouter_lignes(ContenuEmis& contenu, const Emission& emission) {
  const std::vector<LigneChargee>& lignes = emission.document.lignes;
  contenu.lignes.reserve(lignes.size());
  for (std::size_t i = 0; i < lignes.size(); ++i) {
    const LigneBrouillon& l = lignes[i].ligne;
    contenu.lignes.push_back({.type = l.type,
                              .designation = l.designation,
                              .description = l.description,
                              .unite = l.unite,
                              .quantite = l.calcul.quantite,
                              .prix_unitaire = l.calcul.prix_unitaire,
                              .taux = l.calcul.taux,
                              .categorie = l.calcul.categorie,
                              .remise = l.calcul.remise,
                              .montants = emission.decision.montants.lignes[i].net});
  }
}

}  // namespace

Canonique instantane(std::string_view json) {
  const auto parsed = json::parse(json);
  if (!parsed) throw std::logic_error("a snapshot is not JSON");
  return canonique(*parsed);
}

ContenuEmis contenu_emis(const Emission& emission) {
  const DocumentCharge& d = emission.document;
  const Decision& decision = emission.decision;
  ContenuEmis contenu;
  contenu.type = d.type;
  contenu.emission = d.emission;
  contenu.echeance = decision.echeance;
  contenu.livraison = d.livraison;
  contenu.validite = d.validite;
  contenu.mode = d.mode;
  contenu.remise = d.remise;
  contenu.emetteur = instantane(d.emetteur);
  contenu.destinataire = instantane(d.destinataire);
  if (d.origine) contenu.origine = d.origine->text();
  contenu.objet = d.objet;
  contenu.notes = d.notes;
  contenu.conditions = d.conditions;
  contenu.reference_client = d.reference_client;
  ajouter_lignes(contenu, emission);
  for (const GroupeTva& g : decision.montants.groupes) {
    contenu.groupes.push_back({g.categorie, g.taux, g.total.ht, g.total.tva, motif_exoneration(g.categorie, d.vendeur),
                               code_vatex(g.categorie, d.vendeur)});
  }
  for (std::size_t i = 0; i < d.frais.size(); ++i) {
    const FraisBrouillon& f = d.frais[i];
    contenu.frais.push_back({f.libelle, f.code.value_or(""), f.calcul, decision.montants.detail_frais[i]});
  }
  for (const AcompteCharge& a : d.acomptes) {
    contenu.acomptes.push_back({a.deduction.acompte.text(), a.deduction.part});
  }
  std::sort(contenu.acomptes.begin(), contenu.acomptes.end(), [](const auto& a, const auto& b) {
    return std::tuple(a.document, to_text(a.part.categorie), a.part.taux) <
           std::tuple(b.document, to_text(b.part.categorie), b.part.taux);
  });
  contenu.total = decision.montants.total;
  contenu.acompte_deduit = d.acompte_deduit;
  contenu.net_a_payer = decision.net_a_payer;
  if (decision.code_type) contenu.code_type = std::to_string(*decision.code_type);
  contenu.cadre = decision.cadre;
  if (decision.operation) contenu.operation = to_text(*decision.operation);
  if (decision.exigibilite) contenu.exigibilite = to_text(*decision.exigibilite);
  contenu.mentions = joined(decision.mentions);
  return contenu;
}

}  // namespace ventes
