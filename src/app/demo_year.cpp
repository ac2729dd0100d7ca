#include "app/demo_year.hpp"

#include <algorithm>
#include <atomic>
#include <latch>

#include "engine/json/writer.hpp"

namespace demo {

namespace {

constexpr int threads = 4;
/// Documents are issued at this many moments of a day at most, half an hour apart from a quarter past eight.
constexpr std::size_t moments_a_day = 20;
constexpr std::chrono::minutes opening{7 * 60 + 15};
constexpr std::chrono::minutes between_moments{30};

/// Places in Boutique::utilisateurs of those who may do what others may not.
constexpr std::size_t owner = 0;
constexpr std::size_t manager = 1;

class SessionWorker : public work::Worker {
 public:
  explicit SessionWorker(const std::string& conninfo)
      // Commits need not wait for the disk one by one: all are made durable together at the end.
      : session({.conninfo = conninfo, .synchronous_commit = false, .application_name = "mypropartner demo"}) {}
  pg::Session session;
};

base::Clock clock_at(base::Date day, std::chrono::minutes minutes) {
  return base::Clock(std::chrono::sys_days(std::chrono::days(day.days_since_epoch())) + minutes);
}

std::string_view type_text(TypePrevu type) { return type == TypePrevu::Devis ? "DEVIS" : "FACTURE"; }

base::Centimes part(base::Centimes total, int pour_cent) {
  return {static_cast<std::int64_t>(base::divide_half_away_from_zero(base::Int128{total.value} * pour_cent, 100))};
}

}  // namespace

Year::Year(app::Kernel& kernel, const std::string& conninfo, const Boutique& boutique, const Company& company,
           const PlanAnnee& plan)
    : m_kernel(kernel),
      m_boutique(boutique),
      m_company(company),
      m_plan(plan),
      // Twice what the plan looks back for a quote to invoice or an invoice to credit.
      m_kept(plan.nombre() / 365 * 16 + 128),
      m_lane("demo", threads, threads, [&conninfo] { return std::make_unique<SessionWorker>(conninfo); },
             [](std::string_view) {}) {}

void Year::in_parallel(const base::Clock& clock, std::size_t count,
                       const std::function<void(const Caller&, std::size_t)>& work) {
  if (count == 0) return;
  const std::size_t workers = std::min<std::size_t>(threads, count);
  std::atomic<std::size_t> next{0};
  std::exception_ptr failure;
  std::latch done(static_cast<std::ptrdiff_t>(workers));
  const auto job = [&](work::Worker& worker) {
    try {
      const Caller here(m_kernel, dynamic_cast<SessionWorker&>(worker).session, clock, token(owner));
      for (std::size_t i = next++; i < count; i = next++) work(here, i);
    } catch (...) {
      next = count;
      const std::scoped_lock lock(m_mutex);
      failure = std::current_exception();
    }
    done.count_down();
  };
  for (std::size_t i = 0; i < workers; ++i) {
    // The queue has a place for each thread, and the last round is over.
    if (!m_lane.submit(job)) throw std::logic_error("demo: the lane is full");
  }
  done.wait();
  if (failure) std::rethrow_exception(failure);
}

void Year::play(base::Date first, base::Date last, const Progress& progress) {
  std::uint64_t rang = 0;
  std::vector<DocumentPrevu> documents;
  for (base::Date day = first; day <= last; day = day.plus_days(1)) {
    play_payments(day);
    documents.clear();
    for (; rang < m_plan.nombre(); ++rang) {
      DocumentPrevu document = m_plan.document(rang);
      if (document.date > day) break;
      documents.push_back(std::move(document));
    }
    play_documents(day, documents);
    forget_before(rang > m_kept ? rang - m_kept : 0);
    progress(day, rang);
  }
}

void Year::play_payments(base::Date day) {
  const auto due = m_due.extract(day);
  if (due.empty()) return;
  const base::Clock clock = clock_at(day, opening - between_moments);
  in_parallel(clock, due.mapped().size(),
              [&](const Caller& here, std::size_t i) { pay_due(here, due.mapped()[i], day); });
}

void Year::play_documents(base::Date day, const std::vector<DocumentPrevu>& documents) {
  const std::size_t together = documents.size() / moments_a_day + 1;
  for (std::size_t from = 0; from < documents.size(); from += together) {
    const std::size_t count = std::min(together, documents.size() - from);
    const base::Clock clock = clock_at(day, opening + between_moments * (from / together));
    // What comes from a document of the same moment waits for it.
    std::vector<const DocumentPrevu*> now;
    std::vector<const DocumentPrevu*> then;
    for (std::size_t i = from; i < from + count; ++i) {
      const DocumentPrevu& document = documents[i];
      (document.origine && *document.origine >= documents[from].rang ? then : now).push_back(&document);
    }
    for (const auto* group : {&now, &then}) {
      in_parallel(clock, group->size(),
                  [&](const Caller& here, std::size_t i) { play_document(here, *(*group)[i]); });
    }
  }
}

void Year::play_document(const Caller& here, const DocumentPrevu& document) {
  if (document.type == TypePrevu::Avoir) return credit(here, document);
  const Caller seller = here.as(token(document.utilisateur));
  if (document.type == TypePrevu::Facture && document.origine) {
    // A cashier does not invoice quotes.
    const Caller invoicing = here.as(token(manager));
    const std::string path = "/Document/" + piece(*document.origine).id.text() + "/transformer";
    return issue(here, document, uuid_of(invoicing.post(path, "{}"), "id"));
  }
  issue(here, document, uuid_of(seller.post("/Document/enregistrer", draft_of(document)), "id"));
}

std::string Year::draft_of(const DocumentPrevu& document) const {
  std::string body;
  json::Writer w(body);
  w.begin_object();
  w.member("type", type_text(document.type));
  w.member("clientId", m_company.clients[document.client].text());
  w.member("storeId", m_company.stores[document.magasin].text());
  w.member("modePrix", document.mode_prix == ModePrixPrevu::Ttc ? "TTC" : "HT");
  w.member_raw("remise", base::to_string(document.remise));
  if (document.type == TypePrevu::Devis) w.member("dateValidite", document.date.plus_days(30).iso());
  w.key("lignes"), w.begin_array();
  for (const LignePrevue& ligne : document.lignes) {
    w.begin_object();
    w.member("articleId", m_company.articles[ligne.article].text());
    w.member_raw("quantite", base::to_string(ligne.quantite));
    w.member_raw("remise", base::to_string(ligne.remise));
    w.end_object();
  }
  w.end_array();
  w.end_object();
  return body;
}

void Year::issue(const Caller& here, const DocumentPrevu& document, const base::Uuid& draft) {
  // A cashier enters and cashes; issuing is for the others.
  const bool cashier = m_boutique.utilisateurs[document.utilisateur].role == "CAISSIER";
  const Caller issuer = here.as(token(cashier ? manager : document.utilisateur));
  const json::Value issued = issuer.post("/Document/" + draft.text() + "/valider", "{}");
  const bool quote = document.type == TypePrevu::Devis;
  Piece piece{draft, document.utilisateur, centimes_of(issued, "netAPayer"), {}, document.paiements};
  piece.reste = quote ? base::Centimes{} : piece.total;
  {
    const std::scoped_lock lock(m_mutex);
    for (const PaiementPrevu& paiement : document.paiements) {
      if (paiement.date == document.date) continue;
      auto& rangs = m_due[paiement.date];
      if (rangs.empty() || rangs.back() != document.rang) rangs.push_back(document.rang);
    }
    m_pieces.emplace(document.rang, std::move(piece));
  }
  pay_due(here, document.rang, document.date);
}

Year::Piece Year::piece(std::uint64_t rang) {
  const std::scoped_lock lock(m_mutex);
  return m_pieces.at(rang);
}

/// One thread at a time handles the payments of a document.
void Year::pay_due(const Caller& here, std::uint64_t rang, base::Date day) {
  Piece due = piece(rang);
  const Caller cashier = here.as(token(due.utilisateur));
  while (!due.paiements.empty() && due.paiements.front().date <= day) {
    const PaiementPrevu paiement = due.paiements.front();
    due.paiements.erase(due.paiements.begin());
    const base::Centimes asked = paiement.pour_cent == 100 ? due.reste : part(due.total, paiement.pour_cent);
    const base::Centimes amount = std::min(asked, due.reste);
    if (amount.value <= 0) continue;
    std::string body;
    json::Writer w(body);
    w.begin_object();
    w.member_raw("montant", base::to_string(amount));
    w.member("moyen_paiement", paiement.moyen);
    w.member("date_paiement", day.iso());
    w.end_object();
    cashier.post("/Document/" + due.id.text() + "/encaisser", std::move(body));
    due.reste -= amount;
  }
  const std::scoped_lock lock(m_mutex);
  m_pieces[rang] = std::move(due);
}

void Year::credit(const Caller& here, const DocumentPrevu& document) {
  const Caller crediting = here.as(token(manager));
  Piece invoice = piece(*document.origine);
  std::string body;
  json::Writer w(body);
  w.begin_object();
  w.member("motif", document.credit.empty() ? "Retour de marchandise" : "Article rapporté");
  if (!document.credit.empty()) {
    const json::Value lines =
        crediting.get("/LigneDocument", "select=id&order=ordre&documentId=eq." + invoice.id.text());
    w.key("lignes"), w.begin_array();
    for (const LigneCreditee& ligne : document.credit) {
      w.begin_object();
      w.member("ligneId", text_of(lines.items.at(ligne.rang), "id"));
      w.member_raw("quantite", base::to_string(ligne.quantite));
      w.end_object();
    }
    w.end_array();
  }
  w.end_object();
  const json::Value issued = crediting.post("/Document/" + invoice.id.text() + "/crediter", std::move(body));
  // The credit note is set against what the invoice still owes.
  invoice.reste -= std::min(invoice.reste, centimes_of(issued, "netAPayer"));
  const std::scoped_lock lock(m_mutex);
  m_pieces[*document.origine] = std::move(invoice);
}

void Year::forget_before(std::uint64_t rang) {
  std::erase_if(m_pieces, [rang](const auto& known) { return known.first < rang && known.second.paiements.empty(); });
}

}  // namespace demo
