#include "modules/caisse/registre.hpp"

#include "modules/caisse/sql.hpp"

namespace caisse {

namespace {

/// Columns of registres.sql.
namespace column {
enum : int {
  Id,
  Nom,
  Code,
  Active,
  Store,
  Magasin,
  SerieTicket,
  SerieAvoir,
  Appareil,
  Sequence,
  Empreinte,
  Emis,
  PasArrondi,
  FondHabituel,
  Aveugle,
  Ecole,
  CarteParTerminal,
  RetourApprouve,
  Degrade,
  Session,
  Numero,
  Statut,
  Jour,
  Ouverte,
  Fond,
  Limite,
  DerniereDate,
  DernierZ,
  MagasinOuvert
};
}  // namespace column

std::optional<Session> session_lue(const pg::Rows& rows, int row) {
  if (rows.is_null(row, column::Session)) return std::nullopt;
  Session session;
  session.id = rows.uuid(row, column::Session);
  session.numero = rows.integer(row, column::Numero);
  session.statut = rows.text(row, column::Statut) == "COMPTAGE" ? StatutSession::Comptage : StatutSession::Ouverte;
  session.jour = rows.date(row, column::Jour);
  session.ouverte_at = *lire_instant(rows, row, column::Ouverte);
  session.fond = rows.centimes(row, column::Fond);
  return session;
}

std::vector<std::optional<std::string>> textes(std::span<const base::Uuid> ids) {
  std::vector<std::optional<std::string>> texts;
  for (const base::Uuid& id : ids) texts.emplace_back(id.text());
  return texts;
}

void queue_lectures(command::Context& context, std::span<const base::Uuid> ids) {
  context.queue(sql::registres, pg::Params().array(textes(ids)).instant(context.now()));
}

}  // namespace

void queue_registres(command::Context& context, std::span<const base::Uuid> ids) {
  context.queue(sql::verrouiller_registres, pg::Params().array(textes(ids)));
  queue_lectures(context, ids);
}

void queue_registre(command::Context& context, const base::Uuid& id) { queue_registres(context, {&id, 1}); }

void queue_lecture(command::Context& context, const base::Uuid& id) { queue_lectures(context, {&id, 1}); }

std::vector<Registre> lire_registres(const pg::Rows& rows) {
  std::vector<Registre> registres;
  for (int row = 0; row < rows.size(); ++row) {
    Registre r;
    r.id = rows.uuid(row, column::Id);
    r.nom = rows.text(row, column::Nom);
    r.code = rows.text(row, column::Code);
    r.active = rows.boolean(row, column::Active);
    r.store = rows.uuid(row, column::Store);
    r.magasin = rows.text(row, column::Magasin);
    r.serie_ticket = rows.optional_uuid(row, column::SerieTicket);
    r.serie_avoir = rows.optional_uuid(row, column::SerieAvoir);
    r.appareil = rows.optional_uuid(row, column::Appareil);
    r.sequence = rows.integer(row, column::Sequence);
    r.empreinte = rows.text(row, column::Empreinte);
    r.dernier_emis = lire_instant(rows, row, column::Emis);
    r.pas_arrondi = rows.integer(row, column::PasArrondi);
    r.fond_habituel = rows.centimes(row, column::FondHabituel);
    r.comptage_aveugle = rows.boolean(row, column::Aveugle);
    r.ecole = rows.boolean(row, column::Ecole);
    r.carte_par_terminal = rows.boolean(row, column::CarteParTerminal);
    r.retour_approuve = rows.boolean(row, column::RetourApprouve);
    r.degrade = rows.boolean(row, column::Degrade);
    r.session = session_lue(rows, row);
    r.limite = rows.date(row, column::Limite);
    r.derniere_date = rows.optional_date(row, column::DerniereDate);
    r.dernier_z = rows.integer(row, column::DernierZ);
    r.magasin_ouvert = rows.boolean(row, column::MagasinOuvert);
    registres.push_back(std::move(r));
  }
  return registres;
}

base::Result<Registre> lire_registre(const pg::Rows& rows) {
  auto registres = lire_registres(rows);
  if (registres.empty()) return base::refuse(404, "introuvable", "Cette caisse n'existe pas.");
  return std::move(registres.front());
}

base::Result<Session> session_en_cours(const Registre& registre) {
  if (registre.session) return *registre.session;
  return base::refuse(409, "session_fermee",
                      "La caisse « " + registre.nom + " » n'est pas ouverte : ouvrez-la d'abord.");
}

std::string_view to_text(StatutSession statut) { return statut == StatutSession::Comptage ? "COMPTAGE" : "OUVERTE"; }

std::optional<base::Instant> lire_instant(const pg::Rows& rows, int row, int column) {
  return rows.is_null(row, column) ? std::nullopt : base::parse_instant(rows.text(row, column));
}

void membre(json::Writer& w, std::string_view name, const std::optional<std::string>& value) {
  w.key(name);
  if (value) {
    w.string(*value);
  } else {
    w.null();
  }
}

}  // namespace caisse
