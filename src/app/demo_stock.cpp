#include "app/demo_stock.hpp"

#include <span>
#include <stdexcept>

#include "engine/json/writer.hpp"

namespace demo {

namespace {

constexpr std::size_t owner = 0;
constexpr std::size_t articles_a_transfer = 5;
constexpr std::size_t articles_counted = 12;
constexpr std::int64_t units_sent = 4;

/// One person, at ten o'clock of a day.
class Desk {
 public:
  Desk(app::Kernel& kernel, pg::Session& session, const Company& company, base::Date day)
      : m_clock(std::chrono::sys_days(std::chrono::days(day.days_since_epoch())) + std::chrono::hours(9)),
        m_caller(kernel, session, m_clock, company.tokens[owner]) {}
  [[nodiscard]] const Caller& caller() const { return m_caller; }

 private:
  base::Clock m_clock;
  Caller m_caller;
};

/// `write` adds the members of an article besides its identifier.
template <class Write>
void write_lines(json::Writer& w, std::string_view name, std::span<const base::Uuid> articles, const Write& write) {
  w.key(name), w.begin_array();
  for (std::size_t i = 0; i < articles.size(); ++i) {
    w.begin_object();
    w.member("articleId", articles[i].text());
    write(i);
    w.end_object();
  }
  w.end_array();
}

/// Gives the path of a transfer that has left.
std::string send(const Caller& here, const Company& company, std::span<const base::Uuid> articles) {
  std::string body;
  json::Writer w(body);
  w.begin_object();
  w.member("storeSourceId", company.stores.front().text());
  w.member("storeDestinationId", company.stores.back().text());
  w.member("note", "Réassort du second magasin");
  write_lines(w, "lignes", articles, [&](std::size_t) { w.key("quantite"), w.integer(units_sent); });
  w.end_object();
  std::string path = "/StockTransfer/" + text_of(here.post("/StockTransfer/enregistrer", std::move(body)), "id");
  here.post(path + "/valider", "{}");
  here.post(path + "/expedier", "{}");
  return path;
}

/// One unit of the first article is broken; all the rest is there.
void receive_broken(const Caller& here, const std::string& path, std::span<const base::Uuid> articles) {
  std::string body;
  json::Writer w(body);
  w.begin_object();
  write_lines(w, "lignes", articles, [&](std::size_t i) {
    w.key("recue"), w.integer(i == 0 ? units_sent - 1 : units_sent);
    if (i != 0) return;
    w.key("endommagee"), w.integer(1);
    w.member("motif", "Emballage écrasé");
  });
  w.end_object();
  here.post(path + "/recevoir", std::move(body));
}

/// Counts shelves of the main store: all right but for one unit too many and one too few.
void count_shelves(const Caller& here, const Company& company, std::span<const base::Uuid> articles) {
  const std::string store = company.stores.front().text();
  std::string body;
  json::Writer w(body);
  w.begin_object();
  w.member("storeId", store);
  w.member("portee", "LISTE");
  w.member("libelle", "Comptage tournant, allée 3");
  w.key("articleIds"), w.begin_array();
  for (const base::Uuid& article : articles) w.string(article.text());
  w.end_array();
  w.end_object();
  const std::string path = "/inventaire/" + text_of(here.post("/inventaire/ouvrir", std::move(body)), "id");
  std::string counted;
  json::Writer c(counted);
  c.begin_object();
  std::vector<std::int64_t> present;
  for (const base::Uuid& article : articles) {
    const json::Value rows =
        here.get("/StoreStockItem", "select=quantite&storeId=eq." + store + "&articleId=eq." + article.text());
    present.push_back(std::stoll(text_of(rows.items.at(0), "quantite")));
  }
  write_lines(c, "saisies", articles, [&](std::size_t i) {
    c.key("quantite"), c.integer(present[i] + (i == 2 ? -1 : i == 7 ? 1 : 0));
  });
  c.end_object();
  here.post(path + "/compter", std::move(counted));
  here.post(path + "/cloturer", R"({"accepterEcarts":true})");
}

/// Tracked articles with enough on the shelves of the main store, of those that the tills do not sell.
std::vector<base::Uuid> shelves(const Boutique& boutique, const Company& company) {
  std::vector<base::Uuid> out;
  for (std::size_t i = 0; i < boutique.articles.size(); i += 2) {
    const ArticleDemo& article = boutique.articles[i];
    if (article.suivi_stock && article.stock.front() - article.stock_alerte > units_sent + 1) {
      out.push_back(company.articles[i]);
    }
  }
  if (out.size() < 3 * articles_a_transfer + articles_counted) throw std::logic_error("demo: the shelves are bare");
  return out;
}

}  // namespace

void move_stock(app::Kernel& kernel, const std::string& conninfo, const Boutique& boutique, const Company& company,
                base::Date today) {
  pg::Session session({.conninfo = conninfo, .synchronous_commit = false, .application_name = "mypropartner demo"});
  const auto articles = shelves(boutique, company);
  const auto part = [&](std::size_t which) {
    return std::span(articles).subspan(which * articles_a_transfer, articles_a_transfer);
  };
  const auto on = [&](int days_ago) { return Desk(kernel, session, company, today.plus_days(-days_ago)); };
  const std::string first = send(on(9).caller(), company, part(0));
  on(8).caller().post(first + "/recevoir", "{}");
  count_shelves(on(6).caller(), company, std::span(articles).subspan(3 * articles_a_transfer, articles_counted));
  const std::string second = send(on(4).caller(), company, part(1));
  receive_broken(on(3).caller(), second, part(1));
  send(on(1).caller(), company, part(2));
}

}  // namespace demo
