#include "modules/ventes/core/regles_tva.hpp"

#include <algorithm>
#include <cctype>

#include "base/identifiants.hpp"

namespace ventes {
namespace {

class Regles {
 public:
  Regles(const DemandeValidation& demande, const Montants& montants, std::vector<base::Fault>& fautes,
         std::vector<base::Fault>& avertissements)
      : m_demande(demande), m_montants(montants), m_fautes(fautes), m_avertissements(avertissements) {}

  void verifier() {
    if (porte(CategorieTva::O) && m_montants.groupes.size() > 1) {
      faute("categorie_tva_incompatible", "#/lignes",
            "Les lignes hors du champ de la TVA (catégorie O) demandent un document à part (BR-O-11).");
    }
    const bool facture =
        m_demande.type == TypeDocument::Facture || m_demande.type == TypeDocument::FactureAcompte;
    if (!facture || !m_demande.acheteur) return;
    acheteur(*m_demande.acheteur);
    if (porte(CategorieTva::K)) livraison_intracommunautaire(*m_demande.acheteur);
    if (porte(CategorieTva::G)) export_(*m_demande.acheteur);
    const bool motivee = std::any_of(m_demande.vendeur.exonerations.begin(), m_demande.vendeur.exonerations.end(),
                                     [](const Exoneration& e) { return e.categorie == CategorieTva::E; });
    if (porte(CategorieTva::E) && !m_demande.vendeur.franchise && !motivee &&
        m_demande.vendeur.article_exoneration.empty()) {
      m_avertissements.push_back({"exoneration_imprecise", "#/lignes",
                                  "Une facture cite la disposition qui exonère (CGI ann. II art. 242 nonies A, 12°) : "
                                  "donnez « motifExoneration » aux lignes exonérées, par exemple VATEX-FR-CGI261-4."});
    }
  }

 private:
  void faute(const char* code, const char* pointer, std::string detail) {
    m_fautes.push_back({code, pointer, std::move(detail)});
  }

  bool porte(CategorieTva categorie) const {
    return std::any_of(m_montants.groupes.begin(), m_montants.groupes.end(),
                       [categorie](const GroupeTva& g) { return g.categorie == categorie; });
  }

  void acheteur(const Acheteur& a) {
    if (a.type == TypeAcheteur::Etranger && (a.pays.empty() || a.pays == "FR")) {
      faute("pays_acheteur_manquant", "#/clientId",
            "Ce client est étranger : indiquez son pays, dont dépend la TVA de la facture.");
    }
    numero_tva(a.numero_tva);
    const bool sans_numero = a.numero_tva.empty();
    if ((porte(CategorieTva::K) && sans_numero) || (porte(CategorieTva::AE) && sans_numero && a.siren.empty())) {
      faute("numero_tva_acheteur_manquant", "#/clientId",
            "L'autoliquidation et la livraison intracommunautaire demandent le numéro de TVA du client (BR-AE-02, "
            "BR-IC-02) : complétez sa fiche.");
    }
    const bool sans_tva = porte(CategorieTva::K) || porte(CategorieTva::AE) || porte(CategorieTva::G);
    if (sans_tva && m_demande.vendeur.numero_tva.empty()) {
      faute("numero_tva_vendeur_manquant", "#",
            "Autoliquidation, livraison intracommunautaire et exportation demandent votre numéro de TVA (BR-AE-02, "
            "BR-IC-02, BR-G-02) : complétez les réglages de l'entreprise.");
    }
  }

  void numero_tva(const std::string& numero) {
    const bool verifiable = numero.starts_with("FR") || autre_etat_membre(numero.substr(0, 2));
    if (!verifiable || base::numero_tva_valide(numero)) return;
    const bool ancienne_cle =
        numero.starts_with("FR") && numero.size() == 13 &&
        std::any_of(numero.begin() + 2, numero.begin() + 4, [](unsigned char c) { return std::isalpha(c) != 0; });
    if (ancienne_cle) {
      m_avertissements.push_back({"numero_tva_acheteur_a_verifier", "#/clientId",
                                  "La clé du numéro de TVA du client contient des lettres : vérifiez-la auprès de lui."});
      return;
    }
    faute("numero_tva_acheteur_invalide", "#/clientId",
          "Le numéro de TVA du client, " + numero + ", n'a pas la bonne clé ou la bonne forme : corrigez sa fiche.");
  }

  void livraison_intracommunautaire(const Acheteur& a) {
    const std::string& pays = a.pays_livraison.empty() ? a.pays : a.pays_livraison;
    if (!autre_etat_membre(pays)) {
      faute("livraison_hors_union", "#/clientId",
            "Une livraison intracommunautaire arrive dans un autre État de l'Union (BR-IC-12) : vérifiez le pays de "
            "livraison du client.");
    }
  }

  void export_(const Acheteur& a) {
    const bool livre = !a.pays_livraison.empty();
    const std::string& pays = livre ? a.pays_livraison : a.pays;
    const std::string& code_postal = livre ? a.code_postal_livraison : a.code_postal;
    if (!france(pays, code_postal) && !autre_etat_membre(pays)) return;
    faute("export_en_france", "#/lignes",
          "La catégorie G est une exportation hors de l'Union (CGI 262, I) : ces biens restent en France ou dans "
          "l'Union, vérifiez le pays de livraison ou la catégorie.");
  }

  const DemandeValidation& m_demande;
  const Montants& m_montants;
  std::vector<base::Fault>& m_fautes;
  std::vector<base::Fault>& m_avertissements;
};

}  // namespace

void verifier_regles_tva(const DemandeValidation& demande, const Montants& montants, std::vector<base::Fault>& fautes,
                         std::vector<base::Fault>& avertissements) {
  Regles(demande, montants, fautes, avertissements).verifier();
}

}  // namespace ventes
