#include "modules/ventes/core/empreinte.hpp"

namespace ventes {
namespace {

void ecrire_texte(std::string& out, std::string_view text) {
  constexpr char hex[] = "0123456789abcdef";
  out += '"';
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      (out += '\\') += c;
    } else if (byte < 0x20) {
      out.append("\\u00");
      (out += hex[byte >> 4]) += hex[byte & 15];
    } else {
      out += c;
    }
  }
  out += '"';
}

Canonique::Objet objet(const Triple& t) { return {{"ht", t.ht}, {"ttc", t.ttc}, {"tva", t.tva}}; }

Canonique remise(const std::optional<Remise>& remise) {
  if (!remise) return {};
  if (const auto* taux = std::get_if<base::Taux>(&*remise)) return Canonique::Objet{{"pourcent", *taux}};
  return Canonique::Objet{{"montant", std::get<base::Centimes>(*remise)}};
}

Canonique ligne(const ContenuEmis::Ligne& l) {
  return Canonique::Objet{{"type", to_text(l.type)},
                          {"designation", l.designation},
                          {"unite", l.unite},
                          {"quantite", l.calcul.quantite},
                          {"prixUnitaire", l.calcul.prix_unitaire},
                          {"tva", l.calcul.taux},
                          {"categorieTva", to_text(l.calcul.categorie)},
                          {"remise", remise(l.calcul.remise)},
                          {"brut", l.montants.brut},
                          {"montantRemise", l.montants.remise},
                          {"net", objet(l.montants.net)}};
}

Canonique groupe(const GroupeTva& g) {
  return Canonique::Objet{{"categorieTva", to_text(g.categorie)}, {"tva", g.taux},
                          {"lignes", objet(g.lignes)},            {"remise", objet(g.remise)},
                          {"frais", objet(g.frais)},              {"total", objet(g.total)}};
}

}  // namespace

Canonique::Canonique(base::Quantite quantity) : m_value(Nombre{base::format_decimal(quantity.milliemes, 3)}) {}
Canonique::Canonique(base::PrixUnitaire price) : m_value(Nombre{base::format_decimal(price.millioniemes, 6)}) {}
Canonique::Canonique(base::Taux rate) : m_value(Nombre{base::format_decimal(rate.points_de_base, 2)}) {}

Canonique Canonique::entier(std::int64_t value) {
  Canonique result;
  result.m_value = Nombre{std::to_string(value)};
  return result;
}

std::string Canonique::texte() const {
  std::string out;
  ecrire(out);
  return out;
}

void Canonique::ecrire(std::string& out) const {
  if (const auto* nombre = std::get_if<Nombre>(&m_value)) {
    out += nombre->texte;
  } else if (const auto* text = std::get_if<std::string>(&m_value)) {
    ecrire_texte(out, *text);
  } else if (const auto* members = std::get_if<Objet>(&m_value)) {
    char separator = '{';
    for (const auto& [key, value] : *members) {
      out += separator;
      ecrire_texte(out, key);
      out += ':';
      value.ecrire(out);
      separator = ',';
    }
    out += members->empty() ? "{}" : "}";
  } else if (const auto* items = std::get_if<Liste>(&m_value)) {
    char separator = '[';
    for (const Canonique& value : *items) {
      out += separator;
      value.ecrire(out);
      separator = ',';
    }
    out += items->empty() ? "[]" : "]";
  } else {
    out += "null";
  }
}

std::string texte_canonique(const ContenuEmis& c) {
  Canonique::Liste lignes;
  for (const auto& l : c.lignes) lignes.push_back(ligne(l));
  Canonique::Liste groupes;
  for (const GroupeTva& g : c.groupes) groupes.push_back(groupe(g));
  Canonique::Liste mentions;
  for (const std::string& m : c.mentions) mentions.emplace_back(m);
  return Canonique(Canonique::Objet{{"type", to_text(c.type)},
                                    {"numero", c.numero},
                                    {"dateEmission", c.date_emission},
                                    {"dateEcheance", c.date_echeance},
                                    {"dateLivraison", c.date_livraison},
                                    {"modePrix", to_text(c.mode)},
                                    {"emetteur", c.emetteur},
                                    {"destinataire", c.destinataire},
                                    {"lignes", std::move(lignes)},
                                    {"groupes", std::move(groupes)},
                                    {"total", objet(c.total)},
                                    {"netAPayer", c.net_a_payer},
                                    {"mentions", std::move(mentions)},
                                    {"empreintePrecedente", c.empreinte_precedente}})
      .texte();
}

}  // namespace ventes
