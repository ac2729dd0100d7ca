#include "engine/command/context.hpp"
#include "engine/crypto/crypto.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/reads/page_gardee.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

command::Answer page(std::string bytes, std::string_view name, const std::string& hash) {
  command::Answer answer;
  answer.body = std::move(bytes);
  answer.content_type = "application/pdf";
  answer.headers.push_back({"Content-Disposition", "inline; filename=\"" + std::string(name) + ".pdf\""});
  answer.headers.push_back({"ETag", "\"" + hash + "\""});
  answer.headers.push_back({"Cache-Control", "private, no-cache"});
  return answer;
}

/// A file name of letters, digits, hyphens and underscores: a number may hold "/" or "+".
std::string file_name(std::string_view numero) {
  std::string name(numero.empty() ? "brouillon" : numero);
  for (char& c : name) {
    if (c == '/' || c == '+') c = '-';
  }
  return name;
}

constexpr std::string_view copies[] = {"duplicata"};
constexpr command::Field parametres[] = {
    command::integer("version", 1, 2'000'000'000, "Version d'un devis rouvert ; la dernière par défaut."),
    command::choice("copie", copies, "duplicata : la page d'un document émis, marquée DUPLICATA et sans XML."),
};

/// The page of a document. That of an issued one is rendered from its frozen content at its first demand and kept:
/// every download gives the same bytes (R-DOC-2). That of a draft is rendered each time and marked. Refuses 404
/// introuvable, version_inconnue, 409 document_non_emis for the duplicate of a draft.
base::Result<command::Answer> lire_pdf(command::Context& context, const command::Input&) {
  const auto version = context.query("version");
  const auto asked = version ? base::parse_decimal(*version, 0, 2'000'000'000) : base::ParsedDecimal{};
  pg::Params params;
  params.uuid(context.id());
  version ? params.integer(asked.units) : params.null();
  context.queue(sql::pdf_garde, params);
  const auto loaded = TRY(context.load());
  const pg::Rows& kept = loaded[0];
  if (kept.empty()) return base::refuse(404, "introuvable", "Ce document n'existe pas.");
  const std::string name = file_name(kept.text(0, 0));
  if (context.query("copie")) {
    if (!kept.boolean(0, 1)) {
      return base::refuse(409, "document_non_emis", "Ce document est un brouillon : seul un document émis a un duplicata.");
    }
    const PageRendue copie = TRY(rendre_duplicata(context, context.id()));
    return page(copie.octets, name + "-duplicata", crypto::hex(copie.empreinte));
  }
  if (!kept.is_null(0, 2)) return page(kept.bytes(0, 2), name, std::string(kept.text(0, 3)));
  if (version && asked.units != kept.integer(0, 5)) {
    return base::refuse(404, "version_inconnue", "Ce document n'a pas de version " + *version + ".");
  }
  PageRendue rendue = TRY(rendre_page(context, context.id()));
  if (kept.boolean(0, 1)) {
    // The document's row is locked since it was read: no other request renders it at the same time.
    queue_garder_page(context, context.id(), rendue);
    context.apply();
  }
  return page(std::move(rendue.octets), name, crypto::hex(rendue.empreinte));
}

}  // namespace

const command::Command commande_lire_pdf{
    .method = "GET",
    .path = "/api/v1/Document/{id}/pdf",
    .right = "ventes:lire",
    .summary = "Rend la page du document : figée à l'octet pour un document émis, marquée pour un brouillon. "
               "Une facture émise porte son XML (Factur-X).",
    .query = parametres,
    .answer_type = "application/pdf",
    .body = command::Body::None,
    .run = lire_pdf,
};

}  // namespace ventes
