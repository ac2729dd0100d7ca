#include "engine/command/context.hpp"
#include "engine/command/picture.hpp"
#include "engine/crypto/crypto.hpp"
#include "modules/entreprise/entreprise.hpp"
#include "modules/entreprise/module.hpp"
#include "modules/entreprise/sql.hpp"

namespace entreprise {

namespace {

constexpr command::Field reponse[] = {
    command::text("type", 20, "Type de l'image.").must(),
    command::integer("largeur", 1, base::image_cote_max, "Largeur en pixels.").must(),
    command::integer("hauteur", 1, base::image_cote_max, "Hauteur en pixels.").must(),
};

/// Stores the logo that documents issued from now on print. Refuses 422: base64_invalide, then as `base::judge_image`.
base::Result<command::Answer> poser_logo(command::Context& context, const command::Input& input) {
  const auto [bytes, image] = TRY(command::read_picture(input, "Le logo"));
  TRY(context.load());
  const std::string hash = crypto::sha256_bytes(bytes);
  context.queue(sql::garder_logo, pg::Params()
                                      .uuid(base::Uuid::v7(context.now()))
                                      .uuid(context.who().entreprise)
                                      .bytes(bytes)
                                      .bytes(hash)
                                      .text(image.media_type));
  context.audit(
      {"poser_logo", "Entreprise", context.who().entreprise, {}, R"({"sha256":")" + crypto::hex(hash) + "\"}"});
  context.apply();
  return command::Answer{.body = R"({"type":")" + std::string(image.media_type) + R"(","largeur":)" +
                                 std::to_string(image.largeur) + R"(,"hauteur":)" + std::to_string(image.hauteur) +
                                 "}"};
}

/// The bytes of the logo. Refuses 404 logo_absent.
base::Result<command::Answer> lire_logo(command::Context& context, const command::Input&) {
  context.queue(sql::lire_logo);
  const auto loaded = TRY(context.load());
  const pg::Rows& logo = loaded[0];
  if (logo.empty()) return base::refuse(404, "logo_absent", "L'entreprise n'a pas de logo.");
  command::Answer answer{.body = logo.bytes(0, 0), .content_type = std::string(logo.text(0, 1))};
  answer.headers.push_back({"ETag", "\"" + std::string(logo.text(0, 2)) + "\""});
  answer.headers.push_back({"Cache-Control", "private, no-cache"});
  return answer;
}

/// Leaves documents issued from now on without a logo.
base::Result<command::Answer> retirer_logo(command::Context& context, const command::Input&) {
  TRY(context.load());
  context.queue(sql::retirer_logo, pg::Params().uuid(context.who().entreprise));
  context.audit({"retirer_logo", "Entreprise", context.who().entreprise, {}, {}});
  context.apply();
  return command::Answer{.body = "", .status = 204};
}

}  // namespace

const command::Command commande_poser_logo{
    .path = "/api/v1/Entreprise/logo",
    .right = "entreprise:modifier",
    .summary = "Pose le logo que portent les documents émis désormais.",
    .input = command::picture_input,
    .answer = reponse,
    .run = poser_logo,
};
const command::Command commande_lire_logo{
    .method = "GET",
    .path = "/api/v1/Entreprise/logo",
    .right = "entreprise:lire",
    .summary = "Rend le logo de l'entreprise, PNG ou JPEG.",
    .answer_type = "image/*",
    .body = command::Body::None,
    .writes = false,
    .run = lire_logo,
};
const command::Command commande_retirer_logo{
    .method = "DELETE",
    .path = "/api/v1/Entreprise/logo",
    .right = "entreprise:modifier",
    .summary = "Retire le logo des documents émis désormais ; ceux qui l'ont le gardent.",
    .success = 204,
    .body = command::Body::None,
    .run = retirer_logo,
};

}  // namespace entreprise
