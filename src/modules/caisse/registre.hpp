#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/decimal.hpp"
#include "base/result.hpp"
#include "base/uuid.hpp"
#include "engine/command/command.hpp"
#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"

/// A register as the verbs of the till see it, under its lock.
namespace caisse {

enum class StatutSession { Ouverte, Comptage };

/// The session that is not closed.
struct Session {
  base::Uuid id;
  std::int64_t numero = 0;
  StatutSession statut = StatutSession::Ouverte;
  /// The day that its tickets bear.
  base::Date jour;
  base::Instant ouverte_at;
  base::Centimes fond;
};

struct Registre {
  base::Uuid id;
  std::string nom, code;
  bool active = true;
  base::Uuid store;
  std::string magasin;
  bool magasin_ouvert = true;
  std::optional<base::Uuid> serie_ticket, serie_avoir, appareil;
  /// The head of the local chain of its device.
  std::int64_t sequence = 0;
  std::string empreinte;
  std::optional<base::Instant> dernier_emis;
  /// Step of the rounding of cash, in centimes; 0 for none.
  std::int64_t pas_arrondi = 0;
  base::Centimes fond_habituel;
  bool comptage_aveugle = false;
  bool ecole = false;
  /// A card must have been accepted by a terminal; a refund asks for a manager's approval.
  bool carte_par_terminal = false;
  bool retour_approuve = false;
  /// True when the last ticket was made without network.
  bool degrade = false;
  /// It is to be written.
  bool degrade_change = false;
  std::optional<Session> session;
  /// A session of a day before this one is to be closed before anything more is sold.
  base::Date limite;
  std::optional<base::Date> derniere_date;
  std::int64_t dernier_z = 0;
};

/// Queues the lock of registers and their reading: two statements, the second for `lire_registres`.
void queue_registres(command::Context& context, std::span<const base::Uuid> ids);
void queue_registre(command::Context& context, const base::Uuid& id);
/// Reads without a lock: one statement.
void queue_lecture(command::Context& context, const base::Uuid& id);

[[nodiscard]] std::vector<Registre> lire_registres(const pg::Rows& rows);
/// The only one. Refuses 404 `introuvable`.
[[nodiscard]] base::Result<Registre> lire_registre(const pg::Rows& rows);

/// Refuses 409 `session_fermee` when no session is open.
[[nodiscard]] base::Result<Session> session_en_cours(const Registre& registre);

/// Queues everything that the till shows when it starts: two statements, for `ecrire_etat`.
void queue_etat(command::Context& context, const base::Uuid& registre);
/// Writes `champs_etat`. `maison` and `equipe` are the rows of `queue_etat`.
void ecrire_etat(json::Writer& w, const command::Context& context, const Registre& registre, const pg::Rows& maison,
                 const pg::Rows& equipe);
void ecrire_session(json::Writer& w, const Session& session);
/// The answer of what opens a session or goes back to it.
[[nodiscard]] command::Answer rendre_session(const Session& session);
/// Writes the member `entreprise` (`champs_maison`) from the rows of maison.sql.
void ecrire_maison(json::Writer& w, const pg::Rows& rows);

[[nodiscard]] std::string_view to_text(StatutSession statut);

/// An instant that registres.sql or another statement of the module wrote.
[[nodiscard]] std::optional<base::Instant> lire_instant(const pg::Rows& rows, int row, int column);
/// Writes the members of an optional text: null when there is none.
void membre(json::Writer& w, std::string_view name, const std::optional<std::string>& value);

}  // namespace caisse
