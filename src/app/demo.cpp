#include "app/demo.hpp"

#include <fmt/core.h>

#include <future>

#include "app/clock.hpp"
#include "app/database.hpp"
#include "app/demo_company.hpp"
#include "app/demo_stock.hpp"
#include "app/demo_till.hpp"
#include "app/demo_year.hpp"
#include "app/secrets.hpp"
#include "engine/pg/flusher.hpp"
#include "modules/equipe/equipe.hpp"

namespace demo {

namespace {

constexpr std::uint64_t small_shop = 1'500;
constexpr std::chrono::seconds between_lines{3};
/// The tills were put into service two weeks ago.
constexpr int till_days = 14;

/// "12 345", with no-break spaces.
std::string grouped(std::uint64_t number) {
  std::string text = std::to_string(number);
  for (int at = static_cast<int>(text.size()) - 3; at > 0; at -= 3) text.insert(static_cast<std::size_t>(at), "\u00A0");
  return text;
}

std::string in_words(std::uint64_t documents) {
  return grouped(documents) + (documents > 1 ? " documents" : " document");
}

void print_login(std::string_view first_line) {
  fmt::print(
      "{}\n"
      "Adresse : celle qu'affiche « mypropartner serve », http://127.0.0.1:8080 par défaut\n"
      "Connexion : {} / {}\n"
      "Code de caisse : {}\n",
      first_line, owner_email, password, owner_pin);
}

/// Waits until everything committed so far is on disk.
void make_durable(const std::string& conninfo) {
  std::promise<bool> durable;
  pg::Flusher flusher(conninfo);
  flusher.after_flush([&durable](bool done) { durable.set_value(done); });
  if (!durable.get_future().get()) throw std::runtime_error("la base de données s'est interrompue");
}

/// Keeps statistics near the truth while tables grow from nothing: a plan made for an empty table is the wrong one for
/// a full one, and the database's own helper looks only once a minute.
class Statistics {
 public:
  explicit Statistics(const cluster::Endpoints& endpoints) : m_owner({.conninfo = endpoints.owner_conninfo}) {}

  void after(std::uint64_t documents) {
    if (documents < m_next) return;
    m_owner.execute_sql("ANALYZE");
    m_next = std::max(documents, m_next) * 4;
  }
  /// Also marks pages all-visible, which counts rely on.
  void settle() { m_owner.execute_sql("VACUUM (ANALYZE)"); }

 private:
  pg::Session m_owner;
  std::uint64_t m_next = 100;
};

/// What must come in before the plan is played: the shelves, and all that the year sells.
std::vector<std::vector<std::int64_t>> stock_for(const Boutique& boutique, const PlanAnnee& plan) {
  auto units = plan.unites_vendues();
  for (std::size_t i = 0; i < units.size(); ++i) {
    for (std::size_t store = 0; store < units[i].size(); ++store) units[i][store] += boutique.articles[i].stock[store];
  }
  return units;
}

void make(const cluster::Endpoints& endpoints, pg::Session& session, const Options& options, std::uint64_t documents) {
  const base::Clock clock(app::clock_from_environment().now());
  const Boutique boutique = make_boutique(options.seed);
  const base::Date today = base::local_date(clock.now(), "Europe/Paris");
  const base::Date first = today.plus_months(-12).plus_days(1);
  const PlanAnnee plan =
      plan_annee(boutique, {.seed = options.seed, .premiere_date = first, .derniere_date = today, .nombre = documents});
  app::Kernel kernel(endpoints.application_conninfo, app::open_vault(options.data_dir));
  const Company company = open_company(kernel, session, clock, boutique, stock_for(boutique, plan));
  Statistics statistics(endpoints);
  Year year(kernel, endpoints.application_conninfo, boutique, company, plan);
  Tills tills(kernel, endpoints.application_conninfo, boutique, company, options.seed);
  auto said = std::chrono::steady_clock::now();
  year.play(first, today, [&](base::Date day, std::uint64_t made) {
    statistics.after(made);
    if (day < today && day >= today.plus_days(-till_days)) tills.play(day);
    if (std::chrono::steady_clock::now() - said < between_lines) return;
    said = std::chrono::steady_clock::now();
    app::say(fmt::format("{} documents sur {}, jusqu'au {}", grouped(made), grouped(documents), day.french()));
  });
  move_stock(kernel, endpoints.application_conninfo, boutique, company, today);
  close_sessions(kernel, session, clock, company);
  make_durable(endpoints.application_conninfo);
  statistics.settle();
}

}  // namespace

int run(const cluster::Endpoints& endpoints, const Options& options) {
  pg::Session session({.conninfo = endpoints.application_conninfo});
  if (equipe::adresse_connue(session, owner_email)) {
    print_login("L'entreprise de démonstration existe déjà : rien n'a changé.");
    return app::success;
  }
  const std::uint64_t documents = options.documents > 0 ? static_cast<std::uint64_t>(options.documents) : small_shop;
  app::say("Création de l'entreprise de démonstration : " + in_words(documents) + "…");
  make(endpoints, session, options, documents);
  print_login("Entreprise de démonstration créée : Quincaillerie des Alpes, " + in_words(documents) + ".");
  return app::success;
}

}  // namespace demo
