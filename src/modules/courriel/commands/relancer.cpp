#include <algorithm>
#include <tuple>

#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "engine/mail/message.hpp"
#include "modules/courriel/module.hpp"
#include "modules/courriel/preparation.hpp"
#include "modules/courriel/sql.hpp"

namespace courriel {

namespace {

constexpr std::int64_t relances_max = 200;

constexpr command::Field relance_rendue[] = {
    command::uuid("documentId", "Facture.").must(),
    command::text("numero", 35, "Numéro.").must(),
    command::text("client", 300, "Client.").must(),
    command::date("dateEcheance", "Échéance."),
    command::montant("reste_a_payer", "Reste à payer."),
    command::integer("niveau", 1, niveaux_max, "Niveau de la relance.").must(),
    command::text("a", 254, "Adresse du client, s'il en a une."),
    command::text("sujet", 1'000, "Objet.").must(),
    command::text("texte", 40'000, "Texte, mentions légales comprises.").must(),
};
constexpr command::Field liste_rendue[] = {
    command::list("relances", relance_rendue, relances_max, "Les plus anciennes échéances d'abord, 200 au plus.")
        .must(),
};
constexpr command::Field entree[] = {
    command::text_list("documents", relances_max, "Factures à relancer ; absent : toutes celles qui sont dues."),
    command::boolean("automatique", "Ne fait rien si l'entreprise n'a pas demandé de relances automatiques."),
};
constexpr command::Field issue_rendue[] = {
    command::uuid("documentId", "Facture.").must(),
    command::integer("niveau", 0, niveaux_max, "Niveau envoyé ; 0 si rien n'est parti.").must(),
    command::text("raison", 100, "Pourquoi rien n'est parti : pas_due, sans_adresse, introuvable."),
};
constexpr command::Field issues_rendues[] = {
    command::list("relances", issue_rendue, relances_max, "Ce qui est arrivé pour chacune.").must(),
};
constexpr command::Field entree_apercu[] = {
    command::uuid("documentId", "Facture.").must(),
    command::integer("niveau", 1, niveaux_max, "Niveau à montrer ; celui qui est dû par défaut, le premier sinon."),
};

/// A reminder that is due, ready to leave.
struct Relance {
  DocumentEcrit document;
  int niveau = 0;
  Texte texte;
};

Relance preparer(DocumentEcrit document, int niveau, const pg::Rows& modeles) {
  document.valeurs["mentions_legales"] = mentions_legales(document.type_client, niveau, document.taux);
  const Texte texte = texte_de(modeles, "RELANCE_" + std::to_string(niveau));
  Texte rempli{remplir(texte.sujet, document.valeurs), remplir(texte.texte, document.valeurs)};
  return {std::move(document), niveau, std::move(rempli)};
}

void ecrire(json::Writer& w, const Relance& r) {
  w.begin_object();
  w.member("documentId", r.document.id.text());
  w.member("numero", r.document.numero);
  w.member("client", r.document.client);
  if (r.document.echeance) w.member("dateEcheance", r.document.echeance->iso());
  if (!r.document.reste.empty()) w.member_raw("reste_a_payer", r.document.reste);
  w.key("niveau"), w.integer(r.niveau);
  if (!r.document.email.empty()) w.member("a", r.document.email);
  w.member("sujet", r.texte.sujet);
  w.member("texte", r.texte.texte);
  w.end_object();
}

/// Settings and texts, then the invoices whose reminder is due by these.
struct Lecture {
  std::vector<pg::Rows> cadre;
  Niveaux niveaux{};
};

constexpr std::size_t place_des_echues = 2;

base::Result<Lecture> lire_cadre(command::Context& context) {
  context.queue(sql::lire_reglage);
  context.queue(sql::lire_modeles);
  Lecture lecture{TRY(context.load()), {}};
  lecture.niveaux = TRY(lire_niveaux(lecture.cadre[0]));
  std::vector<std::optional<std::string>> jours;
  for (const int jour : lecture.niveaux) jours.emplace_back(std::to_string(jour));
  context.queue(sql::factures_echues, pg::Params().date(context.today()).array(jours).integer(relances_max));
  for (pg::Rows& rows : context.read()) lecture.cadre.push_back(std::move(rows));
  return lecture;
}

std::vector<std::optional<std::string>> ids_de(const pg::Rows& rows) {
  std::vector<std::optional<std::string>> ids;
  for (int row = 0; row < rows.size(); ++row) ids.emplace_back(std::string(rows.text(row, 0)));
  return ids;
}

/// Those that are due, the oldest due date first.
std::vector<Relance> dues(const pg::Rows& rows, const Lecture& lecture, base::Date aujourdhui) {
  std::vector<Relance> relances;
  for (int row = 0; row < rows.size(); ++row) {
    DocumentEcrit document = lire_document(rows, row, aujourdhui);
    const auto niveau = niveau_du(document.creance, lecture.niveaux, aujourdhui);
    if (niveau) relances.push_back(preparer(std::move(document), *niveau, lecture.cadre[1]));
  }
  std::sort(relances.begin(), relances.end(), [](const Relance& a, const Relance& b) {
    return std::tie(a.document.echeance, a.document.numero) < std::tie(b.document.echeance, b.document.numero);
  });
  return relances;
}

/// The reminders that are due today, without sending any. Refuses 422 relances_mal_reglees.
base::Result<command::Answer> lister(command::Context& context, const command::Input&) {
  const Lecture lecture = TRY(lire_cadre(context));
  context.queue(sql::documents_a_ecrire, pg::Params().array(ids_de(lecture.cadre[place_des_echues])));
  const auto rows = context.read();
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.key("relances"), w.begin_array();
  for (const Relance& relance : dues(rows[0], lecture, context.today())) ecrire(w, relance);
  w.end_array();
  w.end_object();
  return answer;
}

/// Decides one reminder under the lock of its invoice, and says what came of it.
void relancer(command::Context& context, const pg::Rows& rows, int row, const Lecture& lecture, const Reglage& reglage,
              json::Writer& w, int& parties) {
  DocumentEcrit document = lire_document(rows, row, context.today());
  const auto niveau = niveau_du(document.creance, lecture.niveaux, context.today());
  w.begin_object();
  w.member("documentId", document.id.text());
  const bool adresse = mail::valid_address(document.email);
  w.key("niveau"), w.integer(niveau && adresse ? *niveau : 0);
  if (!niveau || !adresse) {
    w.member("raison", niveau ? "sans_adresse" : "pas_due");
  } else {
    const Relance r = preparer(std::move(document), *niveau, lecture.cadre[1]);
    queue_courriel(context,
                   {r.document.id, "RELANCE_" + std::to_string(r.niveau), 1, {r.document.email}, {}, r.texte, true},
                   reglage);
    context.audit({"relancer", "Document", r.document.id, {}, "{\"niveau\":" + std::to_string(r.niveau) + "}"});
    ++parties;
  }
  w.end_object();
}

base::Result<std::vector<std::optional<std::string>>> demandees(const command::Input& input, const Lecture& lecture) {
  if (!input.has("documents")) return ids_de(lecture.cadre[place_des_echues]);
  std::vector<std::optional<std::string>> ids;
  std::vector<base::Fault> faults;
  for (const auto& text : input.text_list("documents")) {
    if (!base::Uuid::parse(text)) {
      faults.push_back({"uuid_invalide", json::pointer_append("#/documents", ids.size()),
                        "Un document se nomme par son identifiant."});
    }
    ids.emplace_back(text);
  }
  if (!faults.empty()) return base::Unexpected{command::invalid_input(std::move(faults))};
  return ids;
}

/// Sends the reminders that are due: those asked for, or all. What is not due any more is left out and said. Refuses
/// 422 relances_mal_reglees, 409 courriel_non_regle, 422 entree_invalide with uuid_invalide.
base::Result<command::Answer> envoyer(command::Context& context, const command::Input& input) {
  const Lecture lecture = TRY(lire_cadre(context));
  const auto reglage = lire_reglage(lecture.cadre[0]);
  if (input.boolean("automatique").value_or(false) && (!reglage || !reglage->relances_automatiques)) {
    return command::Answer{.body = R"({"relances":[]})"};
  }
  if (!reglage) return sans_reglage();
  const auto ids = TRY(demandees(input, lecture));
  context.queue(sql::verrouiller_documents, pg::Params().array(ids));
  context.queue(sql::documents_a_ecrire, pg::Params().array(ids));
  const auto rows = context.read();
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.key("relances"), w.begin_array();
  int parties = 0;
  for (int row = 0; row < rows[1].size(); ++row) relancer(context, rows[1], row, lecture, *reglage, w, parties);
  w.end_array();
  w.end_object();
  if (parties > 0) context.apply();
  return answer;
}

/// A reminder as it would read. Refuses 404 introuvable.
base::Result<command::Answer> apercevoir(command::Context& context, const command::Input& input) {
  const std::vector<std::optional<std::string>> ids{input.uuid("documentId")->text()};
  context.queue(sql::documents_a_ecrire, pg::Params().array(ids));
  context.queue(sql::lire_modeles);
  context.queue(sql::lire_reglage);
  const auto loaded = TRY(context.load());
  if (loaded[0].empty()) return base::refuse(404, "introuvable", "Ce document n'existe pas.");
  const Niveaux niveaux = TRY(lire_niveaux(loaded[2]));
  DocumentEcrit document = lire_document(loaded[0], 0, context.today());
  const int du = niveau_du(document.creance, niveaux, context.today()).value_or(1);
  command::Answer answer;
  json::Writer w(answer.body);
  ecrire(w, preparer(std::move(document), static_cast<int>(input.integer("niveau").value_or(du)), loaded[1]));
  return answer;
}

}  // namespace

const command::Command commande_lister_relances{
    .method = "GET",
    .path = "/api/v1/relance/a-faire",
    .right = "ventes:lire",
    .summary = "Rend les relances dues aujourd'hui, telles qu'elles partiraient.",
    .answer = liste_rendue,
    .body = command::Body::None,
    .run = lister,
};

const command::Command commande_envoyer_relances{
    .path = "/api/v1/relance/envoyer",
    .right = "ventes:relancer",
    .summary =
        "Envoie les relances dues, toutes ou celles des factures nommées ; un niveau ne part qu'une fois par facture.",
    .input = entree,
    .answer = issues_rendues,
    .run = envoyer,
};

const command::Command commande_apercevoir_relance{
    .path = "/api/v1/relance/apercu",
    .right = "ventes:lire",
    .summary = "Montre la relance d'une facture, quel que soit le jour.",
    .input = entree_apercu,
    .answer = relance_rendue,
    .writes = false,
    .run = apercevoir,
};

}  // namespace courriel
