#include "engine/command/context.hpp"
#include "modules/caisse/loi.hpp"
#include "modules/caisse/pdf/attestation.hpp"
#include "modules/caisse/sql.hpp"

namespace caisse {

namespace {

/// The page that the tax office asks for, ready to be signed. Never refuses.
base::Result<command::Answer> lire_attestation(command::Context& context, const command::Input&) {
  context.queue(sql::attestation_emetteur, pg::Params().uuid(context.who().entreprise));
  const auto lus = TRY(context.load());
  const pg::Rows& r = lus[0];
  Assujetti a{std::string(r.text(0, 0)), std::string(r.text(0, 1)), std::string(r.text(0, 2))};
  for (const int colonne : {3, 4}) {
    if (!r.text(0, colonne).empty()) a.adresse += (a.adresse.empty() ? "" : " ") + std::string(r.text(0, colonne));
  }
  command::Answer answer{.body = page_attestation(a, MYPROPARTNER_VERSION, context.today(), context.now()),
                         .content_type = "application/pdf"};
  answer.headers.push_back({"Content-Disposition", "inline; filename=\"attestation-caisse.pdf\""});
  return answer;
}

}  // namespace

const command::Command commande_lire_attestation{
    .method = "GET",
    .path = "/api/v1/entreprise/attestation-caisse.pdf",
    .right = "caisse:lire",
    .summary = "Attestation de l'éditeur du logiciel de caisse, pour la version majeure, prête à signer.",
    .answer_type = "application/pdf",
    .body = command::Body::None,
    .lane = command::LaneKind::Reports,
    .writes = false,
    .run = lire_attestation,
};

}  // namespace caisse
