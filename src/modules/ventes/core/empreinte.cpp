#include "modules/ventes/core/empreinte.hpp"

#include <algorithm>

namespace ventes {
namespace {

void ecrire_texte(std::string& out, std::string_view text) {
  constexpr char hex[] = "0123456789abcdef";
  out.reserve(out.size() + text.size() + 2);
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

Canonique objet(const Triple& t) { return Canonique::objet({{"ht", t.ht}, {"ttc", t.ttc}, {"tva", t.tva}}); }

Canonique remise(const std::optional<Remise>& remise) {
  if (!remise) return {};
  if (const auto* taux = std::get_if<base::Taux>(&*remise)) return Canonique::objet({{"pourcent", *taux}});
  return Canonique::objet({{"montant", std::get<base::Centimes>(*remise)}});
}

/// A text that may be absent; an empty one is the same as none in what a document prints.
Canonique texte(const std::string& text) { return text.empty() ? Canonique() : Canonique(text); }
Canonique date(const std::optional<base::Date>& date) { return date ? Canonique(date->iso()) : Canonique(); }

Canonique ligne(const ContenuEmis::Ligne& l) {
  return Canonique::objet({{"type", to_text(l.type)},
                           {"designation", l.designation},
                           {"description", texte(l.description.value_or(""))},
                           {"unite", l.unite},
                           {"quantite", l.quantite},
                           {"prixUnitaire", l.prix_unitaire},
                           {"tva", l.taux},
                           {"categorieTva", to_text(l.categorie)},
                           {"remise", remise(l.remise)},
                           {"montants", objet(l.montants)}});
}

Canonique groupe(const ContenuEmis::Groupe& g) {
  return Canonique::objet({{"categorieTva", to_text(g.categorie)},
                           {"taux", g.taux},
                           {"base", g.base},
                           {"tva", g.tva},
                           {"motif", texte(g.motif)},
                           {"codeVatex", texte(g.code_vatex)}});
}

Canonique frais(const ContenuEmis& c) {
  if (c.frais.empty()) return Canonique::absent();
  Canonique::Liste liste;
  for (const ContenuEmis::Charge& f : c.frais) {
    liste.push_back(Canonique::objet({{"libelle", f.libelle},
                                      {"codeMotif", texte(f.code)},
                                      {"montant", f.calcul.montant},
                                      {"tva", f.calcul.taux},
                                      {"categorieTva", to_text(f.calcul.categorie)},
                                      {"montants", objet(f.montants)}}));
  }
  return liste;
}

Canonique acomptes(const ContenuEmis& c) {
  if (c.acomptes.empty()) return Canonique::absent();
  Canonique::Liste liste;
  for (const ContenuEmis::Acompte& a : c.acomptes) {
    liste.push_back(Canonique::objet({{"document", a.document},
                                      {"categorieTva", to_text(a.part.categorie)},
                                      {"tva", a.part.taux},
                                      {"montants", objet(a.part.montant)}}));
  }
  return liste;
}

}  // namespace

Canonique::Canonique(std::string_view text) { ecrire_texte(m_texte, text); }
Canonique::Canonique(base::Quantite quantity) : m_texte(base::format_decimal(quantity.milliemes, 3)) {}
Canonique::Canonique(base::PrixUnitaire price) : m_texte(base::format_decimal(price.millioniemes, 6)) {}
Canonique::Canonique(base::Taux rate) : m_texte(base::format_decimal(rate.points_de_base, 2)) {}

Canonique::Canonique(const Liste& items) : m_texte("[") {
  for (const Canonique& item : items) {
    if (m_texte.size() > 1) m_texte += ',';
    m_texte += item.m_texte;
  }
  m_texte += ']';
}

Canonique Canonique::nombre(std::string_view text) {
  Canonique value;
  value.m_texte = text;
  return value;
}

Canonique Canonique::absent() {
  Canonique value;
  value.m_texte.clear();
  return value;
}

Canonique Canonique::objet(std::span<const Membre> membres) {
  std::vector<const Membre*> sorted;
  sorted.reserve(membres.size());
  std::size_t size = 2;
  for (const Membre& membre : membres) {
    if (membre.valeur.m_texte.empty()) continue;
    sorted.push_back(&membre);
    size += membre.nom.size() + membre.valeur.m_texte.size() + 4;
  }
  std::sort(sorted.begin(), sorted.end(), [](const Membre* a, const Membre* b) { return a->nom < b->nom; });
  Canonique object;
  object.m_texte = "{";
  object.m_texte.reserve(size);
  for (const Membre* membre : sorted) {
    if (object.m_texte.size() > 1) object.m_texte += ',';
    ecrire_texte(object.m_texte, membre->nom);
    (object.m_texte += ':') += membre->valeur.m_texte;
  }
  object.m_texte += '}';
  return object;
}

Canonique Canonique::objet(std::initializer_list<Membre> membres) {
  return objet(std::span<const Membre>(membres.begin(), membres.size()));
}

std::string texte_canonique(const ContenuEmis& c) {
  Canonique::Liste lignes;
  for (const auto& l : c.lignes) lignes.push_back(ligne(l));
  Canonique::Liste groupes;
  for (const auto& g : c.groupes) groupes.push_back(groupe(g));
  return Canonique::objet({{"type", to_text(c.type)},
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
                           {"lignes", lignes},
                           {"groupes", groupes},
                           {"total", objet(c.total)},
                           {"acompteDeduit", c.acompte_deduit},
                           {"netAPayer", c.net_a_payer},
                           {"codeType", texte(c.code_type)},
                           {"cadre", texte(c.cadre)},
                           {"categorieOperation", texte(c.operation)},
                           {"tvaExigibilite", texte(c.exigibilite)},
                           {"mentions", texte(c.mentions)},
                           {"frais", frais(c)},
                           {"acomptes", acomptes(c)}})
      .texte();
}

}  // namespace ventes
