#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/uuid.hpp"

/// Who is asking and what that person may do.
namespace auth {

/// A set of rights written "domaine:action" ("ventes:valider", "catalogue:voir_prix_achat"). "domaine:*" grants every
/// action of a domain, "*:*" everything.
class Rights {
 public:
  Rights() = default;
  explicit Rights(std::vector<std::string> granted);

  [[nodiscard]] bool may(std::string_view domain, std::string_view action) const;
  /// As above for a right written "domaine:action".
  [[nodiscard]] bool may(std::string_view right) const;
  [[nodiscard]] const std::vector<std::string>& granted() const { return m_granted; }

 private:
  std::vector<std::string> m_granted;  // sorted
};

enum class Source { Web, Caisse, Api, Systeme };

/// An authenticated caller inside one tenant.
struct Identity {
  base::Uuid entreprise;
  base::Uuid user;
  /// Session or API key that was presented.
  base::Uuid session;
  std::string role;
  Rights rights;
  Source source = Source::Api;
};

}  // namespace auth
