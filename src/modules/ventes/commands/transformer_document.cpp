#include <algorithm>

#include "base/faults.hpp"
#include "engine/command/context.hpp"
#include "modules/ventes/champs.hpp"
#include "modules/ventes/complements.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/sql.hpp"
#include "modules/ventes/transformation.hpp"

namespace ventes {

namespace {

constexpr std::string_view cibles[] = {"COMMANDE", "BON_LIVRAISON", "FACTURE"};
constexpr std::int64_t documents_max = 100;

constexpr command::Field entree[] = {
    command::choice("vers", cibles, "Nature du document à faire ; FACTURE par défaut."),
    command::list("lignes", champs_ligne_prise, lignes_max, "Lignes à prendre ; tout ce qui reste si absent."),
    command::text_list("documents", documents_max, "Autres documents du même client à réunir avec celui-ci."),
};

struct Demande {
  TypeDocument vers = TypeDocument::Facture;
  /// The document of the path, then the others.
  std::vector<base::Uuid> documents;
};

base::Result<Demande> lire_demande(const base::Uuid& id, const command::Input& input) {
  Demande demande{*from_text<TypeDocument>(input.text("vers").value_or("FACTURE")), {id}};
  std::vector<base::Fault> faults;
  const auto autres = input.text_list("documents");
  for (std::size_t k = 0; k < autres.size(); ++k) {
    if (const auto autre = base::Uuid::parse(autres[k])) {
      auto& ids = demande.documents;
      if (std::find(ids.begin(), ids.end(), *autre) == ids.end()) ids.push_back(*autre);
    } else {
      faults.push_back({"uuid_invalide", json::pointer_append("#/documents", k), "Ce n'est pas un identifiant."});
    }
  }
  if (!faults.empty()) return base::Unexpected{command::invalid_input(std::move(faults))};
  return demande;
}

/// Every document asked for is among the locked ones.
base::Result<base::Done> verifier_presence(const Demande& demande, const pg::Rows& rows) {
  std::vector<base::Fault> faults;
  for (std::size_t k = 0; k < demande.documents.size(); ++k) {
    bool present = false;
    for (int row = 0; row < rows.size(); ++row) present = present || rows.uuid(row, 0) == demande.documents[k];
    if (present) continue;
    if (k == 0) return base::refuse(404, "introuvable", "Ce document n'existe pas.");
    faults.push_back(
        {"reference_inconnue", "#/documents", "Le document " + demande.documents[k].text() + " n'existe pas."});
  }
  if (!faults.empty()) return base::refuse_all(std::move(faults));
  return base::Done{};
}

/// The sources, that of the path first, then those asked for, then the delivery notes that come with their orders.
base::Result<std::vector<Source>> charger(command::Context& context, const Demande& demande, const pg::Rows& locked) {
  std::vector<base::Uuid> ids = demande.documents;
  for (int row = 0; row < locked.size(); ++row) {
    const base::Uuid id = locked.uuid(row, 0);
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  }
  for (const base::Uuid& id : ids) {
    queue_document(context, id);
    context.queue(sql::avancement_lignes, pg::Params().uuid(id));
  }
  const auto rows = context.read();
  std::vector<Source> sources;
  for (std::size_t k = 0; k < ids.size(); ++k) {
    sources.push_back({TRY(lire_document(ids[k], rows[3 * k], rows[3 * k + 1])), lire_avancement(rows[3 * k + 2]),
                       k < demande.documents.size()});
  }
  return sources;
}

/// The deposits asked on the sources, or on what they come from, each once: an invoice deducts them (R-DOC-5).
std::vector<AcompteDisponible> acomptes_des_sources(command::Context& context, const std::vector<Source>& sources) {
  for (const Source& source : sources) {
    queue_acomptes_disponibles(context, {}, source.document.id, std::nullopt, std::nullopt);
  }
  std::vector<AcompteDisponible> acomptes;
  for (const pg::Rows& rows : context.read()) {
    for (AcompteDisponible& a : acomptes_disponibles(rows)) {
      const auto meme = [&](const AcompteDisponible& deja) { return deja.id == a.id; };
      if (std::none_of(acomptes.begin(), acomptes.end(), meme)) acomptes.push_back(std::move(a));
    }
  }
  return acomptes;
}

void queue_source(command::Context& context, const Source& source, const Brouillon& brouillon) {
  const DocumentCharge& d = source.document;
  context.queue(sql::lier_documents,
                pg::Params().uuid(context.who().entreprise).uuid(brouillon.id).uuid(d.id).text(nature_du_lien(d.type)));
  const StatutDocument vers = d.type == TypeDocument::Devis ? etat_du_devis(source, brouillon.type) : d.statut;
  if (vers != d.statut) context.queue(sql::changer_statut, pg::Params().uuid(d.id).text(to_text(vers)));
  context.audit({"transformer", "Document", d.id, R"({"statut":")" + std::string(to_text(d.statut)) + "\"}",
                 R"({"statut":")" + std::string(to_text(vers)) + R"(","vers":")" +
                     std::string(to_text(brouillon.type)) + R"(","documentId":")" + brouillon.id.text() + "\"}"});
}

/// Makes a draft out of what remains of one document or of several of one client: quote → order or invoice, order →
/// delivery note or invoice, delivery note → invoice. Two requests for the same line wait for each other.
/// Refuses: 404 introuvable; 422 entree_invalide, reference_inconnue; then as `verifier_sources` and
/// `repartir_demande`.
base::Result<command::Answer> transformer_document(command::Context& context, const command::Input& input) {
  Demande demande = TRY(lire_demande(context.id(), input));
  std::vector<std::optional<std::string>> ids;
  for (const base::Uuid& id : demande.documents) ids.emplace_back(id.text());
  context.queue(sql::verrouiller_sources, pg::Params().array(ids).boolean(demande.vers == TypeDocument::Facture));
  const auto locked = TRY(context.load());
  TRY(verifier_presence(demande, locked[0]));
  std::vector<Source> sources = TRY(charger(context, demande, locked[0]));
  TRY(verifier_sources(sources, demande.vers));
  TRY(repartir_demande(sources, lire_demandes(input), demande.vers));
  Brouillon brouillon = TRY(composer(sources, context.id(), demande.vers, context.today(), context.now()));
  const Montants montants = TRY(calculer(brouillon));
  if (demande.vers == TypeDocument::Facture) {
    brouillon.acomptes = TRY(deduire(acomptes_des_sources(context, sources), montants.groupes, std::nullopt));
  }

  queue_creation(context, brouillon, montants);
  for (const Source& source : sources) {
    if (source.contribue()) queue_source(context, source, brouillon);
  }
  const auto written = context.apply();
  return command::Answer{.body = rendre(brouillon, montants, written[0].integer(0, 0))};
}

}  // namespace

const command::Command commande_transformer_document{
    .path = "/api/v1/Document/{id}/transformer",
    .right = "ventes:transformer",
    .summary = "Fait une commande, un bon de livraison ou une facture de ce qui reste d'un ou plusieurs documents.",
    .input = entree,
    .answer = champs_brouillon,
    .success = 201,
    .run = transformer_document,
};

}  // namespace ventes
