#include "modules/ventes/core/validation.hpp"

#include <algorithm>

#include "base/faults.hpp"
#include "base/french_amounts.hpp"
#include "modules/ventes/core/adresse_electronique.hpp"
#include "modules/ventes/core/regles_tva.hpp"
#include "modules/ventes/core/transitions.hpp"

namespace ventes {
namespace {

using base::Fault;

bool est_facture(TypeDocument type) { return type == TypeDocument::Facture || type == TypeDocument::FactureAcompte; }

/// Documents whose number and date the tax office reads.
bool est_fiscal(TypeDocument type) {
  return est_facture(type) || type == TypeDocument::Avoir || type == TypeDocument::Ticket;
}

bool comptee(const LigneAValider& ligne) { return ligne.type == TypeLigne::Article || ligne.type == TypeLigne::Libre; }

class Validation {
 public:
  explicit Validation(const DemandeValidation& demande) : m_demande(demande) {}

  base::Result<Decision> decider() {
    const auto vers = next(m_demande.type, m_demande.statut, "valider");
    if (!vers) {
      return base::refuse(409, "document_deja_valide",
                          "Ce document n'est plus un brouillon (statut " + std::string(to_text(m_demande.statut)) +
                              ") : il ne peut être validé qu'une fois.");
    }
    m_decision.vers = *vers;
    if (!rectifiable()) {
      return base::refuse(409, "document_non_rectifiable",
                          "La facture " + m_demande.origine->numero +
                              " est annulée ou en partie créditée : elle ne se remplace plus, faites un avoir.");
    }
    verifier_presence();
    for (std::size_t i = 0; i < m_demande.lignes.size(); ++i) verifier_ligne(i);
    for (std::size_t i = 0; i < m_demande.frais.size(); ++i)
      verifier_taux(m_demande.frais[i].taux, base::pointer_to("frais", i, "tva"));
    calculer_montants();
    if (m_calcule) {
      verifier_regles_tva(m_demande, m_decision.montants, m_faults, m_decision.avertissements);
    }
    verifier_dates();
    verifier_acheteur();
    verifier_total();
    if (!m_faults.empty()) return base::refuse_all(std::move(m_faults));
    if (const auto& quota = m_demande.quota; quota && quota->utilises >= quota->limite) return quota_atteint(*quota);
    completer();
    return std::move(m_decision);
  }

 private:
  void faute(const char* code, std::string pointer, std::string detail) {
    m_faults.push_back({code, std::move(pointer), std::move(detail)});
  }

  static base::Unexpected<base::Refusal> quota_atteint(const Quota& quota) {
    std::string detail = "Votre formule comprend " + std::to_string(quota.limite) +
                         " documents par mois et ils sont tous utilisés. Le compteur repart le " +
                         quota.remise_a_zero.french();
    if (!quota.plan_superieur.empty()) detail += " ; la formule " + quota.plan_superieur + " lève cette limite";
    return base::refuse(402, "quota_atteint", detail + ".");
  }

  void verifier_presence() {
    if (std::none_of(m_demande.lignes.begin(), m_demande.lignes.end(), comptee)) {
      faute("document_sans_ligne", "#/lignes", "Ajoutez au moins une ligne avec un article ou un montant.");
    }
    if (!m_demande.acheteur && m_demande.type != TypeDocument::Ticket && !m_demande.au_comptoir) {
      faute("client_manquant", "#/clientId", "Choisissez le client du document.");
    }
  }

  void verifier_ligne(std::size_t i) {
    const LigneAValider& ligne = m_demande.lignes[i];
    if (!comptee(ligne)) return;
    if (ligne.designation.empty()) {
      faute("designation_manquante", base::pointer_to("lignes", i, "designation"),
            "Nommez ce qui est vendu : la désignation est obligatoire.");
    }
    if (ligne.calcul.prix_unitaire.millioniemes < 0) {
      faute("prix_negatif",
            base::pointer_to("lignes", i, m_demande.mode == ModePrix::Ht ? "prix_unitaire_ht" : "prix_unitaire_ttc"),
            "Un prix unitaire n'est jamais négatif : mettez le signe moins sur la quantité.");
    }
    verifier_taux(ligne.calcul.taux, base::pointer_to("lignes", i, "tva"));
    if (ligne.suivi_stock && !ligne.calcul.quantite.entiere()) {
      faute("quantite_non_entiere", base::pointer_to("lignes", i, "quantite"),
            "Cet article est suivi en stock : sa quantité doit être un nombre entier, et non " +
                base::to_string(ligne.calcul.quantite) + ".");
    }
  }

  void verifier_taux(base::Taux taux, const std::string& place) {
    // A credit note gives back the VAT of its invoice, at the rate of that day.
    if (taux.points_de_base == 0 || m_demande.type == TypeDocument::Avoir) return;
    if (m_demande.vendeur.franchise) {
      faute("tva_en_franchise", place,
            "Votre entreprise est en franchise de TVA (art. 293 B du CGI) : mettez un taux de 0.");
      return;
    }
    const auto& connus = m_demande.taux_en_vigueur;
    if (std::find(connus.begin(), connus.end(), taux) != connus.end()) return;
    std::string liste = "0";
    for (const base::Taux connu : connus) {
      if (connu.points_de_base != 0) liste += " ; " + base::french_percent(connu);
    }
    faute("taux_tva_inconnu", place,
          "Le taux de " + base::french_percent(taux) + " n'existe pas au " + m_demande.emission.french() +
              ". Taux possibles : " + liste + ".");
  }

  void calculer_montants() {
    if (m_demande.montants) {
      m_decision.montants = *m_demande.montants;
      m_calcule = true;
      return;
    }
    std::vector<LigneCalcul> lignes;
    lignes.reserve(m_demande.lignes.size());
    for (const LigneAValider& ligne : m_demande.lignes) {
      LigneCalcul calcul = ligne.calcul;
      calcul.comptee = comptee(ligne);
      calcul.categorie = categorie_effective(calcul.categorie, calcul.taux, m_demande.vendeur.franchise);
      lignes.push_back(calcul);
    }
    std::vector<Frais> frais(m_demande.frais.begin(), m_demande.frais.end());
    for (Frais& f : frais) f.categorie = categorie_effective(f.categorie, f.taux, m_demande.vendeur.franchise);
    auto montants = calculer({m_demande.mode, lignes, m_demande.remise, frais});
    if (montants) {
      m_decision.montants = std::move(montants).value();
      m_calcule = true;
      return;
    }
    for (Fault& f : montants.error().faults) m_faults.push_back(std::move(f));
  }

  /// An invoice that another one replaces is whole: neither cancelled nor credited (conformite-fr 1.7).
  bool rectifiable() const {
    const auto& origine = m_demande.origine;
    if (!origine || !origine->remplacee) return true;
    return !origine->creditee &&
           (origine->statut == StatutDocument::Valide || origine->statut == StatutDocument::Envoye);
  }

  void verifier_dates() {
    const DemandeValidation& d = m_demande;
    if (d.type == TypeDocument::Avoir && !d.a_une_origine) {
      faute("avoir_sans_facture", "#/documentOrigineId",
            "Un avoir cite la facture qu'il corrige : créez-le depuis cette facture.");
    }
    if (d.serie_derniere_date && d.emission < *d.serie_derniere_date) {
      faute("date_avant_serie", "#/dateEmission",
            "La date " + d.emission.french() + " précède celle du dernier document de la série, le " +
                d.serie_derniere_date->french() + " : choisissez cette date ou une date postérieure.");
    }
    if (est_fiscal(d.type) && d.emission > d.aujourdhui.plus_days(avance_max_jours)) {
      faute("date_future", "#/dateEmission",
            "La date " + d.emission.french() + " est trop loin dans l'avenir : choisissez au plus tard le " +
                d.aujourdhui.plus_days(avance_max_jours).french() + ".");
    }
    if (!est_facture(d.type)) return;
    m_decision.echeance = d.echeance ? *d.echeance : date_echeance(d.emission, d.delai_jours, d.fin_de_mois);
    const TypeAcheteur type = d.acheteur ? d.acheteur->type : TypeAcheteur::Particulier;
    if (auto probleme = verifier_echeance(d.emission, *m_decision.echeance, d.fin_de_mois, type)) {
      const bool refus = probleme->code == "echeance_avant_emission";
      (refus ? m_faults : m_decision.avertissements).push_back(std::move(*probleme));
    }
  }

  /// What the seller's own settings lack is said, not refused: the first invoice of a new company goes out.
  void avertir_vendeur() {
    if (!est_fiscal(m_demande.type)) return;
    if (!m_demande.vendeur.adresse_connue) {
      m_decision.avertissements.push_back({"adresse_vendeur_manquante", "",
                                           "Une facture porte votre adresse (CGI ann. II art. 242 nonies A) : "
                                           "complétez les réglages de l'entreprise."});
    }
    if (m_demande.vendeur.siren.empty()) {
      m_decision.avertissements.push_back(
          {"siren_vendeur_manquant", "",
           "Une facture porte votre SIREN (C. com. R123-237) : complétez les réglages de l'entreprise."});
    }
  }

  void verifier_acheteur() {
    avertir_vendeur();
    if (!est_facture(m_demande.type) || !m_demande.acheteur) return;
    const Acheteur& a = *m_demande.acheteur;
    if (a.nom.empty()) {
      faute("nom_acheteur_manquant", "#/clientId", "Une facture nomme son client : complétez sa fiche.");
    }
    if (a.adresse.empty() && a.ville.empty()) {
      Fault manque{"adresse_acheteur_manquante", "#/clientId",
                   "Une facture porte l'adresse du client (CGI ann. II art. 242 nonies A) : complétez sa fiche."};
      const bool refus = a.type != TypeAcheteur::Particulier;
      (refus ? m_faults : m_decision.avertissements).push_back(std::move(manque));
    }
    verifier_adresse_electronique(a);
  }

  void verifier_adresse_electronique(const Acheteur& a) {
    if (a.type != TypeAcheteur::Professionnel && a.type != TypeAcheteur::Public) return;
    if (!en_france(a.pays)) return;
    if (a.siren.empty()) {
      faute("siren_acheteur_manquant", "#/clientId",
            "Le SIREN du client est obligatoire sur une facture entre entreprises françaises (BR-FR-11) : complétez sa "
            "fiche.");
      return;
    }
    const AdresseRoutee adresse = adresse_electronique({.type = a.type,
                                                        .pays = a.pays,
                                                        .siren = a.siren,
                                                        .numero_tva = a.numero_tva,
                                                        .email = a.email,
                                                        .adresse = a.adresse_electronique,
                                                        .schema = a.schema_electronique});
    if (adresse_acceptable(adresse, a.siren)) return;
    faute("adresse_electronique_invalide", "#/clientId",
          "L'adresse de facturation électronique « " + adresse.valeur +
              " » ne convient pas : sous le schéma 0225 elle "
              "commence par le SIREN du client, en lettres, chiffres et + - _ . (BR-FR-21, BR-FR-23). Corrigez sa "
              "fiche ou "
              "laissez l'adresse vide.");
  }

  void verifier_total() {
    if (!m_calcule) return;
    const base::Centimes ttc = m_decision.montants.total.ttc;
    if ((est_facture(m_demande.type) || m_demande.type == TypeDocument::Avoir) && ttc.value < 0) {
      faute("total_negatif", "#/lignes",
            m_demande.type == TypeDocument::Avoir
                ? "Les montants d'un avoir sont positifs : retirez le signe moins des quantités."
                : "Le total est négatif (" + base::french_euros(ttc) + ") : faites un avoir sur la facture d'origine.");
    } else if (m_demande.acompte_deduit.value != 0 && m_demande.acompte_deduit > ttc) {
      faute("acompte_superieur_au_total", "#/acompteDeduit",
            "Les acomptes (" + base::french_euros(m_demande.acompte_deduit) + ") dépassent le total du document (" +
                base::french_euros(ttc) + ").");
    }
    verifier_acomptes();
    verifier_acomptes_demandes();
  }

  /// By rate: no more than the deposit still offers, no more than the invoice charges (R-DOC-5).
  void verifier_acomptes() {
    std::vector<Part> restes = parts_de(m_decision.montants.groupes);
    if (m_demande.type == TypeDocument::Avoir) return;
    for (const AcompteCharge& acompte : m_demande.acomptes) {
      const Part& part = acompte.deduction.part;
      if (part.montant.ht > acompte.disponible.ht || part.montant.tva > acompte.disponible.tva) {
        faute("acompte_superieur", "#/acomptes",
              "L'acompte " + acompte.numero + " n'offre plus que " + base::french_euros(acompte.disponible.ttc) +
                  " au taux de " + base::french_percent(part.taux) +
                  " : enregistrez à nouveau le brouillon pour déduire ce qui reste.");
      }
      cumuler(restes, part, -1);
    }
    for (const Part& reste : restes) {
      if (m_demande.acomptes.empty() || reste.montant.ttc.value >= 0) continue;
      const auto au_taux = [&](const AcompteCharge& a) {
        return a.deduction.part.taux == reste.taux && a.deduction.part.categorie == reste.categorie;
      };
      if (std::none_of(m_demande.acomptes.begin(), m_demande.acomptes.end(), au_taux)) continue;
      faute("acompte_superieur_au_total", "#/acomptes",
            "Les acomptes dépassent ce que la facture porte au taux de " + base::french_percent(reste.taux) +
                " : enregistrez à nouveau le brouillon.");
    }
  }

  void verifier_acomptes_demandes() {
    const auto& origine = m_demande.origine;
    if (m_demande.type != TypeDocument::FactureAcompte || !origine) return;
    const base::Centimes reste = origine->ttc - origine->acomptes_demandes;
    if (m_decision.montants.total.ttc <= reste) return;
    faute("acompte_superieur", "#/lignes",
          "Les acomptes dépasseraient la commande " + origine->numero + " : il reste " + base::french_euros(reste) +
              " à demander.");
  }

  void completer() {
    m_decision.net_a_payer = m_decision.montants.total.ttc - m_demande.acompte_deduit;
    operation();
    code_et_cadre();
    const DemandeMentions mentions_demandees{
        m_demande.type,
        m_demande.vendeur,
        m_demande.acheteur ? m_demande.acheteur->type : TypeAcheteur::Particulier,
        m_decision.montants.groupes,
        m_decision.operation,
        m_demande.emission,
        m_demande.livraison,
        m_decision.echeance,
        m_demande.reference_client,
        remplace(),
        du_ticket() ? m_demande.origine->numero + " du " + m_demande.origine->emission.french() : ""};
    m_decision.mentions = mentions(mentions_demandees);
    stock();
  }

  /// The VAT of a ticket was due when it was issued, and that of its invoice waits for no payment.
  bool du_ticket() const { return m_demande.origine && m_demande.origine->type == TypeDocument::Ticket; }

  bool rectifie() const { return m_demande.origine && m_demande.origine->remplacee; }

  std::string remplace() const {
    if (!rectifie()) return {};
    return m_demande.origine->numero + " du " + m_demande.origine->emission.french();
  }

  void operation() {
    bool biens = false;
    bool services = false;
    for (const LigneAValider& ligne : m_demande.lignes) {
      if (!comptee(ligne)) continue;
      (ligne.service ? services : biens) = true;
    }
    // A deposit is of the kind of what it pays for, a gesture of the kind of its invoice.
    const bool d_un_montant = m_demande.type == TypeDocument::FactureAcompte || m_demande.type == TypeDocument::Avoir;
    if (d_un_montant && m_demande.origine && m_demande.origine->operation) {
      biens = *m_demande.origine->operation != CategorieOperation::Services;
      services = *m_demande.origine->operation != CategorieOperation::Biens;
    }
    m_decision.operation = !services ? CategorieOperation::Biens
                           : biens   ? CategorieOperation::Mixte
                                     : CategorieOperation::Services;
    if (services && !m_demande.vendeur.option_debits && du_ticket()) return;
    if (services && m_demande.vendeur.option_debits) {
      m_decision.exigibilite = TvaExigibilite::Debits;
    } else if (!biens || m_demande.type == TypeDocument::FactureAcompte) {
      m_decision.exigibilite = TvaExigibilite::Encaissement;
    } else if (!services) {
      m_decision.exigibilite = TvaExigibilite::Livraison;
    }
  }

  void code_et_cadre() {
    switch (m_demande.type) {
      case TypeDocument::Facture: m_decision.code_type = rectifie() ? 384 : 380; break;
      case TypeDocument::Avoir: m_decision.code_type = 381; break;
      case TypeDocument::FactureAcompte: m_decision.code_type = 386; break;
      default: return;
    }
    const bool facture = m_demande.type == TypeDocument::Facture;
    std::string lettre(to_text(*m_decision.operation).substr(0, 1));
    if (facture && m_demande.acompte_deduit.value != 0) {
      m_decision.cadre = lettre + "4";
    } else if (facture && du_ticket()) {
      m_decision.cadre = lettre == "S" ? "S7" : "B7";
    } else {
      m_decision.cadre = lettre + (est_facture(m_demande.type) && m_demande.comptant ? "2" : "1");
    }
  }

  void stock() {
    auto& stock = m_decision.stock;
    for (const LigneAValider& ligne : m_demande.lignes) {
      if (!comptee(ligne) || !ligne.suivi_stock || !ligne.article) continue;
      const auto deja =
          std::find_if(stock.begin(), stock.end(), [&](const DemandeStock& s) { return s.article == *ligne.article; });
      if (deja == stock.end()) {
        stock.push_back({*ligne.article, ligne.calcul.quantite});
      } else {
        deja->quantite.milliemes += ligne.calcul.quantite.milliemes;
      }
    }
    std::erase_if(stock, [](const DemandeStock& s) { return s.quantite.milliemes == 0; });
    std::sort(stock.begin(), stock.end(),
              [](const DemandeStock& a, const DemandeStock& b) { return a.article < b.article; });
  }

  const DemandeValidation& m_demande;
  Decision m_decision;
  std::vector<Fault> m_faults;
  bool m_calcule = false;
};

}  // namespace

CategorieTva categorie_effective(CategorieTva categorie, base::Taux taux, bool franchise) {
  if (categorie != CategorieTva::S || taux.points_de_base != 0) return categorie;
  return franchise ? CategorieTva::E : CategorieTva::Z;
}

base::Result<Decision> decider_validation(const DemandeValidation& demande) { return Validation(demande).decider(); }

}  // namespace ventes
