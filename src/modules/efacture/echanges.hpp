#pragma once

#include <memory>
#include <string_view>

#include "base/clock.hpp"
#include "engine/pg/session.hpp"
#include "modules/efacture/efacture.hpp"
#include "modules/efacture/plateforme/plateforme.hpp"

namespace efacture {

/// The platform that a company chose; nothing for a name that this program does not know.
[[nodiscard]] std::unique_ptr<PlateformeAgreee> ouvrir_plateforme(std::string_view nom, std::string_view siren,
                                                                  const Sortie& sortie, const base::Clock& clock);
/// True for the names that `ouvrir_plateforme` knows.
[[nodiscard]] bool plateforme_connue(std::string_view nom);

/// Carries the exchanges of one company, each step in a transaction of its own on `session`.
class Echanges {
 public:
  Echanges(pg::Session& session, const base::Uuid& entreprise, const Sortie& sortie, const base::Clock& clock)
      : m_session(session), m_entreprise(entreprise), m_sortie(sortie), m_clock(clock) {}

  /// Sends the file of one exchange, once: an attempt is noted before it begins, and one that follows asks first
  /// whether the file arrived. Refusals are stored in the exchange and given back for the outbox to try again.
  [[nodiscard]] base::Result<base::Done> envoyer(const base::Uuid& flux);
  /// Reads what the platform has: invoices into the inbox, statuses into the histories, acknowledgements of what was
  /// sent; then declares the payments received (212). Each flow once, in a transaction of its own; what cannot be read
  /// is kept and marked; what the platform does not give is asked for again at the next pass. Refuses when the platform
  /// does not answer.
  [[nodiscard]] base::Result<base::Done> relever();

 private:
  pg::Rows lire(const pg::Statement& statement, const pg::Params& params = {});
  void ecrire(const std::function<void()>& queue);
  void recevoir(PlateformeAgreee& plateforme, const FluxConnu& flux, const std::string& octets, const pg::Rows& moi);
  void recevoir_facture(const FluxConnu& flux, const std::string& octets);
  void recevoir_statut(const FluxConnu& flux, const std::string& octets, std::string_view siren);
  void rejeter(const FluxConnu& flux, const std::string& octets, const std::string& erreur);
  void queue_reception(const FluxConnu& flux, std::string_view type, const std::string& octets,
                       const std::optional<base::Uuid>& document, const std::optional<base::Uuid>& facture,
                       std::string_view erreur);
  void declarer_paiements(const pg::Rows& moi);

  pg::Session& m_session;
  base::Uuid m_entreprise;
  const Sortie& m_sortie;
  const base::Clock& m_clock;
};

}  // namespace efacture
