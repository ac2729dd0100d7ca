#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/uuid.hpp"
#include "modules/efacture/formats/cdar.hpp"
#include "modules/efacture/reception.hpp"

namespace efacture {

/// A status that we set ourselves, on a received invoice or on one that we issued.
struct StatutPose {
  base::Uuid entreprise;
  std::optional<base::Uuid> facture_recue;
  std::optional<base::Uuid> document;
  std::optional<base::Uuid> paiement;
  std::optional<base::Uuid> user;
  MessageStatut message;
  /// A platform takes it on; else the message is only kept.
  bool transmettre = false;
};

/// Queues the history row, the CDAR message as a file, and its sending. `statut_id` is the row's id.
void queue_statut(const Queue& queue, const StatutPose& pose, const base::Uuid& statut_id, base::Instant now);

/// Queues the sending of a file that is kept: the row of the exchange and its effect. `flux` is its tracking id.
struct FluxAEnvoyer {
  base::Uuid entreprise;
  base::Uuid flux;
  std::string_view type;
  std::optional<base::Uuid> document;
  std::optional<base::Uuid> facture_recue;
  std::string nom;
  std::string destinataire;
  std::string sha256;
};
void queue_envoi(const Queue& queue, const FluxAEnvoyer& envoi, base::Instant now);

/// An object that PostgreSQL made, with the verbs possible now before its end.
[[nodiscard]] std::string avec_actions(std::string_view objet, const std::vector<std::string_view>& verbes);

/// [{"categorie":"S","taux":20,"ttc":12.00}, …]
[[nodiscard]] std::string montants_json(const std::vector<PartPayee>& montants);

}  // namespace efacture
