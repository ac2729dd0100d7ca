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

/// A text that may be absent; an empty one is the same as none in what a document prints.
Canonique texte(const std::string& text) { return text.empty() ? Canonique() : Canonique(text); }
Canonique date(const std::optional<base::Date>& date) { return date ? Canonique(date->iso()) : Canonique(); }

Canonique ligne(const ContenuEmis::Ligne& l) {
  return Canonique::Objet{{"type", to_text(l.type)},
                          {"designation", l.designation},
                          {"description", texte(l.description.value_or(""))},
                          {"unite", l.unite},
                          {"quantite", l.quantite},
                          {"prixUnitaire", l.prix_unitaire},
                          {"tva", l.taux},
                          {"categorieTva", to_text(l.categorie)},
                          {"remise", remise(l.remise)},
                          {"montants", objet(l.montants)}};
}

Canonique groupe(const ContenuEmis::Groupe& g) {
  return Canonique::Objet{{"categorieTva", to_text(g.categorie)}, {"taux", g.taux},
                          {"base", g.base},                       {"tva", g.tva},
                          {"motif", texte(g.motif)},              {"codeVatex", texte(g.code_vatex)}};
}

Canonique frais(const ContenuEmis& c) {
  Canonique::Liste liste;
  for (const ContenuEmis::Charge& f : c.frais) {
    liste.emplace_back(Canonique::Objet{{"libelle", f.libelle},
                                        {"codeMotif", texte(f.code)},
                                        {"montant", f.calcul.montant},
                                        {"tva", f.calcul.taux},
                                        {"categorieTva", to_text(f.calcul.categorie)},
                                        {"montants", objet(f.montants)}});
  }
  return liste;
}

Canonique acomptes(const ContenuEmis& c) {
  Canonique::Liste liste;
  for (const ContenuEmis::Acompte& a : c.acomptes) {
    liste.emplace_back(Canonique::Objet{{"document", a.document},
                                        {"categorieTva", to_text(a.part.categorie)},
                                        {"tva", a.part.taux},
                                        {"montants", objet(a.part.montant)}});
  }
  return liste;
}

}  // namespace

Canonique::Canonique(base::Quantite quantity) : m_value(Nombre{base::format_decimal(quantity.milliemes, 3)}) {}
Canonique::Canonique(base::PrixUnitaire price) : m_value(Nombre{base::format_decimal(price.millioniemes, 6)}) {}
Canonique::Canonique(base::Taux rate) : m_value(Nombre{base::format_decimal(rate.points_de_base, 2)}) {}

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
  for (const auto& g : c.groupes) groupes.push_back(groupe(g));
  Canonique::Objet contenu{{"type", to_text(c.type)},
                           {"dateEmission", c.emission.iso()},
                           {"dateEcheance", date(c.echeance)},
                           {"dateLivraison", date(c.livraison)},
                           {"dateValidite", date(c.validite)},
                           {"modePrix", to_text(c.mode)},
                           {"remise", remise(c.remise)},
                           {"emetteur", c.emetteur},
                           {"destinataire", c.destinataire},
                           {"origine", texte(c.origine)},
                           {"objet", texte(c.objet)},
                           {"notes", texte(c.notes)},
                           {"conditions", texte(c.conditions)},
                           {"referenceClient", texte(c.reference_client)},
                           {"lignes", std::move(lignes)},
                           {"groupes", std::move(groupes)},
                           {"total", objet(c.total)},
                           {"acompteDeduit", c.acompte_deduit},
                           {"netAPayer", c.net_a_payer},
                           {"codeType", texte(c.code_type)},
                           {"cadre", texte(c.cadre)},
                           {"categorieOperation", texte(c.operation)},
                           {"tvaExigibilite", texte(c.exigibilite)},
                           {"mentions", texte(c.mentions)}};
  if (!c.frais.empty()) contenu.emplace("frais", frais(c));
  if (!c.acomptes.empty()) contenu.emplace("acomptes", acomptes(c));
  return Canonique(std::move(contenu)).texte();
}

}  // namespace ventes
