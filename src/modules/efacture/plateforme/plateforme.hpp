#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/result.hpp"

namespace efacture {

/// A file on its way to the platform (XP Z12-013: POST /v1/flows).
struct FluxSortant {
  /// trackingId: ours, the same at every attempt.
  std::string suivi;
  /// CustomerInvoice, CustomerInvoiceLC (a status of ours as seller), SupplierInvoiceLC (as buyer),
  /// AggregatedCustomerTransactionReport, UnitaryCustomerTransactionReport, AggregatedCustomerPaymentReport,
  /// UnitaryCustomerPaymentReport.
  std::string type;
  /// CII, UBL, Factur-X, CDAR, FRR.
  std::string syntaxe;
  std::string nom;
  /// Electronic address (scheme 0225) of who is to get it; empty for reports.
  std::string destinataire;
  std::string octets;
  /// Hexadecimal.
  std::string sha256;
};

/// What the platform tells of a flow.
struct FluxConnu {
  std::string id;
  std::string suivi;
  /// True for what others sent us.
  bool entrant = false;
  std::string type;
  /// Pending, Ok, Error.
  std::string acquittement;
  std::string motif;
  base::Instant maj;
};

struct RechercheFlux {
  /// Updated at or after.
  std::optional<base::Instant> depuis;
  /// One tracking id only.
  std::string suivi;
};

/// An approved platform, as one company sees it. Every call may fail: refusals are 502 `plateforme_indisponible` (try
/// again) or what the platform answered. The only way out to a platform: nothing depends on one vendor.
class PlateformeAgreee {
 public:
  PlateformeAgreee() = default;
  virtual ~PlateformeAgreee() = default;
  PlateformeAgreee(const PlateformeAgreee&) = delete;
  PlateformeAgreee& operator=(const PlateformeAgreee&) = delete;

  /// Sends; gives the flow's id. After a failure nobody knows whether it arrived: `chercher` by tracking id tells.
  virtual base::Result<std::string> envoyer(const FluxSortant& flux) = 0;
  /// Every flow that fits, in the order of their updates as far as the platform keeps it.
  virtual base::Result<std::vector<FluxConnu>> chercher(const RechercheFlux& recherche) = 0;
  /// The bytes of a flow.
  virtual base::Result<std::string> lire(std::string_view id) = 0;
  /// Tells that an incoming flow was taken over.
  virtual base::Result<base::Done> acquitter(std::string_view id) = 0;
  /// The electronic address under which a company receives, from the directory; nothing when it is not there.
  virtual base::Result<std::optional<std::string>> annuaire(std::string_view siren) = 0;
};

}  // namespace efacture
