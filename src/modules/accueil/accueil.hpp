#pragma once

#include <optional>
#include <string>

#include "base/date.hpp"
#include "base/uuid.hpp"
#include "engine/pg/session.hpp"

namespace accueil {

struct Inscription {
  std::string nom;
  std::string email;
  std::optional<std::string> siret;
  std::string business_type;
  std::string plan = "DECOUVERTE";
  std::string utilisateur_nom;
  std::string utilisateur_prenom;
  std::string utilisateur_email;
  std::string password_hash;
};

struct Inscrit {
  base::Uuid entreprise;
  base::Uuid user;
};

/// Opens a transaction and queues all that a company needs to work: company, settings, subscription, owner, main store,
/// default series. The caller runs and commits it.
Inscrit queue_inscription(pg::Session& session, const Inscription& inscription, base::Instant now);

}  // namespace accueil
