#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/uuid.hpp"
#include "modules/pilotage/core/periode.hpp"

/// The lists behind the figures of the dashboard, as addresses of the API.
namespace pilotage {

[[nodiscard]] std::string lien_documents(std::string_view filtre, const std::optional<base::Uuid>& magasin);
/// The documents of a turnover.
[[nodiscard]] std::string lien_ventes(const Periode& periode, const std::optional<base::Uuid>& magasin);
/// The payments of a period, all or those of one means.
[[nodiscard]] std::string lien_encaissements(const Periode& periode, const std::optional<base::Uuid>& magasin,
                                             std::string_view moyen = {});
/// The lines that sold an article.
[[nodiscard]] std::string lien_article(const Periode& periode, const std::optional<base::Uuid>& magasin,
                                       std::string_view article);
[[nodiscard]] std::string lien_stock(const std::optional<base::Uuid>& magasin);
[[nodiscard]] std::string lien_alertes(const std::optional<base::Uuid>& magasin);

}  // namespace pilotage
