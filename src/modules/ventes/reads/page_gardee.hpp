#pragma once

#include <string>

#include "base/result.hpp"
#include "engine/command/context.hpp"

namespace ventes {

/// The page of a document, rendered from what is stored.
struct PageRendue {
  std::string octets;
  /// Raw SHA-256 of the bytes.
  std::string empreinte;
  std::int64_t numero_version = 1;
};

/// Reads a document in one round trip, after `load`, and renders its page; its row stays locked. Refuses 404
/// introuvable.
base::Result<PageRendue> rendre_page(command::Context& context, const base::Uuid& id);

/// The page of an issued document marked DUPLICATA across each page: a copy to show, never kept, without XML.
base::Result<PageRendue> rendre_duplicata(command::Context& context, const base::Uuid& id);

/// Queues the keeping of the page of an issued document, once and for all, with its line in the journal.
void queue_garder_page(command::Context& context, const base::Uuid& id, const PageRendue& page);

}  // namespace ventes
