#pragma once

#include <cstdint>
#include <map>
#include <optional>
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

/// Automation: what the program does because a person set it up; Systeme: what it does of itself.
enum class Source { Web, Caisse, Api, Automation, Systeme };

/// An authenticated caller inside one tenant.
struct Identity {
  base::Uuid entreprise;
  /// Nil when the program acts by itself.
  base::Uuid user;
  /// Session or API key that was presented.
  base::Uuid session;
  std::string role;
  Rights rights;
  /// How far a right goes, by its name: {"ventes:remise", 1500} bounds a discount to 15.00 %. Absent: no bound.
  std::map<std::string, std::int64_t, std::less<>> bounds;
  Source source = Source::Api;

  /// The author of what is written: nobody when the program acts by itself.
  [[nodiscard]] std::optional<base::Uuid> author() const {
    return user.is_nil() ? std::nullopt : std::optional(user);
  }
};

}  // namespace auth
