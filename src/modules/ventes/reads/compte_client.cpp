#include <charconv>

#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

constexpr std::int64_t lignes_par_page = 200;
constexpr std::int64_t lignes_par_page_max = 1'000;

constexpr command::Field requete[] = {
    command::text("depuis", 10, "Premier jour du relevé (AAAA-MM-JJ) ; le solde d'avant en est l'ouverture."),
    command::text("jusqua", 10, "Dernier jour du relevé."),
    command::text("limite", 4, "Lignes rendues au plus : 200 par défaut, 1 000 au plus."),
    command::text("apres", 60, "« suite » de la page précédente."),
};

constexpr command::Field champs_mouvement[] = {
    command::date("date", "Jour du mouvement."),
    command::text("nature", 20, "FACTURE, FACTURE_ACOMPTE, AVOIR, TICKET, PAIEMENT, ou REPRISE d'un document remplacé."),
    command::text("libelle", 700, "Objet du document, ou moyen et référence du paiement."),
    command::uuid("documentId", "Document émis ou réglé."),
    command::text("numero", 35, "Numéro du document."),
    command::date("echeance", "Échéance du document."),
    command::montant("montant", "Ce qui s'ajoute à la dette du client ; négatif s'il la diminue.",
                     -base::centimes_max.value),
    command::montant("solde", "Dette du client après ce mouvement ; négative si l'entreprise lui doit.",
                     -base::centimes_max.value),
};

constexpr command::Field champs_compte[] = {
    command::uuid("clientId", "Client."),
    command::montant("soldeOuverture", "Dette avant la première ligne.", -base::centimes_max.value),
    command::list("mouvements", champs_mouvement, lignes_par_page_max, "Mouvements, du plus ancien au plus récent."),
    command::montant("solde", "Dette après la dernière ligne.", -base::centimes_max.value),
    command::text("suite", 60, "À donner comme « apres » pour la page suivante ; vide sur la dernière."),
    command::montant("du", "Reste à payer aujourd'hui, avoirs et crédit non déduits."),
    command::montant("enRetard", "Part du reste à payer dont l'échéance est passée."),
    command::montant("avoirs", "Avoirs qui restent à rendre ou à utiliser."),
    command::montant("credit", "Crédit du client : ce qu'il a payé en trop."),
};

/// A place in the account: the day and the id of a row.
struct Place {
  base::Date date;
  base::Uuid id;
};

struct Demande {
  std::optional<base::Date> depuis, jusqua;
  std::optional<Place> apres;
  std::int64_t limite = lignes_par_page;
};

std::optional<base::Date> lire_date(const command::Context& context, const char* name,
                                    std::vector<base::Fault>& faults) {
  const auto text = context.query(name);
  if (!text) return std::nullopt;
  const auto date = base::Date::parse(*text);
  if (!date) faults.push_back({"date_invalide", name, "Une date s'écrit AAAA-MM-JJ."});
  return date;
}

base::Result<Demande> lire_demande(const command::Context& context) {
  Demande demande;
  std::vector<base::Fault> faults;
  demande.depuis = lire_date(context, "depuis", faults);
  demande.jusqua = lire_date(context, "jusqua", faults);
  if (const auto text = context.query("limite")) {
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), demande.limite);
    if (error != std::errc{} || end != text->data() + text->size() || demande.limite < 1 ||
        demande.limite > lignes_par_page_max) {
      faults.push_back({"hors_limites", "limite", "La limite est un nombre de 1 à 1000."});
    }
  }
  if (const auto text = context.query("apres")) {
    const auto cut = std::min(text->find('.'), text->size());
    const auto date = base::Date::parse(text->substr(0, cut));
    const auto id = base::Uuid::parse(text->substr(std::min(cut + 1, text->size())));
    if (date && id) demande.apres = Place{*date, *id};
    if (!demande.apres)
      faults.push_back(base::Fault{"suite_invalide", "apres", "Donnez la « suite » de la page précédente."});
  }
  if (!faults.empty()) return base::Unexpected{command::invalid_input(std::move(faults))};
  return demande;
}

void optional_member(json::Writer& w, std::string_view name, const pg::Rows& rows, int row, int column) {
  w.key(name);
  if (rows.is_null(row, column)) {
    w.null();
  } else {
    w.string(rows.text(row, column));
  }
}

std::string rendre(const base::Uuid& client, const pg::Rows& solde, const pg::Rows& rows, std::int64_t limite) {
  std::string out;
  json::Writer w(out);
  base::Centimes running = solde.centimes(0, 1);
  w.begin_object();
  w.member("clientId", client.text());
  w.member_raw("soldeOuverture", base::to_string(running));
  w.key("mouvements"), w.begin_array();
  const int shown = static_cast<int>(std::min<std::int64_t>(rows.size(), limite));
  for (int row = 0; row < shown; ++row) {
    running += rows.centimes(row, 6);
    w.begin_object();
    w.member("date", rows.text(row, 0));
    w.member("nature", rows.text(row, 2));
    optional_member(w, "libelle", rows, row, 3);
    w.member("documentId", rows.text(row, 4));
    optional_member(w, "numero", rows, row, 5);
    optional_member(w, "echeance", rows, row, 7);
    w.member_raw("montant", rows.text(row, 6));
    w.member_raw("solde", base::to_string(running));
    w.end_object();
  }
  w.end_array();
  w.member_raw("solde", base::to_string(running));
  w.key("suite");
  if (rows.size() > shown) {
    w.string(std::string(rows.text(shown - 1, 0)) + "." + std::string(rows.text(shown - 1, 1)));
  } else {
    w.null();
  }
  w.member_raw("du", solde.text(0, 2));
  w.member_raw("enRetard", solde.text(0, 3));
  w.member_raw("avoirs", solde.text(0, 4));
  w.member_raw("credit", solde.text(0, 5));
  w.end_object();
  return out;
}

/// The account of a client, in pages: invoices, credit notes, payments and the balance after each. Refuses:
/// 422 entree_invalide (date_invalide, hors_limites, suite_invalide), 404 introuvable.
base::Result<command::Answer> lire_compte(command::Context& context, const command::Input&) {
  const Demande demande = TRY(lire_demande(context));
  const auto date = demande.apres ? std::optional(demande.apres->date) : std::nullopt;
  const auto id = demande.apres ? std::optional(demande.apres->id) : std::nullopt;
  context.queue(sql::compte_client_solde,
                pg::Params().uuid(context.id()).date(demande.depuis).date(date).uuid(id).date(context.today()));
  context.queue(sql::compte_client, pg::Params()
                                        .uuid(context.id())
                                        .date(demande.depuis)
                                        .date(demande.jusqua)
                                        .date(date)
                                        .uuid(id)
                                        .integer(demande.limite + 1));
  const auto loaded = TRY(context.load());
  if (loaded[0].empty()) return base::refuse(404, "introuvable", "Ce client n'existe pas.");
  return command::Answer{.body = rendre(context.id(), loaded[0], loaded[1], demande.limite)};
}

}  // namespace

const command::Command commande_lire_compte{
    .method = "GET",
    .path = "/api/v1/Client/{id}/compte",
    .right = "ventes:lire",
    .summary = "Rend le compte d'un client : factures, avoirs, paiements, solde après chacun, dû, retard et crédit.",
    .query = requete,
    .answer = champs_compte,
    .body = command::Body::None,
    .lane = command::LaneKind::Reports,
    .writes = false,
    .run = lire_compte,
};

}  // namespace ventes
