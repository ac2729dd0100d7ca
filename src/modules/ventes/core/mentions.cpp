#include "modules/ventes/core/mentions.hpp"

#include <algorithm>

#include "base/french_amounts.hpp"

namespace ventes {
namespace {

bool est_facturation(TypeDocument type) {
  return type == TypeDocument::Facture || type == TypeDocument::FactureAcompte || type == TypeDocument::Avoir;
}

const char* code_exoneration(CategorieTva categorie, bool franchise) {
  switch (categorie) {
    case CategorieTva::E: return franchise ? "FRANCHISE" : "EXONERATION_E";
    case CategorieTva::AE: return "AUTOLIQUIDATION";
    case CategorieTva::K: return "EXONERATION_K";
    case CategorieTva::G: return "EXONERATION_G";
    case CategorieTva::O: return "HORS_CHAMP";
    case CategorieTva::S:
    case CategorieTva::Z: break;
  }
  return "";
}

const char* texte_operation(CategorieOperation operation) {
  switch (operation) {
    case CategorieOperation::Biens: return "Livraison de biens";
    case CategorieOperation::Services: return "Prestation de services";
    case CategorieOperation::Mixte: break;
  }
  return "Livraison de biens et prestation de services";
}

Exoneration exoneration_de(CategorieTva categorie, const Vendeur& vendeur) {
  const bool franchise = categorie == CategorieTva::E && vendeur.franchise;
  for (const Exoneration& e : vendeur.exonerations) {
    if (e.categorie == categorie && !franchise) return e;
  }
  Exoneration usuelle = exoneration_usuelle(categorie, vendeur.franchise).value_or(Exoneration{categorie, "", ""});
  if (categorie == CategorieTva::E && !franchise && !vendeur.article_exoneration.empty()) {
    usuelle.texte = "Exonération de TVA, art. " + vendeur.article_exoneration + " du CGI";
  }
  if (categorie == CategorieTva::O && !vendeur.article_hors_champ.empty()) usuelle.texte = vendeur.article_hors_champ;
  return usuelle;
}

class Redaction {
 public:
  explicit Redaction(const DemandeMentions& demande) : m_demande(demande) {}

  std::vector<Mention> rediger() {
    if (est_facturation(m_demande.type)) operation();
    tva();
    if (est_facturation(m_demande.type)) reglement();
    vendeur();
    return std::move(m_mentions);
  }

 private:
  void ajouter(const char* code, std::string texte) { m_mentions.push_back({code, std::move(texte)}); }

  void ajouter(std::vector<Mention> autres) {
    for (Mention& mention : autres) m_mentions.push_back(std::move(mention));
  }

  void operation() {
    if (!m_demande.remplace.empty()) ajouter("REMPLACE", "Annule et remplace la facture " + m_demande.remplace);
    if (!m_demande.ticket.empty()) ajouter("TICKET", "Facture acquittée du ticket " + m_demande.ticket);
    if (m_demande.operation) ajouter("OPERATION", texte_operation(*m_demande.operation));
    if (m_demande.livraison && *m_demande.livraison != m_demande.emission) {
      ajouter("LIVRAISON", "Date de livraison ou d'exécution : " + m_demande.livraison->french());
    }
    if (!m_demande.reference_client.empty()) {
      ajouter("REFERENCE_CLIENT", "Votre référence : " + m_demande.reference_client);
    }
  }

  void tva() {
    const Vendeur& v = m_demande.vendeur;
    if (v.franchise) ajouter("FRANCHISE", motif_exoneration(CategorieTva::E, v));
    std::optional<CategorieTva> precedente;
    for (const GroupeTva& groupe : m_demande.groupes) {
      if (groupe.categorie == precedente) continue;
      precedente = groupe.categorie;
      const bool deja_dite = v.franchise && groupe.categorie == CategorieTva::E;
      const std::string texte = motif_exoneration(groupe.categorie, v);
      if (!texte.empty() && !deja_dite) ajouter(code_exoneration(groupe.categorie, v.franchise), texte);
    }
    const bool taxee = std::any_of(m_demande.groupes.begin(), m_demande.groupes.end(),
                                   [](const GroupeTva& g) { return g.categorie == CategorieTva::S; });
    if (est_facturation(m_demande.type) && v.option_debits && !v.franchise && taxee) {
      ajouter("DEBITS", "Option pour le paiement de la taxe d'après les débits");
    }
  }

  void reglement() {
    const bool professionnels = m_demande.acheteur != TypeAcheteur::Particulier;
    // A credit note is not a debt of the buyer: terms of payment would be false on it.
    if (m_demande.type == TypeDocument::Avoir) return;
    if (m_demande.echeance && m_demande.ticket.empty())
      ajouter("ECHEANCE", "Date d'échéance : " + m_demande.echeance->french());
    if (!professionnels) return;
    ajouter(mentions_reglement(m_demande.vendeur));
  }

  void vendeur() { ajouter(mentions_vendeur(m_demande.vendeur)); }

  const DemandeMentions& m_demande;
  std::vector<Mention> m_mentions;
};

}  // namespace

std::vector<Mention> mentions(const DemandeMentions& demande) { return Redaction(demande).rediger(); }

std::vector<Mention> mentions_reglement(const Vendeur& v) {
  return {{"PMD", v.taux_penalites
                      ? "En cas de retard de paiement, pénalités au taux annuel de " +
                            base::french_percent(*v.taux_penalites) +
                            ", exigibles sans rappel dès le lendemain de l'échéance"
                      : "En cas de retard de paiement, pénalités au taux de la Banque centrale européenne majoré de "
                        "10 points, exigibles sans rappel dès le lendemain de l'échéance"},
          {"PMT", "Indemnité forfaitaire pour frais de recouvrement en cas de retard de paiement : 40 €"},
          {"AAB", v.escompte.empty() ? "Pas d'escompte pour paiement anticipé" : v.escompte}};
}

std::vector<Mention> mentions_vendeur(const Vendeur& v) {
  std::vector<Mention> mentions;
  std::string societe = v.forme_juridique;
  if (!societe.empty() && v.capital) societe += " au capital de " + base::french_euros(*v.capital);
  if (!societe.empty()) mentions.push_back({"REG", societe});
  if (!v.rcs_ville.empty() && !v.siren.empty()) {
    mentions.push_back({"ABL", "RCS " + v.rcs_ville + " " + v.siren});
  } else if (!v.siren.empty()) {
    mentions.push_back({"ABL", "SIREN " + v.siren});
  }
  return mentions;
}

std::string motif_exoneration(CategorieTva categorie, const Vendeur& vendeur) {
  return exoneration_de(categorie, vendeur).texte;
}

std::string code_vatex(CategorieTva categorie, const Vendeur& vendeur) {
  return exoneration_de(categorie, vendeur).code;
}

}  // namespace ventes
