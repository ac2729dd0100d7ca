#include "modules/efacture/core/controles.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "base/french_numbers.hpp"
#include "base/identifiants.hpp"

namespace efacture {

namespace {

using base::Centimes;
using Cle = std::pair<std::string, std::int32_t>;

constexpr std::array<std::string_view, 15> taux_francais{"0",   "0.9", "1.05", "1.75", "2.1",  "5.5", "7",   "8.5",
                                                         "9.2", "9.6", "10",   "13",   "19.6", "20",  "20.6"};
constexpr std::array<std::string_view, 7> categories{"S", "AE", "E", "K", "G", "O", "Z"};
constexpr std::array<std::string_view, 20> cadres{"B1", "S1", "M1", "B2", "S2", "M2", "S3", "B4", "S4", "M4",
                                                  "S5", "S6", "B7", "S7", "B8", "S8", "M8", "B9", "S9", "M9"};
constexpr std::array<std::string_view, 16> codes_type{"380", "389", "393", "501", "386", "500", "384", "471",
                                                      "472", "473", "261", "262", "381", "396", "502", "503"};

template <class List>
bool dans(const List& list, std::string_view text) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

std::string euros(Centimes montant) { return base::format_french_decimal(montant.value, 2, 2) + "\u00a0€"; }
std::string pour_cent(base::Taux taux) { return base::format_french_decimal(taux.points_de_base, 2, 0) + "\u00a0%"; }

class Controle {
 public:
  Controle(const FactureRecue& facture, std::string_view destinataire)
      : m_f(facture), m_destinataire(destinataire), m_francaise(facture.vendeur.pays == "FR") {}

  std::vector<Constat> tout() {
    entete();
    partie(m_f.vendeur, true);
    partie(m_f.acheteur, false);
    if (!m_f.iban.empty() && !base::iban_valide(m_f.iban)) {
      faute("iban_invalide", "BT-84", "", "L'IBAN « " + m_f.iban + " » a une clé fausse : vérifiez-le avant de payer.");
    }
    dates();
    references();
    lignes();
    groupes();
    totaux();
    return std::move(m_constats);
  }

 private:
  void faute(std::string code, std::string terme, std::string lieu, std::string detail) {
    m_constats.push_back({true, std::move(code), std::move(terme), std::move(lieu), std::move(detail)});
  }
  void avis(std::string code, std::string terme, std::string lieu, std::string detail) {
    m_constats.push_back({false, std::move(code), std::move(terme), std::move(lieu), std::move(detail)});
  }
  bool type(std::initializer_list<std::string_view> list) const { return dans(std::vector(list), m_f.code_type); }
  bool sans_lignes() const {
    return m_f.profil.find("minimum") != std::string::npos || m_f.profil.find("basicwl") != std::string::npos;
  }
  std::string_view bar() const {
    for (const Note& note : m_f.notes) {
      if (note.sujet == "BAR") return note.texte;
    }
    return {};
  }

  void entete() {
    if (!dans(codes_type, m_f.code_type)) {
      faute("type_inconnu", "BT-3", "", "Le type « " + m_f.code_type + " » n'est pas celui d'une facture (BR-FR-04).");
    }
    if (m_f.profil.empty()) {
      avis("profil_absent", "BT-24", "", "Le fichier ne dit pas quel profil il suit.");
    } else if (!m_f.profil.starts_with("urn:cen.eu:en16931:2017") && !sans_lignes()) {
      avis("profil_inconnu", "BT-24", "", "Le profil « " + m_f.profil + " » n'est pas connu en France.");
    } else if (sans_lignes()) {
      avis("profil_sans_lignes", "BT-24", "", "Ce profil n'a pas de lignes : seuls les totaux ont été vérifiés.");
    }
    if (m_francaise) regles_francaises();
  }

  void regles_francaises() {
    const bool numero_bon = m_f.numero.size() <= 35 && std::all_of(m_f.numero.begin(), m_f.numero.end(), [](char c) {
                              return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                                     c == '+' || c == '-' || c == '_' || c == '/';
                            });
    if (!numero_bon) {
      faute("numero_invalide", "BT-1", "",
            "Le numéro « " + m_f.numero + " » dépasse 35 caractères ou en contient d'interdits (BR-FR-02).");
    }
    if (m_f.cadre.empty()) {
      faute("cadre_absent", "BT-23", "", "Le cadre de facturation manque (BR-FR-08).");
    } else if (!dans(cadres, m_f.cadre)) {
      faute("cadre_inconnu", "BT-23", "", "Le cadre « " + m_f.cadre + " » n'existe pas (BR-FR-08).");
    }
    for (const std::string_view sujet : {"PMT", "PMD", "AAB"}) {
      const auto count =
          std::count_if(m_f.notes.begin(), m_f.notes.end(), [&](const Note& n) { return n.sujet == sujet; });
      if (count != 1) {
        faute("mention_obligatoire", "BT-22", std::string(sujet),
              "La mention " + std::string(sujet) + " doit figurer une fois, elle figure " + std::to_string(count) +
                  " fois (BR-FR-05).");
      }
    }
    if (m_f.vendeur.siren.empty()) faute("siren_absent", "BT-30", "vendeur", "Le SIREN du vendeur manque (BR-FR-10).");
    if (bar() == "B2B" && m_f.acheteur.siren.empty()) {
      faute("siren_absent", "BT-47", "acheteur", "Le SIREN de l'acheteur manque (BR-FR-11).");
    }
  }

  void partie(const Partie& p, bool vendeur) {
    const std::string lieu = vendeur ? "vendeur" : "acheteur";
    if (!p.siren.empty() && !base::siren_valide(p.siren)) {
      faute("siren_invalide", vendeur ? "BT-30" : "BT-47", lieu, "Le SIREN « " + p.siren + " » a une clé fausse.");
    }
    if (!p.siret.empty() && p.pays != "MC") {
      if (!base::siret_valide(p.siret)) {
        faute("siret_invalide", vendeur ? "BT-29" : "BT-46", lieu, "Le SIRET « " + p.siret + " » a une clé fausse.");
      } else if (!p.siren.empty() && !p.siret.starts_with(p.siren)) {
        faute("siret_incoherent", vendeur ? "BT-29" : "BT-46", lieu,
              "Le SIRET « " + p.siret + " » n'est pas un établissement du SIREN " + p.siren + " (BR-FR-09).");
      }
    }
    numero_tva(p, vendeur, lieu);
    if (!vendeur && !m_destinataire.empty() && !p.siren.empty() && p.siren != m_destinataire) {
      faute("destinataire_different", "BT-47", lieu,
            "Cette facture est adressée au SIREN " + p.siren + ", pas au vôtre (" + std::string(m_destinataire) + ").");
    }
  }

  void numero_tva(const Partie& p, bool vendeur, const std::string& lieu) {
    const std::string terme = vendeur ? "BT-31" : "BT-48";
    if (p.numero_tva.empty() || base::numero_tva_valide(p.numero_tva)) return;
    const bool ancienne =
        p.numero_tva.starts_with("FR") && p.numero_tva.size() == 13 &&
        std::any_of(p.numero_tva.begin() + 2, p.numero_tva.begin() + 4, [](char c) { return c >= 'A' && c <= 'Z'; }) &&
        base::siren_valide(p.numero_tva.substr(4));
    if (ancienne) {
      avis("cle_tva_ancienne", terme, lieu, "Le numéro de TVA « " + p.numero_tva + " » a une clé à lettres, ancienne.");
    } else {
      faute("numero_tva_invalide", terme, lieu,
            "Le numéro de TVA « " + p.numero_tva + " » a une clé ou une forme fausse.");
    }
  }

  void dates() {
    if (m_f.date.year() < 2000 || m_f.date.year() > 2099) {
      faute("date_hors_limites", "BT-2", "", "La date " + m_f.date.french() + " n'est pas plausible (BR-FR-03).");
    }
    const bool reglee = m_f.cadre.size() == 2 && m_f.cadre[1] == '2';
    if (m_f.echeance && *m_f.echeance < m_f.date && !reglee && !type({"386", "500", "503"})) {
      faute("echeance_avant_date", "BT-9", "",
            "L'échéance du " + m_f.echeance->french() + " précède la facture du " + m_f.date.french() +
                " (BR-FR-CO-07).");
    }
    if (!m_f.echeance && m_f.net_a_payer.value > 0 && !type({"381", "261", "396", "502", "503"})) {
      avis("echeance_absente", "BT-9", "", "Aucune échéance n'est donnée.");
    }
    if (reglee && m_f.net_a_payer.value != 0) {
      faute("deja_payee_net", "BT-115", "", "Une facture déjà payée a un net à payer nul (BR-FR-CO-09).");
    }
  }

  void references() {
    const bool avoir = type({"381", "261", "396", "502", "503"});
    if (avoir && m_f.factures_citees.empty()) {
      faute("reference_absente", "BT-25", "", "Un avoir nomme la facture qu'il corrige (CGI 289-I-5, BR-FR-CO-05).");
    }
    if (m_f.code_type == "384" && m_f.factures_citees.size() != 1) {
      faute("reference_absente", "BT-25", "", "Une facture rectificative nomme une seule facture antérieure.");
    }
    for (const FactureCitee& citee : m_f.factures_citees) {
      if ((avoir || m_f.code_type == "384") && !citee.date) {
        faute("date_reference_absente", "BT-26", citee.numero, "La date de la facture " + citee.numero + " manque.");
      }
    }
  }

  void taux(const std::string& categorie, const std::optional<base::Taux>& t, const std::string& terme,
            const std::string& lieu) {
    if (!dans(categories, categorie)) {
      faute("categorie_inconnue", terme, lieu,
            "La catégorie de TVA « " + categorie + " » n'est pas admise (BR-FR-15).");
    } else if (categorie == "S" && (!t || t->points_de_base <= 0)) {
      faute("taux_absent", terme, lieu, "Une opération taxée a un taux supérieur à zéro.");
    } else if (m_francaise && t && !dans(taux_francais, base::to_string(*t))) {
      faute("taux_inconnu", terme, lieu, "Le taux de " + pour_cent(*t) + " n'existe pas en France (BR-FR-16).");
    }
  }

  void lignes() {
    for (const LigneRecue& ligne : m_f.lignes) {
      const std::string lieu = "ligne " + ligne.numero;
      taux(ligne.categorie, ligne.taux, "BT-152", lieu);
      if (ligne.prix < 0) faute("prix_negatif", "BT-146", lieu, "Un prix unitaire n'est pas négatif (BR-27).");
      if (ligne.base_prix <= 0) {
        faute("base_prix_invalide", "BT-149", lieu, "La quantité de base du prix est supérieure à zéro.");
        continue;
      }
      // Millionths times millionths, divided by millionths: millionths of a euro; ten thousand make a centime.
      const base::Int128 product = static_cast<base::Int128>(ligne.quantite) * ligne.prix;
      Centimes calcule{static_cast<std::int64_t>(
          base::divide_half_away_from_zero(product, static_cast<base::Int128>(ligne.base_prix) * 10'000))};
      for (const Ajustement& a : ligne.ajustements) calcule += a.charge ? a.montant : -a.montant;
      if (calcule != ligne.montant) {
        faute("montant_ligne", "BT-131", lieu,
              "Quantité × prix donne " + euros(calcule) + ", la ligne porte " + euros(ligne.montant) + ".");
      }
    }
  }

  static Cle cle(const std::string& categorie, const std::optional<base::Taux>& t) {
    return {categorie, t ? t->points_de_base : 0};
  }

  void groupes() {
    std::map<Cle, Centimes> bases;
    for (const LigneRecue& ligne : m_f.lignes) bases[cle(ligne.categorie, ligne.taux)] += ligne.montant;
    for (const Ajustement& a : m_f.ajustements) {
      bases[cle(a.categorie, a.taux)] += a.charge ? a.montant : -a.montant;
    }
    for (const GroupeRecu& groupe : m_f.groupes) {
      const std::string lieu = "TVA " + groupe.categorie + (groupe.taux ? " " + pour_cent(*groupe.taux) : "");
      taux(groupe.categorie, groupe.taux, "BT-119", lieu);
      const std::int32_t points = groupe.taux ? groupe.taux->points_de_base : 0;
      const Centimes calcule{static_cast<std::int64_t>(
          base::divide_half_away_from_zero(static_cast<base::Int128>(groupe.base_ht.value) * points, 10'000))};
      if (calcule != groupe.tva) {
        faute("tva_groupe", "BT-117", lieu,
              "La TVA de " + euros(groupe.base_ht) + " est " + euros(calcule) + ", la facture porte " +
                  euros(groupe.tva) + ".");
      }
      const bool exonere = groupe.categorie != "S" && groupe.categorie != "Z";
      if (exonere && groupe.motif.empty() && groupe.code_motif.empty()) {
        faute("motif_absent", "BT-120", lieu, "Une opération sans TVA dit pourquoi.");
      }
      if (!m_f.lignes.empty()) {
        const Centimes attendue = bases[cle(groupe.categorie, groupe.taux)];
        if (attendue != groupe.base_ht) {
          faute("base_groupe", "BT-116", lieu,
                "Les lignes de ce taux font " + euros(attendue) + ", la base est de " + euros(groupe.base_ht) + ".");
        }
        bases.erase(cle(groupe.categorie, groupe.taux));
      }
    }
    if (m_f.lignes.empty()) return;
    for (const auto& [reste, montant] : bases) {
      const std::string lieu = "TVA " + reste.first + " " + pour_cent(base::Taux{reste.second});
      if (montant.value != 0) faute("groupe_absent", "BT-116", lieu, "Ce taux des lignes manque au tableau de TVA.");
    }
  }

  void egal(Centimes calcule, Centimes porte, std::string code, const std::string& terme, const std::string& quoi) {
    if (calcule == porte) return;
    faute(std::move(code), terme, "",
          quoi + " devrait être " + euros(calcule) + ", la facture porte " + euros(porte) + ".");
  }

  void totaux() {
    Centimes lignes, remises, frais, tva;
    for (const LigneRecue& ligne : m_f.lignes) lignes += ligne.montant;
    for (const Ajustement& a : m_f.ajustements) (a.charge ? frais : remises) += a.montant;
    for (const GroupeRecu& groupe : m_f.groupes) tva += groupe.tva;
    if (!sans_lignes()) {
      if (m_f.lignes.empty()) faute("lignes_absentes", "BT-126", "", "La facture n'a aucune ligne.");
      egal(lignes, m_f.total_lignes, "total_lignes", "BT-106", "La somme des lignes");
      egal(remises, m_f.total_remises, "total_remises", "BT-107", "Le total des remises");
      egal(frais, m_f.total_frais, "total_frais", "BT-108", "Le total des frais");
      egal(m_f.total_lignes - m_f.total_remises + m_f.total_frais, m_f.montant_ht, "total_ht", "BT-109", "Le total HT");
    }
    if (!m_f.groupes.empty() || !sans_lignes()) {
      egal(tva, m_f.montant_tva, "total_tva", "BT-110", "Le total de TVA");
    }
    egal(m_f.montant_ht + m_f.montant_tva, m_f.montant_ttc, "total_ttc", "BT-112", "Le total TTC");
    egal(m_f.montant_ttc - m_f.deja_paye + m_f.arrondi, m_f.net_a_payer, "total_net", "BT-115", "Le net à payer");
  }

  const FactureRecue& m_f;
  std::string_view m_destinataire;
  bool m_francaise;
  std::vector<Constat> m_constats;
};

}  // namespace

std::vector<Constat> controler(const FactureRecue& facture, std::string_view destinataire) {
  return Controle(facture, destinataire).tout();
}

}  // namespace efacture
