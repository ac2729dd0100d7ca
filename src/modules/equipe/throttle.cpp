#include "modules/equipe/throttle.hpp"

#include "engine/crypto/crypto.hpp"
#include "modules/equipe/sql.hpp"

namespace equipe {

std::string throttle_key(const Throttle& throttle, std::string_view who) {
  return crypto::sha256_bytes(std::string(throttle.purpose) + ":" + std::string(who));
}

base::Result<base::Done> count_try(pg::Session& session, const Throttle& throttle, std::string_view who,
                                   base::Instant now) {
  const pg::Rows rows =
      session.execute(sql::compter_essai, pg::Params()
                                              .bytes(throttle_key(throttle, who))
                                              .instant(now)
                                              .integer(throttle.window_seconds)
                                              .integer(throttle.tries));
  const auto wait = rows.integer(0, 0);
  if (wait <= 0) return base::Done{};
  return base::Unexpected{base::Refusal{429, "trop_de_tentatives",
                                        "Trop de tentatives : réessayez dans " + std::to_string((wait + 59) / 60) +
                                            " minute(s).",
                                        {},
                                        static_cast<int>(wait)}};
}

void take_back_try(pg::Session& session, const Throttle& throttle, std::string_view who) {
  session.execute(sql::rendre_essai, pg::Params().bytes(throttle_key(throttle, who)));
}

void clear_tries(pg::Session& session, const Throttle& throttle, std::string_view who) {
  session.execute(sql::oublier_essais, pg::Params().bytes(throttle_key(throttle, who)));
}

}  // namespace equipe
