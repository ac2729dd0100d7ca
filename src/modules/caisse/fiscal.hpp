#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/decimal.hpp"
#include "base/uuid.hpp"
#include "engine/command/context.hpp"
#include "engine/crypto/signature.hpp"
#include "engine/json/writer.hpp"
#include "modules/caisse/core/pieces.hpp"

/// The law of the till (R-CAI-5, CGI 286-I-3 bis): each register signs what it records in chains of its own. A command
/// locks the heads with what it reads, signs in memory, and writes records and heads with the rest of its writes.
namespace caisse {

struct LigneFiscale {
  std::string nom;
  base::Quantite quantite;
  /// Including VAT, after every discount.
  base::Centimes total;
  base::Taux taux;
};

struct PaiementFiscal {
  std::string moyen;
  base::Centimes montant;
};

/// A sale, a return or a cancellation as the law keeps it; amounts of the last two are negative. Σ lines = Σ payments.
struct TicketFiscal {
  base::Instant at;
  /// The business day of its session.
  base::Date jour;
  TypeTicket type = TypeTicket::Vente;
  std::vector<LigneFiscale> lignes = {};
  std::vector<PaiementFiscal> paiements = {};
  /// Id of the cashier.
  std::string operateur;
  std::optional<base::Uuid> document = {};
  std::optional<base::Uuid> session = {};
  /// The time as the device said it, when it is kept beside.
  std::optional<std::string> heure_appareil = {};
  bool ecole = false;
};

/// A technical event (conformite-fr 7.7).
struct EvenementFiscal {
  std::string_view code;
  std::string texte;
  std::string operateur = {};
  std::optional<base::Uuid> document = {};
};

/// A reprint: the `copie`th of the ticket number `ticket_seq`.
struct CopieFiscale {
  base::Uuid document;
  std::int64_t ticket_seq = 0;
  std::int64_t copie = 0;
  std::string operateur;
};

/// The closing of a day, a month or a year.
struct TotalFiscal {
  base::Instant at;
  /// The business day; the last day of the month or year.
  base::Date jour;
  std::string operateur;
  std::optional<base::Uuid> session = {};
};

/// A record that was signed.
struct Signee {
  std::int64_t seq = 0;
  /// "AAAAMMJJHHMMSS" on the company's wall, as signed.
  std::string heure;
  std::string signature;
  /// The four characters that a ticket prints.
  std::string extrait;
};

struct Cumul {
  base::Centimes montant;
  std::int64_t nombre = 0;
};

/// A total that was signed. `moyens` by means of payment, `types` by VENTE, RETOUR, ANNULATION.
struct TotalSigne {
  Signee piece;
  std::string de, a;
  ParTaux tva;
  base::Centimes total, absolu, perpetuel, perpetuel_absolu;
  std::int64_t tickets = 0;
  std::map<std::string, Cumul> moyens, types;
};

/// Queues the locks and the heads of these registers; gives the place of the rows that `Scelleur` reads. In the order
/// of
/// locks: after the client, before documents and articles. Every command that signs asks for all its registers at once.
std::size_t queue_tetes(command::Context& context, std::span<const base::Uuid> caisses);
/// Queues what the closing of a day sums up; after `queue_tetes`. Gives the place of its rows.
std::size_t queue_somme_jour(command::Context& context, const base::Uuid& caisse);
/// The same for a month (sums days) or a year (sums months) that ends on `fin`.
std::size_t queue_somme(command::Context& context, const base::Uuid& caisse, Nature nature, base::Date fin);

/// Signs records in memory, each with the signature of the one before it. The first use of a register makes its key, as
/// does a key that cannot be opened (a restored backup holds none). Nothing is written before `queue`.
class Scelleur {
 public:
  /// `rows` of the round trip that `queue_tetes` was part of. Throws std::logic_error for a vault without a key.
  Scelleur(const command::Context& context, const std::vector<pg::Rows>& rows, std::size_t place);

  /// Returns and cancellations are journalled with it (190, 320). Throws std::logic_error when lines and payments
  /// differ, or for a register that is not among the rows.
  Signee ticket(const base::Uuid& caisse, const TicketFiscal& ticket);
  Signee journal(const base::Uuid& caisse, const EvenementFiscal& evenement);
  Signee copie(const base::Uuid& caisse, const CopieFiscale& copie);
  /// The total of a Jour, Mois or An from the rows of `queue_somme…`, journalled (50, 60).
  TotalSigne total(const base::Uuid& caisse, Nature nature, const TotalFiscal& demande, const pg::Rows& somme);
  /// Replaces the key of a register. The old key signs the event that says so, where it can still be opened.
  void changer_cle(const base::Uuid& caisse, const std::string& motif, const std::string& operateur);

  /// True when the next record of the register will be signed by this key.
  [[nodiscard]] bool signe_avec(const base::Uuid& caisse, const base::Uuid& cle);
  [[nodiscard]] bool vide() const { return m_pieces.empty(); }
  /// Queues the records and the heads: one statement each, whatever their number; keys when there are new ones.
  void queue(command::Context& context);

 private:
  struct Tete {
    std::int64_t seq = 0;
    std::string signature;
    base::Centimes perpetuel, perpetuel_absolu;
    std::string heure;
    std::optional<base::Date> jour;
    bool avancee = false;
  };
  using Chaine = std::pair<Nature, bool>;
  struct Caisse {
    std::string code;
    base::Uuid cle;
    std::optional<crypto::SigningKey> signeur;
    std::map<Chaine, Tete> tetes;
  };
  struct Cle {
    base::Uuid id, caisse;
    std::string publique, scellee;
  };
  struct Piece {
    base::Uuid caisse;
    Chaine chaine;
    Signee signee;
    base::Date jour;
    std::optional<base::Uuid> document, session;
    base::Uuid cle;
    std::string contenu, signe;
  };
  Caisse& caisse_de(const base::Uuid& id);
  void poser_cle(const base::Uuid& id, Caisse& caisse);
  static void lire_tete(const pg::Rows& rows, int row, Caisse& caisse);
  /// `dire` writes the members of the record that are not its link, and gives the text that is signed.
  using Dire = std::function<std::string(json::Writer&, const Chainon&)>;
  Piece& sceller(const base::Uuid& id, Chaine chaine, base::Date jour, std::string heure, const Dire& dire);
  void queue_cles(command::Context& context) const;
  void queue_pieces(command::Context& context) const;
  void queue_avance(command::Context& context) const;

  base::Uuid m_entreprise;
  std::string m_zone;
  base::Instant m_now;
  const crypto::Vault& m_vault;
  std::map<base::Uuid, Caisse> m_caisses;
  std::deque<Piece> m_pieces;
  std::vector<Cle> m_cles;
};

/// The place that a private key is sealed to.
[[nodiscard]] std::string place_de_cle(const base::Uuid& entreprise, const base::Uuid& cle);

}  // namespace caisse
