#include "modules/efacture/statuts_poses.hpp"

#include "engine/crypto/crypto.hpp"
#include "engine/json/writer.hpp"
#include "modules/efacture/sql.hpp"

namespace efacture {

namespace {

std::string_view auteur(int code) {
  switch (statut(code)->auteur) {
    case Auteur::Vendeur: return "VENDEUR";
    case Auteur::Acheteur: return "ACHETEUR";
    case Auteur::Plateforme: return "PLATEFORME";
  }
  return "";
}

std::optional<std::string> si_present(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional<std::string>(text);
}

}  // namespace

std::string avec_actions(std::string_view objet, const std::vector<std::string_view>& verbes) {
  std::string out(objet.substr(0, objet.size() - 1));
  out += R"(, "actions": )";
  json::Writer w(out);
  w.begin_array();
  for (const auto verbe : verbes) w.string(verbe);
  w.end_array();
  return out + "}";
}

std::string montants_json(const std::vector<PartPayee>& montants) {
  std::string out;
  json::Writer w(out);
  w.begin_array();
  for (const PartPayee& part : montants) {
    w.begin_object();
    w.member("categorie", part.categorie);
    w.member_raw("taux", base::to_string(part.taux));
    w.member_raw("ttc", base::to_string(part.ttc));
    w.end_object();
  }
  w.end_array();
  return out;
}

void queue_envoi(const Queue& queue, const FluxAEnvoyer& envoi, base::Instant now) {
  queue(sql::inserer_flux, pg::Params()
                               .uuid(envoi.entreprise)
                               .uuid(envoi.flux)
                               .text(envoi.type)
                               .uuid(envoi.document)
                               .uuid(envoi.facture_recue)
                               .text(envoi.nom)
                               .text(si_present(envoi.destinataire))
                               .bytes(envoi.sha256)
                               .instant(now));
  queue(sql::inserer_effet, pg::Params()
                                .uuid(envoi.entreprise)
                                .uuid(base::Uuid::v7(now))
                                .text("efacture.envoyer")
                                .text(R"({"flux":")" + envoi.flux.text() + R"("})")
                                .instant(now));
}

void queue_statut(const Queue& queue, const StatutPose& pose, const base::Uuid& statut_id, base::Instant now) {
  const MessageStatut& m = pose.message;
  const std::string xml = ecrire_cdar(m);
  const std::string sha256 = crypto::sha256_bytes(xml);
  queue(sql::inserer_statut,
        pg::Params()
            .uuid(pose.entreprise)
            .uuid(statut_id)
            .uuid(pose.facture_recue)
            .uuid(pose.document)
            .integer(m.code)
            .text(auteur(m.code))
            .text(si_present(m.motif))
            .text(si_present(m.texte))
            .text(m.montants.empty() ? std::nullopt : std::optional<std::string>(montants_json(m.montants)))
            .uuid(pose.paiement)
            .uuid(pose.user)
            .text(m.id)
            .instant(m.instant)
            .instant(now));
  // The exchange has the id of the status: its file is found by it.
  queue(sql::garder_fichier, pg::Params()
                                 .uuid(base::Uuid::v7(now))
                                 .uuid(pose.entreprise)
                                 .text("StatutFacture")
                                 .uuid(statut_id)
                                 .text("XML")
                                 .integer(1)
                                 .text("application/xml")
                                 .bytes(xml)
                                 .bytes(sha256));
  if (!pose.transmettre) return;
  queue_envoi(queue,
              {pose.entreprise, statut_id, "STATUT", pose.document, pose.facture_recue, m.id + ".xml",
               m.destinataire.adresse, sha256},
              now);
}

}  // namespace efacture
