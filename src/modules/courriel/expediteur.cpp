#include "modules/courriel/expediteur.hpp"

#include <algorithm>

#include "engine/jobs/backoff.hpp"
#include "engine/jobs/tenants.hpp"
#include "engine/json/value.hpp"
#include "engine/mail/message.hpp"
#include "modules/courriel/core/texte.hpp"
#include "modules/courriel/module.hpp"
#include "modules/courriel/reglage.hpp"
#include "modules/courriel/sql.hpp"

namespace courriel {

namespace {

constexpr std::chrono::hours patience{48};
constexpr std::chrono::seconds statement_timeout{30};

std::vector<mail::Address> adresses_lues(std::string_view array) {
  std::vector<mail::Address> addresses;
  const auto list = json::parse(array);
  if (!list) return addresses;
  for (const json::Value& item : list->items) addresses.push_back({item.text});
  return addresses;
}

std::string nom_de_fichier(std::string_view type, std::string_view numero) {
  std::string name = std::string(nom_de_document(type)) + "-" + std::string(numero) + ".pdf";
  for (char& c : name) {
    if (c == '/' || c == ' ' || c == '\'' || c == '+') c = '-';
  }
  return name;
}

}  // namespace

/// One mail in the making.
struct Expediteur::Travail {
  pg::Session session;
  const jobs::Effect& effect;
  base::Uuid courriel;
  base::Uuid document;
  mail::Message message;
  bool avec_pdf = false;
  std::string fichier;
  std::vector<Attente> attentes;

  [[nodiscard]] std::vector<std::string> adresses() const {
    std::vector<std::string> all;
    for (const Attente& a : attentes) all.push_back(a.adresse);
    return all;
  }
};

void Expediteur::noter_etat(Travail& travail, const std::vector<std::string>& adresses, const char* statut, int code,
                            const std::string& words, bool encore, int essais) const {
  if (adresses.empty()) return;
  const base::Instant now = m_clock.now();
  pg::Params params;
  params.uuid(travail.courriel);
  const std::vector<std::optional<std::string>> array(adresses.begin(), adresses.end());
  params.array(array).text(statut);
  code == 0 ? params.null() : params.integer(code);
  words.empty() ? params.null() : params.text(words);
  encore ? params.instant(now + jobs::retry_delay(travail.courriel, essais + 1)) : params.null();
  params.integer(encore ? 1 : 0).instant(now);
  jobs::queue_begin(travail.session, travail.effect.entreprise);
  travail.session.queue(sql::noter_etat, params);
  travail.session.queue_sql("COMMIT");
  travail.session.sync();
}

base::Result<base::Done> Expediteur::operator()(const jobs::Effect& effect) const {
  const auto payload = json::parse(effect.payload);
  const json::Value* id = payload ? payload->find("courriel") : nullptr;
  const auto courriel = id == nullptr ? std::nullopt : base::Uuid::parse(id->text);
  if (!courriel) return base::refuse(500, "effet_illisible", "Cet effet ne nomme aucun courriel.");
  pg::ConnectOptions options;
  options.conninfo = m_conninfo;
  options.statement_timeout = statement_timeout;
  options.application_name = "mypropartner courriel";
  Travail travail{pg::Session(options), effect, *courriel, {}, {}, false, {}, {}};
  jobs::queue_begin(travail.session, effect.entreprise);
  travail.session.queue(sql::courriel_a_envoyer, pg::Params().uuid(*courriel));
  travail.session.queue(sql::destinataires_a_servir, pg::Params().uuid(*courriel).instant(m_clock.now()));
  travail.session.queue_sql("COMMIT");
  const auto rows = travail.session.sync();
  const pg::Rows& k = rows[2];
  if (k.empty()) return base::Done{};
  travail.document = k.uuid(0, 0);
  mail::Message& m = travail.message;
  m.from = {std::string(k.text(0, 1)), std::string(k.text(0, 2))};
  if (!k.is_null(0, 3)) m.reply_to = mail::Address{std::string(k.text(0, 3))};
  m.to = adresses_lues(k.text(0, 4));
  m.cc = adresses_lues(k.text(0, 5));
  m.subject = k.text(0, 6);
  m.text = k.text(0, 7);
  m.html = mail::html_of(m.text);
  m.date = base::parse_instant(k.text(0, 9)).value_or(m_clock.now());
  m.id = courriel->text();
  travail.avec_pdf = k.boolean(0, 8);
  travail.fichier = nom_de_fichier(k.text(0, 11), k.text(0, 10));
  std::vector<std::string> incertains;
  for (int row = 0; row < rows[3].size(); ++row) {
    if (rows[3].text(row, 1) == "REMISE") {
      incertains.emplace_back(rows[3].text(row, 0));
    } else {
      travail.attentes.push_back({std::string(rows[3].text(row, 0)), static_cast<int>(rows[3].integer(row, 2))});
    }
  }
  noter_etat(travail, incertains, "INCERTAIN", 0,
             "Le programme s'est arrêté pendant la remise : le message est peut-être parti.", false, 0);
  if (travail.attentes.empty()) return base::Done{};
  return servir(travail);
}

base::Result<base::Done> Expediteur::servir(Travail& travail) const {
  jobs::queue_begin(travail.session, travail.effect.entreprise);
  travail.session.queue(sql::lire_reglage);
  travail.session.queue_sql("COMMIT");
  const auto rows = travail.session.sync();
  const auto reglage = lire_reglage(rows[2]);
  if (!reglage) return sans_reglage();
  const mail::Server server = TRY(serveur(*reglage, m_vault, travail.effect.entreprise));
  if (travail.avec_pdf) {
    const command::Automate automate{travail.effect.entreprise, std::string(rows[2].text(0, 15)),
                                     auth::Source::Systeme};
    auto page = TRY(m_commandes.get(travail.session, automate, "/api/v1/Document/" + travail.document.text() + "/pdf"));
    travail.message.attachments.push_back({travail.fichier, "application/pdf", std::move(page)});
  }
  const auto text = mail::compose(travail.message);
  if (!text) {
    noter_etat(travail, travail.adresses(), "REFUSE", 0, text.error().detail, false, 0);
    return base::Done{};
  }
  const auto adresses = travail.adresses();
  const mail::Report report = mail::send(server, travail.message.from.address, adresses, *text, [&] {
    noter_etat(travail, adresses, "REMISE", 0, {}, false, 0);
    return true;
  });
  return noter(travail, report);
}

base::Result<base::Done> Expediteur::noter(Travail& travail, const mail::Report& report) const {
  const bool trop_vieux = m_clock.now() - travail.message.date >= patience;
  const bool dernier = travail.effect.last || trop_vieux;
  for (std::size_t i = 0; i < report.recipients.size(); ++i) {
    const mail::RecipientReport& r = report.recipients[i];
    const char* statut = "EN_ATTENTE";
    switch (r.fate) {
      case mail::Fate::Accepted: statut = "ENVOYE"; break;
      case mail::Fate::Bounced: statut = "REBOND"; break;
      case mail::Fate::Refused: statut = "REFUSE"; break;
      case mail::Fate::Unknown: statut = "INCERTAIN"; break;
      case mail::Fate::Deferred:
        if (report.server_failed ? dernier : trop_vieux) statut = "ABANDONNE";
        break;
    }
    const bool encore = statut == std::string_view("EN_ATTENTE") && !report.server_failed;
    noter_etat(travail, {r.address}, statut, r.code, r.words, encore, travail.attentes[i].essais);
  }
  if (report.server_failed && !dernier) {
    return base::refuse(502, "serveur_de_courriel", report.recipients.front().words);
  }
  return base::Done{};
}

void register_effets(jobs::Handlers& effets, const std::string& conninfo, const command::InProcess& commandes,
                     const base::Clock& clock, const crypto::Vault& vault) {
  effets.add("courriel", Expediteur(conninfo, commandes, clock, vault));
}

}  // namespace courriel
