#include "base/faults.hpp"
#include "engine/command/context.hpp"
#include "engine/crypto/crypto.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/reads/electronique.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

constexpr std::string_view formats[] = {"cii", "ubl"};
constexpr command::Field parametres[] = {
    command::choice("format", formats, "Syntaxe : cii (Cross Industry Invoice, par défaut) ou ubl (UBL 2.1)."),
};

command::Answer fichier(std::string bytes, std::string_view numero, std::string_view format, const std::string& hash) {
  command::Answer answer;
  answer.body = std::move(bytes);
  answer.content_type = "application/xml";
  std::string name(numero);
  for (char& c : name) {
    if (c == '/' || c == '+') c = '-';
  }
  answer.headers.push_back(
      {"Content-Disposition", "attachment; filename=\"" + name + "-" + std::string(format) + ".xml\""});
  answer.headers.push_back({"ETag", "\"" + hash + "\""});
  answer.headers.push_back({"Cache-Control", "private, no-cache"});
  return answer;
}

/// The electronic invoice of an issued document in one syntax, written from its frozen content at its first demand and
/// kept: every download gives the same bytes (R-DOC-2). Refuses 404
/// introuvable, 409 document_non_emis for a draft, 409 document_non_electronique for what is not an invoice, 422 with
/// `obstacles`.
base::Result<command::Answer> lire_xml(command::Context& context, const command::Input&) {
  const std::string format = context.query("format").value_or("cii");
  const bool ubl = format == "ubl";
  const std::string_view kind = ubl ? "UBL" : "XML";
  context.queue(sql::xml_garde, pg::Params().uuid(context.id()).text(kind));
  const auto loaded = TRY(context.load());
  const pg::Rows& kept = loaded[0];
  if (kept.empty()) return base::refuse(404, "introuvable", "Ce document n'existe pas.");
  if (!kept.boolean(0, 1)) {
    return base::refuse(409, "document_non_emis",
                        "Ce document est un brouillon : émettez-le avant d'en demander le XML.");
  }
  if (!est_electronique(from_text<TypeDocument>(kept.text(0, 2)).value_or(TypeDocument::Devis))) {
    return base::refuse(409, "document_non_electronique",
                        "Seuls une facture, une facture d'acompte et un avoir ont un XML.");
  }
  if (!kept.is_null(0, 3)) return fichier(kept.bytes(0, 3), kept.text(0, 0), format, std::string(kept.text(0, 4)));

  queue_pieces(context, context.id());
  const Pieces pieces = TRY(lire_pieces(context.id(), context.read()));
  const FactureElectronique facture = facture_electronique(pieces);
  if (auto faults = obstacles(facture); !faults.empty()) return base::refuse_all(std::move(faults));
  std::string bytes = ubl ? ecrire_ubl(facture) : ecrire_cii(facture);
  const std::string hash = crypto::sha256_bytes(bytes);
  // The document's row is locked since it was read: no other request writes it at the same time.
  const std::int64_t numero_version = pieces.document.integer(0, ColonneImpression::NumeroVersion);
  queue_garder(context, {context.id(), numero_version, kind, "application/xml"}, bytes, hash);
  context.apply();
  return fichier(std::move(bytes), kept.text(0, 0), format, crypto::hex(hash));
}

}  // namespace

const command::Command commande_lire_xml{
    .method = "GET",
    .path = "/api/v1/Document/{id}/xml",
    .right = "ventes:lire",
    .summary = "Rend la facture électronique (EN 16931) d'un document émis, figée à l'octet.",
    .query = parametres,
    .answer_type = "application/xml",
    .body = command::Body::None,
    .run = lire_xml,
};

}  // namespace ventes
