#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "engine/json/value.hpp"
#include "modules/efacture/plateforme/plateforme.hpp"

namespace efacture {

/// A platform in a folder: companies that use it exchange their invoices and statuses through it, and it misbehaves on
/// demand. One sub-folder per SIREN holds its flows, one JSON file each, numbered in the order of their making.
///
/// `consignes.json` in the folder tells how to misbehave: {"flux": {"FA2026-00001.xml": ["INDISPONIBLE", "DOUBLER"]}}
/// is what happens at the first, second… attempt to send that file; {"graine": 7} draws it from the seed, the tracking
/// id and the attempt; {"absents": ["404833048"]} are not in the directory. What it can do:
/// INDISPONIBLE (refuses, keeps nothing), PERDRE_REPONSE (takes it, delivers it, and says it failed), REJETER (takes it
/// and rejects it: 213), DOUBLER (delivers it twice), RETARD (shows it only at the third search), DESORDRE (its own
/// statuses arrive in reverse), TRONQUER (delivers half of the bytes). The same instructions give the same events.
class Simulateur final : public PlateformeAgreee {
 public:
  /// `siren` is the company that speaks. `clock` outlives this.
  Simulateur(std::filesystem::path dossier, std::string siren, const base::Clock& clock);

  base::Result<std::string> envoyer(const FluxSortant& flux) override;
  base::Result<std::vector<FluxConnu>> chercher(const RechercheFlux& recherche) override;
  base::Result<std::string> lire(std::string_view id) override;
  base::Result<base::Done> acquitter(std::string_view id) override;
  base::Result<std::optional<std::string>> annuaire(std::string_view siren) override;

 private:
  struct Depot {
    std::string suivi, type, nom, octets, acquittement = "Ok", motif;
    bool entrant = false;
    int attente = 0;
    base::Instant maj;
  };
  std::string comportement(const FluxSortant& flux);
  std::string deposer(const std::string& siren, const Depot& depot);
  void livrer(const FluxSortant& flux, const std::string& comportement);
  void annoncer(const FluxSortant& flux, const std::string& comportement);
  [[nodiscard]] json::Value consignes() const;

  std::filesystem::path m_dossier;
  std::string m_siren;
  const base::Clock& m_clock;
};

}  // namespace efacture
