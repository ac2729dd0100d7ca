#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "engine/command/group.hpp"
#include "engine/json/value.hpp"
#include "modules/caisse/anomalies.hpp"
#include "modules/caisse/core/encaissement.hpp"
#include "modules/caisse/fiscal.hpp"
#include "modules/caisse/registre.hpp"
#include "modules/equipe/equipe.hpp"
#include "modules/ventes/ticket.hpp"

/// A sale on its way through `vendre`.
namespace caisse {

/// Where the ticket stands in the local chain of its device.
struct Suite {
  base::Uuid appareil;
  std::int64_t sequence = 0;
  std::string precedente, empreinte;
};

enum class Etape {
  /// Goes on.
  EnCours,
  /// Was recorded before: the same answer is given again.
  Rejouee,
  /// Could not be recorded, and was handed over: kept as received, for a person to treat.
  Gardee,
  /// In training: signed apart, and nothing is sold.
  Ecole,
  /// Refused: the till corrects it.
  Refusee
};

/// What a request asks for, as it was read.
struct Vente {
  command::Group::Member* member = nullptr;
  Etape etape = Etape::EnCours;
  base::Uuid registre;
  std::optional<base::Uuid> id;
  /// The customer holds the ticket: it is a fact.
  bool remis = false;
  bool hors_ligne = false;
  bool ecole = false;
  base::Uuid caissier;
  std::optional<Suite> suite;
  std::optional<base::Instant> emis;
  std::optional<base::Uuid> client, approbation, attente;
  /// The lines as sent; those of an article that is gone have lost it.
  std::deque<json::Value> lignes;
  std::vector<Encaissement> encaissements;
  base::Centimes total, arrondi, pourboire;
  /// What the client pays with points.
  base::Centimes en_points;
  /// SHA-256 of the content, whether it was handed over or not.
  std::string contenu;
  bool retour = false;

  /// The credit note of what comes back: its own, when nothing is sold.
  struct Avoir {
    base::Uuid id;
    std::string numero{};
    /// What went out by it.
    std::vector<Encaissement> encaissements{};
  };
  std::optional<Avoir> avoir{};

  ventes::Brouillon brouillon{};
  ventes::Montants montants{};
  std::optional<ventes::Emission> emission{};
  std::optional<ventes::DepenseDePoints> depense{};
  /// What its client earned by it, and has.
  std::optional<std::int64_t> points_gagnes{}, points_solde{};
  /// The record that was signed of it.
  std::optional<Signee> signee{};
  /// What is said to a person of a ticket that was accepted, and why one is kept.
  std::vector<Anomalie> anomalies{};
  std::vector<base::Fault> motifs{};
  /// True once its draft is written: it has to go when the sale does not go on.
  bool ecrite = false;
  /// What became of the same request, where it is kept already: A_TRAITER, TRAITE, ECARTE.
  std::string gardee_deja{};
  /// True when another content came under the identifier of a ticket.
  bool contredit = false;

  [[nodiscard]] command::Context& context() const { return member->context(); }
  [[nodiscard]] bool en_cours() const { return etape == Etape::EnCours; }
};

/// Reads a request; one with faults is refused, or kept when the ticket was handed over.
[[nodiscard]] Vente lire_vente(command::Group::Member& member);

/// Refuses the sale, or keeps it when it was handed over.
void ecarter(Vente& vente, base::Refusal refusal);
/// Flags an accepted ticket.
void signaler(Vente& vente, const Registre& registre, std::string code, std::string detail);
/// Flags what was handed over, refuses what was not; `pointer` says which member is at fault, where one is.
void signaler_ou_refuser(Vente& vente, const Registre& registre, int status, std::string code, std::string detail,
                         std::string_view pointer = {});

/// What sales of a group need to know, as loaded.
struct Connu {
  std::vector<Registre> registres;
  std::vector<equipe::Caissier> caissiers;
  ventes::Articles articles;
  struct Approbation {
    base::Uuid id, registre;
    std::string objet;
    std::optional<std::int64_t> valeur;
  };
  std::vector<Approbation> approbations;

  [[nodiscard]] Registre* registre(const base::Uuid& id);
  [[nodiscard]] const equipe::Caissier* caissier(const base::Uuid& id) const;
};

/// Is the register able to sell now, on this device, with this cashier? Refuses (or flags, for what was handed over):
/// 404 introuvable, 409 caisse_inactive, session_fermee, session_en_comptage, session_a_clore, appareil_remplace,
/// 422 caissier_inconnu.
void verifier_caisse(Vente& vente, Connu& connu);

/// Makes the draft of a sale and its amounts. Refuses (or keeps): 422 entree_invalide with the faults of lines and
/// tenders, total_different; 403 remise_excessive without an approval (flagged `remise_sans_approbation` when handed
/// over).
void preparer_vente(Vente& vente, Connu& connu, const pg::Rows& contexte, int row);

/// Discounts of the sale, and prices below those of the shelf, stay within what its cashier and the account that sends
/// it may both grant, or an approval says more.
void verifier_remise(Vente& vente, Connu& connu, const Registre& registre);

/// Refuses 422 `reference_inconnue` (#/approbationId) a sale that shows an approval which does not count.
void verifier_approbation(Vente& vente, const Connu& connu);

/// Follows the local chain of the device: 409 `sequence_inattendue` for what was not handed over, flags otherwise
/// (sequence_trou, sequence_tardive, empreinte_invalide, chaine_rompue, horloge_reculee). Moves the head in `registre`.
void suivre_suite(Vente& vente, Registre& registre);

/// Queues what the till keeps of accepted sales, with heads, flags, approvals, parked tickets and what is kept.
void queue_garde(command::Context& context, std::vector<Vente>& ventes, Connu& connu);

/// Queues what is read back of the points of clients, last of all; nothing when there is no client. Gives its place.
[[nodiscard]] std::optional<std::size_t> queue_points_gagnes(command::Context& context,
                                                             const std::vector<Vente>& ventes);
void lire_points_gagnes(const pg::Rows& rows, std::vector<Vente>& ventes);

/// Writes tenders as `caisse_ticket` keeps them, and faults as `caisse_quarantaine` does.
void ecrire_encaissements(json::Writer& w, const std::vector<Encaissement>& encaissements);
void ecrire_motifs(json::Writer& w, const std::vector<base::Fault>& motifs);

/// The answer of an accepted sale. `numero` as issued.
[[nodiscard]] std::string rendre_vente(const Vente& vente, std::string_view numero);
/// The same answer again, from the rows of `relire_tickets.sql`.
[[nodiscard]] std::string rendre_rejouee(const Vente& vente, const pg::Rows& rows);
/// What is said of a ticket that is kept.
[[nodiscard]] command::Answer rendre_gardee(const Vente& vente, std::string_view etat = "A_TRAITER");

/// What `vendre` takes.
[[nodiscard]] std::span<const command::Field> champs_vente();

}  // namespace caisse
