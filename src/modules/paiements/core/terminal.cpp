#include "modules/paiements/core/terminal.hpp"

namespace paiements {

namespace {

class Simulateur final : public Terminal {
 public:
  explicit Simulateur(std::string_view facon) : m_facon(facon) {}

  ReponseTerminal payer(const base::Uuid& demande, base::Centimes montant) override {
    if (montant.value <= 0 || m_facon == "REFUSER") return {Issue::Refuse};
    if (m_facon == "SE_TAIRE") return {Issue::EnCours};
    const ReponseTerminal premiere = accepter(demande);
    // The second answer of one that answers twice is the first again.
    return m_facon == "REPONDRE_DEUX_FOIS" ? accepter(demande) : premiere;
  }

  ReponseTerminal interroger(const base::Uuid& demande) override {
    return m_facon == "REFUSER" ? ReponseTerminal{Issue::Refuse} : accepter(demande);
  }

  bool joindre() override { return m_facon != "SE_TAIRE"; }

 private:
  /// The same demand has the same authorization.
  static ReponseTerminal accepter(const base::Uuid& demande) { return {Issue::Accepte, demande.text().substr(28)}; }

  std::string m_facon;
};

}  // namespace

std::unique_ptr<Terminal> simulateur(std::string_view facon) { return std::make_unique<Simulateur>(facon); }

}  // namespace paiements
