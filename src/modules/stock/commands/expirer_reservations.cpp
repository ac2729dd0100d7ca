#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/stock/module.hpp"
#include "modules/stock/sql.hpp"

namespace stock {

namespace {

/// One transaction holds the chain of the company; more than that many wait for the next call.
constexpr std::int64_t lot = 500;

constexpr command::Field rendu[] = {
    command::integer("liberees", 0, lot, "Nombre de lignes de commande dont la réservation a pris fin.").must(),
    command::boolean("encore", "Vrai s'il peut en rester : appelez de nouveau.").must(),
};

/// Frees what orders hold beyond their delay; the order stays, and takes what is free when it is delivered. The
/// periodic task calls it; so may a person. Refuses nothing.
base::Result<command::Answer> expirer_reservations(command::Context& context, const command::Input&) {
  context.queue(sql::reservations_expirees, pg::Params().instant(context.now()).integer(lot));
  const auto loaded = TRY(context.load());
  std::vector<std::optional<std::string>> lignes;
  for (int row = 0; row < loaded[0].size(); ++row) {
    lignes.emplace_back(loaded[0].text(row, 0));
    const bool nouvelle = row == 0 || loaded[0].text(row, 1) != loaded[0].text(row - 1, 1);
    if (nouvelle) context.audit({"expirer_reservation", "Document", loaded[0].uuid(row, 1), {}, {}});
  }
  if (!lignes.empty()) {
    context.queue(sql::expirer_lignes, pg::Params().uuid(context.who().entreprise).array(lignes));
    context.queue(sql::noter_expirations, pg::Params().array(lignes));
  }
  context.apply();
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.key("liberees"), w.integer(std::ssize(lignes));
  w.key("encore"), w.boolean(std::ssize(lignes) == lot);
  w.end_object();
  return command::Answer{.body = std::move(out)};
}

}  // namespace

const command::Command commande_expirer_reservations{
    .path = "/api/v1/stock/expirer-reservations",
    .right = "stock:enregistrer",
    .summary = "Libère le stock que des commandes réservent au-delà de leur délai.",
    .answer = rendu,
    .run = expirer_reservations,
};

}  // namespace stock
