#include "modules/efacture/echanges.hpp"

#include <set>

#include "engine/crypto/crypto.hpp"
#include "engine/jobs/tenants.hpp"
#include "engine/log/log.hpp"
#include "modules/efacture/parts.hpp"
#include "modules/efacture/plateforme/simulateur.hpp"
#include "modules/efacture/sql.hpp"
#include "modules/efacture/statuts_poses.hpp"

namespace efacture {

namespace {

constexpr std::string_view simulateur = "SIMULATEUR";

base::Unexpected<base::Refusal> refus(std::string code, std::string detail) {
  return base::refuse(502, std::move(code), std::move(detail));
}

std::string_view type_de_flux(const pg::Rows& f) {
  if (f.text(0, 1) == "FACTURE") return "CustomerInvoice";
  if (f.text(0, 1) == "STATUT") return f.boolean(0, 9) ? "CustomerInvoiceLC" : "SupplierInvoiceLC";
  const std::string_view flux = f.text(0, 13);
  if (flux == "10.1") return "UnitaryCustomerTransactionReport";
  if (flux == "10.2") return "UnitaryCustomerPaymentReport";
  return flux == "10.3" ? "AggregatedCustomerTransactionReport" : "AggregatedCustomerPaymentReport";
}

std::string_view syntaxe_de(const pg::Rows& f) {
  if (f.text(0, 1) == "STATUT") return "CDAR";
  if (f.text(0, 1) == "EREPORTING") return "FRR";
  return f.text(0, 7) == "PDF" ? "Factur-X" : "CII";
}

/// The flow's id at the platform: of the file that an earlier attempt brought there, else of the one sent now. `f` is a
/// row of flux_a_envoyer.sql.
base::Result<std::string> remettre(PlateformeAgreee& plateforme, const base::Uuid& flux, const pg::Rows& f) {
  if (f.integer(0, 5) > 0) {
    // An attempt began before this one: the file may have arrived although its answer did not.
    const auto connus = TRY(plateforme.chercher({std::nullopt, flux.text()}));
    if (!connus.empty()) return connus.front().id;
  }
  return plateforme.envoyer({flux.text(), std::string(type_de_flux(f)), std::string(syntaxe_de(f)),
                             std::string(f.text(0, 2)), std::string(f.text(0, 3)), f.bytes(0, 6),
                             std::string(f.text(0, 4))});
}

}  // namespace

bool plateforme_connue(std::string_view nom) { return nom == simulateur; }

std::unique_ptr<PlateformeAgreee> ouvrir_plateforme(std::string_view nom, std::string_view siren, const Sortie& sortie,
                                                    const base::Clock& clock) {
  if (!plateforme_connue(nom) || sortie.dossier_simulateur.empty()) return nullptr;
  return std::make_unique<Simulateur>(sortie.dossier_simulateur, std::string(siren), clock);
}

pg::Rows Echanges::lire(const pg::Statement& statement, const pg::Params& params) {
  jobs::queue_begin(m_session, m_entreprise);
  m_session.queue(statement, params);
  m_session.queue_sql("COMMIT");
  auto rows = m_session.sync();
  return std::move(rows[rows.size() - 2]);
}

void Echanges::ecrire(const std::function<void()>& queue) {
  jobs::queue_begin(m_session, m_entreprise);
  queue();
  m_session.queue_sql("COMMIT");
  m_session.sync();
}

base::Result<base::Done> Echanges::envoyer(const base::Uuid& flux) {
  jobs::queue_begin(m_session, m_entreprise);
  m_session.queue(sql::flux_a_envoyer, pg::Params().uuid(flux));
  m_session.queue(sql::noter_tentative, pg::Params().uuid(flux));
  m_session.queue_sql("COMMIT");
  const auto rows = m_session.sync();
  const pg::Rows& f = rows[rows.size() - 3];
  // Sent meanwhile, or given up: nothing to do.
  if (f.empty() || f.text(0, 0) != "EN_ATTENTE") return base::Done{};
  const auto echec = [&](const base::Refusal& refusal, std::string_view etat) -> base::Result<base::Done> {
    ecrire([&] { m_session.queue(sql::noter_echec, pg::Params().uuid(flux).text(refusal.detail).text(etat)); });
    if (etat == "REJETE") return base::Done{};
    return base::Unexpected{refusal};
  };
  const auto plateforme = ouvrir_plateforme(f.text(0, 11), f.text(0, 10), m_sortie, m_clock);
  if (plateforme == nullptr) {
    return echec({502,
                  "plateforme_indisponible",
                  "La plateforme « " + std::string(f.text(0, 11)) + " » n'est pas joignable depuis ce programme.",
                  {},
                  std::nullopt},
                 "EN_ATTENTE");
  }
  if (f.is_null(0, 6)) {
    return echec({500,
                  "fichier_absent",
                  "Le fichier à envoyer manque : son empreinte n'est plus celle qui a été gardée.",
                  {},
                  std::nullopt},
                 "REJETE");
  }
  if (f.text(0, 1) == "FACTURE") {
    const auto adresse = plateforme->annuaire(f.text(0, 12));
    if (!adresse) return echec(adresse.error(), "EN_ATTENTE");
    if (!*adresse) {
      return echec(
          {409,
           "destinataire_inconnu",
           "L'annuaire ne connaît pas le SIREN " + std::string(f.text(0, 12)) + " : vérifiez-le avec votre client.",
           {},
           std::nullopt},
          "REJETE");
    }
  }
  const auto id = remettre(*plateforme, flux, f);
  if (!id) return echec(id.error(), "EN_ATTENTE");
  ecrire([&] { m_session.queue(sql::noter_envoi, pg::Params().uuid(flux).text(*id).instant(m_clock.now())); });
  return base::Done{};
}

base::Result<base::Done> Echanges::relever() {
  const pg::Rows moi = lire(sql::moi);
  if (moi.empty() || moi.is_null(0, 2) || moi.is_null(0, 0)) return base::Done{};
  const auto plateforme = ouvrir_plateforme(moi.text(0, 2), moi.text(0, 0), m_sortie, m_clock);
  if (plateforme == nullptr) return refus("plateforme_indisponible", "La plateforme choisie n'est pas joignable.");
  const pg::Rows depuis = lire(sql::releve);
  RechercheFlux recherche;
  if (!depuis.is_null(0, 0)) recherche.depuis = base::Instant(std::chrono::microseconds(depuis.integer(0, 0)));
  const auto flux = TRY(plateforme->chercher(recherche));

  std::vector<std::optional<std::string>> ids;
  for (const FluxConnu& f : flux) {
    if (f.entrant) ids.emplace_back(f.id);
  }
  const pg::Rows known = lire(sql::flux_connus, pg::Params().array(ids));
  std::set<std::string, std::less<>> connus;
  for (int row = 0; row < known.size(); ++row) connus.emplace(known.text(row, 0));
  for (const FluxConnu& f : flux) {
    if (!f.entrant) {
      const auto suivi = base::Uuid::parse(f.suivi);
      if (!suivi || f.acquittement == "Pending") continue;
      ecrire([&] {
        m_session.queue(sql::noter_acquittement,
                        pg::Params().uuid(*suivi).text(f.acquittement).text(f.motif).instant(f.maj));
      });
    } else if (!connus.contains(f.id)) {
      // One that cannot be read keeps no other from being taken; the next pass asks for it again.
      if (const auto octets = plateforme->lire(f.id)) {
        recevoir(*plateforme, f, *octets, moi);
      } else {
        logs::warn("flux de la plateforme illisible", {{"flux", f.id}, {"raison", octets.error().detail}});
      }
    }
  }
  declarer_paiements(moi);
  return base::Done{};
}

void Echanges::recevoir(PlateformeAgreee& plateforme, const FluxConnu& flux, const std::string& octets,
                        const pg::Rows& moi) {
  if (flux.type == "SupplierInvoice") {
    recevoir_facture(flux, octets);
  } else if (flux.type == "CustomerInvoiceLC" || flux.type == "SupplierInvoiceLC") {
    recevoir_statut(flux, octets, moi.text(0, 0));
  } else {
    rejeter(flux, octets, "Ce type de flux n'est pas connu : " + flux.type + ".");
  }
  // After the commit: a flow told twice is worse than one told late, and read flows are known by their id.
  if (!plateforme.acquitter(flux.id)) logs::warn("flux non acquitté", {{"flux", flux.id}});
}

void Echanges::queue_reception(const FluxConnu& flux, std::string_view type, const std::string& octets,
                               const std::optional<base::Uuid>& document, const std::optional<base::Uuid>& facture,
                               std::string_view erreur) {
  const base::Instant now = m_clock.now();
  const base::Uuid id = base::Uuid::v7(now);
  const std::string sha256 = crypto::sha256_bytes(octets);
  m_session.queue(sql::inserer_reception, pg::Params()
                                              .uuid(m_entreprise)
                                              .uuid(id)
                                              .text(type)
                                              .uuid(document)
                                              .uuid(facture)
                                              .text(flux.type + " " + flux.id)
                                              .text(flux.id)
                                              .bytes(sha256)
                                              .text(erreur.empty() ? "RELEVE" : "REJETE")
                                              .text(erreur.empty() ? std::nullopt : std::optional<std::string>(erreur))
                                              .instant(flux.maj)
                                              .instant(now));
  // The file of an invoice that was taken is in the inbox; of anything else it is here.
  if (facture && type == "FACTURE") return;
  m_session.queue(sql::garder_fichier, pg::Params()
                                           .uuid(base::Uuid::v7(now))
                                           .uuid(m_entreprise)
                                           .text("FluxPlateforme")
                                           .uuid(id)
                                           .text("XML")
                                           .integer(1)
                                           .text("application/octet-stream")
                                           .bytes(octets)
                                           .bytes(sha256));
}

void Echanges::rejeter(const FluxConnu& flux, const std::string& octets, const std::string& erreur) {
  logs::warn("flux de la plateforme rejeté", {{"flux", flux.id}, {"raison", erreur}});
  ecrire([&] {
    queue_reception(flux, flux.type == "SupplierInvoice" ? "FACTURE" : "STATUT", octets, std::nullopt, std::nullopt,
                    erreur);
  });
}

void Echanges::recevoir_facture(const FluxConnu& flux, const std::string& octets) {
  auto arrivee = lire_arrivee(octets);
  if (!arrivee) return rejeter(flux, octets, arrivee.error().code + " : " + arrivee.error().detail);
  const base::Instant now = m_clock.now();
  const Queue queue = [&](const pg::Statement& s, const pg::Params& p) { m_session.queue(s, p); };
  jobs::queue_begin(m_session, m_entreprise);
  queue_recherche(queue, m_entreprise, *arrivee);
  const auto rows = m_session.sync();
  const Accueil accueil = decider_accueil(*arrivee, rows[rows.size() - 2], rows[rows.size() - 1], now);
  queue_accueil(queue, m_entreprise, *arrivee, accueil, "PLATEFORME", now);
  if (!accueil.doublon) {
    queue(sql::inserer_statut, pg::Params()
                                   .uuid(m_entreprise)
                                   .uuid(base::Uuid::v7(now))
                                   .uuid(accueil.id)
                                   .null()
                                   .integer(203)
                                   .text("PLATEFORME")
                                   .null()
                                   .null()
                                   .null()
                                   .null()
                                   .null()
                                   .text("flux " + flux.id)
                                   .instant(flux.maj)
                                   .instant(now));
    queue(sql::statuer_facture, pg::Params().uuid(accueil.id).integer(203).instant(flux.maj));
  }
  queue_reception(flux, "FACTURE", octets, std::nullopt, accueil.id, "");
  m_session.queue_sql("COMMIT");
  m_session.sync();
}

void Echanges::recevoir_statut(const FluxConnu& flux, const std::string& octets, std::string_view siren) {
  const auto lu = lire_cdar(octets);
  if (!lu) return rejeter(flux, octets, lu.error().code + " : " + lu.error().detail);
  const MessageStatut& m = *lu;
  const bool vendeur = m.vendeur_siren == siren;
  const pg::Rows facture =
      lire(sql::facture_du_statut, pg::Params().text(m.numero).text(m.vendeur_siren).boolean(vendeur));
  if (facture.empty()) {
    return rejeter(flux, octets,
                   "Le statut " + std::to_string(m.code) + " nomme la facture « " + m.numero + " », inconnue ici.");
  }
  // We say our own statuses: one that comes back from outside is a lie or a mistake.
  const Auteur auteur = statut(m.code)->auteur;
  if (auteur == (vendeur ? Auteur::Vendeur : Auteur::Acheteur)) {
    return rejeter(flux, octets,
                   "Le statut " + std::to_string(m.code) + " de « " + m.numero + " » n'est posé que par nous.");
  }
  const base::Instant now = m_clock.now();
  const Etape connue{static_cast<int>(facture.integer(0, 2)), facture.integer(0, 3)};
  const Etape apres = etape_courante(connue, {m.code, m.instant.time_since_epoch().count()});
  ecrire([&] {
    m_session.queue(sql::inserer_statut,
                    pg::Params()
                        .uuid(m_entreprise)
                        .uuid(base::Uuid::v7(now))
                        .uuid(facture.optional_uuid(0, 1))
                        .uuid(facture.optional_uuid(0, 0))
                        .integer(m.code)
                        .text(auteur == Auteur::Vendeur    ? "VENDEUR"
                              : auteur == Auteur::Acheteur ? "ACHETEUR"
                                                           : "PLATEFORME")
                        .text(m.motif.empty() ? std::nullopt : std::optional<std::string>(m.motif))
                        .text(m.texte.empty() ? std::nullopt : std::optional<std::string>(m.texte))
                        .text(m.montants.empty() ? std::nullopt : std::optional<std::string>(montants_json(m.montants)))
                        .null()
                        .null()
                        .text(m.id)
                        .instant(m.instant)
                        .instant(now));
    const base::Instant moment{std::chrono::microseconds(apres.instant)};
    if (vendeur) {
      m_session.queue(sql::statuer_envoi, pg::Params().uuid(facture.uuid(0, 4)).integer(apres.code).instant(moment));
    } else {
      m_session.queue(sql::statuer_facture, pg::Params().uuid(facture.uuid(0, 1)).integer(apres.code).instant(moment));
    }
    queue_reception(flux, "STATUT", octets, facture.optional_uuid(0, 0), facture.optional_uuid(0, 1), "");
  });
}

void Echanges::declarer_paiements(const pg::Rows& moi) {
  constexpr int batch = 200;
  const pg::Rows rows = lire(sql::paiements_a_declarer, pg::Params().integer(batch));
  for (int row = 0; row < rows.size(); ++row) {
    const base::Instant now = m_clock.now();
    StatutPose pose{m_entreprise, {}, rows.uuid(row, 1), rows.uuid(row, 0), {}, {}, true};
    MessageStatut& m = pose.message;
    m.code = 212;
    m.instant = now;
    m.numero = rows.text(row, 2);
    // Two payments of one second are two messages.
    m.id = identifiant_message(m.numero, m.code, now) + "_" + rows.uuid(row, 0).text().substr(24);
    m.code_type = rows.text(row, 3);
    m.date = rows.date(row, 4);
    m.vendeur_siren = moi.text(0, 0);
    m.recue = base::Instant(std::chrono::microseconds(rows.integer(row, 9)));
    m.emetteur = {m.vendeur_siren, std::string(moi.text(0, 1)), "SE", ""};
    m.destinataire = {std::string(rows.text(row, 5)), std::string(rows.text(row, 6)), "BY",
                      std::string(rows.text(row, 7))};
    m.montants = lire_parts(rows.text(row, 10));
    ecrire([&] {
      const Queue queue = [&](const pg::Statement& s, const pg::Params& p) { m_session.queue(s, p); };
      queue_statut(queue, pose, base::Uuid::v7(now), now);
      queue(sql::statuer_envoi, pg::Params().uuid(rows.uuid(row, 8)).integer(212).instant(now));
    });
  }
}

}  // namespace efacture
