#include "app/demo_till.hpp"

#include <algorithm>
#include <optional>
#include <stdexcept>

#include "engine/json/writer.hpp"

namespace demo {

namespace {

constexpr std::size_t owner = 0;
constexpr base::Centimes usual_float{15'000};
constexpr int opens = 7 * 60 + 10;
constexpr int first_sale = 7 * 60 + 30;
constexpr int last_sale = 16 * 60 + 45;
constexpr std::int64_t denominations[] = {5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1};

base::Instant moment(base::Date day, int minute) {
  return std::chrono::sys_days(std::chrono::days(day.days_since_epoch())) + std::chrono::minutes(minute);
}

/// Monday is 0.
int weekday(base::Date day) { return static_cast<int>((day.days_since_epoch() + 3) % 7); }

/// The notes and coins that make an amount: {"50":2,"0.5":1}.
std::string count_of(base::Centimes amount) {
  std::string out;
  json::Writer w(out);
  w.begin_object();
  for (const std::int64_t value : denominations) {
    const std::int64_t pieces = amount.value / value;
    if (pieces == 0) continue;
    w.key(base::format_decimal_short(value, 2)), w.integer(pieces);
    amount.value -= pieces * value;
  }
  w.end_object();
  return out;
}

/// What the customer hands over: the next ten euros.
base::Centimes handed(base::Centimes price) { return {(price.value + 999) / 1'000 * 1'000}; }

void write_tender(json::Writer& w, base::Instant now, const std::string& tender, base::Centimes amount) {
  w.begin_object();
  w.member("id", base::Uuid::v7(now).text());
  w.member("moyen_paiement", tender);
  w.member_raw("montant", base::to_string(amount));
  if (tender == "ESPECES" && amount.value > 0) {
    w.member_raw("donne", base::to_string(handed(amount)));
    w.member_raw("rendu", base::to_string(handed(amount) - amount));
  }
  w.end_object();
}

void write_head(json::Writer& w, base::Instant now, const std::string& cashier) {
  w.member("id", base::Uuid::v7(now).text());
  w.member("emisAt", base::iso(now));
  w.key("remis"), w.boolean(false);
  w.member("caissierId", cashier);
}

}  // namespace

Tills::Tills(app::Kernel& kernel, const std::string& conninfo, const Boutique& boutique, const Company& company,
             std::uint64_t seed)
    : m_kernel(kernel),
      m_session({.conninfo = conninfo, .synchronous_commit = false, .application_name = "mypropartner demo"}),
      m_boutique(boutique),
      m_company(company),
      m_random(seed ^ 0x7111U) {
  for (const base::Uuid& id : company.registers) m_tills.push_back({id, usual_float});
  for (std::size_t i = 0; i < boutique.utilisateurs.size(); ++i) {
    if (boutique.utilisateurs[i].role == "CAISSIER") m_cashier = i;
  }
  m_left.resize(boutique.articles.size());
  for (std::size_t i = 1; i < boutique.articles.size(); i += 2) {
    const ArticleDemo& article = boutique.articles[i];
    m_left[i] = article.suivi_stock ? article.stock.front() - article.stock_alerte - 2 : 0;
    if (m_left[i] > 2 && article.prix_vente_ttc.value < 15'000) m_articles.push_back(i);
  }
  if (m_articles.empty()) throw std::logic_error("demo: nothing to sell at the till");
}

json::Value Tills::call(base::Date day, int minute, std::size_t user, const Till& till, std::string_view verb,
                        std::string body) {
  const base::Clock clock(moment(day, minute));
  return Caller(m_kernel, m_session, clock, m_company.tokens[user])
      .post("/Register/" + till.id.text() + "/" + std::string(verb), std::move(body));
}

void Tills::play(base::Date day) {
  const int which = weekday(day);
  if (which == 6) return;
  const bool saturday = which == 5;
  play(m_tills.front(), day, static_cast<int>(m_random.between(saturday ? 11 : 6, saturday ? 16 : 11)));
  if (saturday) play(m_tills.back(), day, static_cast<int>(m_random.between(5, 9)));
}

void Tills::play(Till& till, base::Date day, int tickets) {
  const std::string cashier = m_company.users[m_cashier].text();
  if (!till.paired) {
    call(day, opens - 5, owner, till, "associer",
         R"({"appareilId":")" + base::Uuid::v7(moment(day, opens)).text() + R"(","nom":"Tablette du comptoir"})");
    till.paired = true;
  }
  call(day, opens, m_cashier, till, "ouvrir", R"({"fondDeCaisse":)" + base::to_string(till.float_left) + "}");
  const int step = (last_sale - first_sale) / tickets;
  std::optional<Sold> back;
  for (int i = 0; i < tickets; ++i) {
    const int minute = first_sale + i * step + static_cast<int>(m_random.below(static_cast<std::uint64_t>(step)));
    Sold sold = sell(till, day, minute, cashier);
    if (!back && i + 2 < tickets && m_random.chance(10)) back = std::move(sold);
  }
  if (back) take_back(till, day, last_sale + 2, cashier, *back);
  close(till, day, last_sale + 15);
}

std::size_t Tills::something() {
  for (;;) {
    const std::size_t article = m_articles[m_random.below(m_articles.size())];
    if (m_left[article] > 2) return article;
    std::erase(m_articles, article);
    if (m_articles.empty()) throw std::logic_error("demo: the shelves are empty");
  }
}

Tills::Sold Tills::sell(const Till& till, base::Date day, int minute, const std::string& cashier) {
  const base::Instant now = moment(day, minute);
  const auto die = static_cast<unsigned>(m_random.below(100));
  Sold sold{{}, {}, die < 55 ? "CARTE" : die < 95 ? "ESPECES" : "CHEQUE"};
  std::string body;
  json::Writer w(body);
  w.begin_object();
  write_head(w, now, cashier);
  if (m_random.chance(30)) w.member("clientId", m_company.clients[m_random.below(m_company.clients.size())].text());
  w.key("lignes"), w.begin_array();
  std::vector<std::size_t> taken;
  for (std::int64_t lines = m_random.between(1, 4); lines > 0; --lines) {
    const std::size_t i = something();
    if (std::find(taken.begin(), taken.end(), i) != taken.end()) continue;
    taken.push_back(i);
    const ArticleDemo& article = m_boutique.articles[i];
    const std::int64_t units = m_random.chance(25) ? 2 : 1;
    m_left[i] -= units;
    w.begin_object();
    w.member("articleId", m_company.articles[i].text());
    w.member("designation", article.nom);
    w.key("quantite"), w.integer(units);
    w.member_raw("prix_unitaire_ttc", base::to_string(article.prix_vente_ttc));
    w.member_raw("tva", base::to_string(article.tva));
    w.end_object();
    sold.price += base::Centimes{article.prix_vente_ttc.value * units};
  }
  w.end_array();
  w.key("paiements"), w.begin_array();
  write_tender(w, now, sold.tender, sold.price);
  w.end_array();
  w.member_raw("total", base::to_string(sold.price));
  w.end_object();
  sold.document = text_of(call(day, minute, m_cashier, till, "vendre", std::move(body)), "documentId");
  return sold;
}

void Tills::take_back(const Till& till, base::Date day, int minute, const std::string& cashier, const Sold& sold) {
  const base::Instant now = moment(day, minute);
  std::string body;
  json::Writer w(body);
  w.begin_object();
  write_head(w, now, cashier);
  w.key("lignes"), w.begin_array(), w.end_array();
  w.key("paiements"), w.begin_array();
  write_tender(w, now, sold.tender == "CHEQUE" ? "ESPECES" : sold.tender, -sold.price);
  w.end_array();
  w.member_raw("total", base::to_string(-sold.price));
  w.key("rembourse"), w.begin_object();
  w.member("documentId", sold.document);
  w.member("motif", "Article rapporté, inutilisé");
  w.end_object();
  w.end_object();
  call(day, minute, m_cashier, till, "vendre", std::move(body));
}

void Tills::close(Till& till, base::Date day, int minute) {
  const base::Clock clock(moment(day, minute));
  const Caller here(m_kernel, m_session, clock, m_company.tokens[owner]);
  base::Centimes cash = centimes_of(here.get("/Register/" + till.id.text() + "/x", ""), "especesAttendues");
  if (cash.value > 2 * usual_float.value) {
    const base::Centimes bank{(cash.value - usual_float.value) / 1'000 * 1'000};
    call(day, minute, owner, till, "mouvement",
         R"({"nature":"RETRAIT","motif":"Remise en banque","montant":)" + base::to_string(bank) + "}");
    cash -= bank;
  }
  call(day, minute + 2, owner, till, "preparer-cloture", R"({"enAttenteAppareil":0})");
  const bool short_of = m_random.chance(15) && cash.value > 100;
  if (short_of) cash -= base::Centimes{50};
  call(day, minute + 5, owner, till, "cloturer",
       R"({"comptage":)" + count_of(cash) + (short_of ? R"(,"motifEcart":"Cinquante centimes rendus de trop")" : "") +
           "}");
  till.float_left = cash;
}

}  // namespace demo
