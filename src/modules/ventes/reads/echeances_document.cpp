#include <algorithm>

#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

constexpr command::Field champs_echeance[] = {
    command::integer("rang", 1, 100, "Place dans l'échéancier."),
    command::date("dateEcheance", "Date due."),
    command::montant("montant", "Montant dû."),
    command::montant("paye", "Part payée : les paiements remplissent la plus ancienne d'abord."),
    command::montant("reste", "Reste à payer."),
    command::boolean("enRetard", "Vrai si la date est passée et qu'il reste à payer."),
};
constexpr command::Field champs[] = {
    command::list("echeances", champs_echeance, 100, "Échéances dans l'ordre des dates."),
};

/// The instalments of an issued document and what is paid of each. Refuses 404 introuvable, also for a draft, whose
/// dates are not fixed yet, and for what is not paid.
base::Result<command::Answer> lire_echeances(command::Context& context, const command::Input&) {
  context.queue(sql::echeances_document, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  const pg::Rows& rows = loaded[0];
  if (rows.empty()) {
    return base::refuse(404, "introuvable",
                        "Ce document n'existe pas, ou n'a pas d'échéance : il n'est pas émis ou ne se paie pas.");
  }
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.key("echeances"), w.begin_array();
  base::Centimes paid = rows.centimes(0, 3);
  for (int row = 0; row < rows.size(); ++row) {
    const base::Centimes due = rows.centimes(row, 2);
    const base::Centimes part = std::clamp(paid, base::Centimes{}, std::max(due, base::Centimes{}));
    paid -= part;
    w.begin_object();
    w.member_raw("rang", rows.text(row, 0));
    w.member("dateEcheance", rows.text(row, 1));
    w.member_raw("montant", rows.text(row, 2));
    w.member_raw("paye", base::to_string(part));
    w.member_raw("reste", base::to_string(due - part));
    w.key("enRetard"), w.boolean(rows.date(row, 1) < context.today() && due > part);
    w.end_object();
  }
  w.end_array();
  w.end_object();
  return command::Answer{.body = std::move(out)};
}

}  // namespace

const command::Command commande_lire_echeances{
    .method = "GET",
    .path = "/api/v1/Document/{id}/echeances",
    .right = "ventes:lire",
    .summary = "Rend les échéances d'un document émis et ce qui est payé de chacune.",
    .answer = champs,
    .body = command::Body::None,
    .writes = false,
    .run = lire_echeances,
};

}  // namespace ventes
