#include "engine/command/context.hpp"
#include "engine/command/picture.hpp"
#include "engine/crypto/crypto.hpp"
#include "modules/catalogue/module.hpp"
#include "modules/catalogue/sql.hpp"

namespace catalogue {

namespace {

constexpr command::Field reponse[] = {
    command::uuid("image", "Nouvelle valeur de Article.image.").must(),
    command::text("type", 20, "Type de l'image.").must(),
    command::integer("largeur", 1, base::image_cote_max, "Largeur en pixels.").must(),
    command::integer("hauteur", 1, base::image_cote_max, "Hauteur en pixels.").must(),
};
constexpr command::Field parametres[] = {
    command::text("v", 40, "Article.image, tel qu'il a été lu : l'image se garde alors sans être redemandée."),
};

base::Unexpected<base::Refusal> introuvable() { return base::refuse(404, "introuvable", "Cet article n'existe pas."); }

/// Gives an article its image. Refuses 422 (base64_invalide, then as `base::judge_image`), then 404 introuvable.
base::Result<command::Answer> poser_image(command::Context& context, const command::Input& input) {
  const auto [bytes, image] = TRY(command::read_picture(input, "L'image"));
  context.queue(sql::article_pour_image, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  if (loaded[0].empty()) return introuvable();
  const std::string hash = crypto::sha256_bytes(bytes);
  const auto file = base::Uuid::v7(context.now());
  context.queue(sql::garder_image, pg::Params()
                                       .uuid(file)
                                       .uuid(context.who().entreprise)
                                       .uuid(context.id())
                                       .bytes(bytes)
                                       .bytes(hash)
                                       .text(image.media_type));
  context.audit({"poser_image", "Article", context.id(), {}, R"({"sha256":")" + crypto::hex(hash) + "\"}"});
  context.apply();
  return command::Answer{.body = R"({"image":")" + file.text() + R"(","type":")" + std::string(image.media_type) +
                                 R"(","largeur":)" + std::to_string(image.largeur) + R"(,"hauteur":)" +
                                 std::to_string(image.hauteur) + "}"};
}

/// The bytes of an article's image. An address that names the image never gives another, so that browsers and tills
/// keep it. Refuses 404: introuvable, image_absente.
base::Result<command::Answer> lire_image(command::Context& context, const command::Input&) {
  context.queue(sql::lire_image, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  const pg::Rows& image = loaded[0];
  if (image.empty()) return introuvable();
  if (image.is_null(0, 2)) return base::refuse(404, "image_absente", "Cet article n'a pas d'image.");
  const std::string_view version = image.text(0, 2);
  const std::string etag = "\"" + std::string(version) + "\"";
  command::Answer answer{.body = "", .content_type = std::string(image.text(0, 1))};
  answer.headers.push_back({"ETag", etag});
  answer.headers.push_back(
      {"Cache-Control", context.query("v") == version ? "private, max-age=31536000, immutable" : "private, no-cache"});
  if (context.request().header("If-None-Match") == etag) {
    answer.status = 304;
  } else {
    answer.body = image.bytes(0, 0);
  }
  return answer;
}

/// Leaves an article without an image. Refuses 404 introuvable.
base::Result<command::Answer> retirer_image(command::Context& context, const command::Input&) {
  context.queue(sql::article_pour_image, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  if (loaded[0].empty()) return introuvable();
  context.queue(sql::retirer_image, pg::Params().uuid(context.who().entreprise).uuid(context.id()));
  context.audit({"retirer_image", "Article", context.id(), {}, {}});
  context.apply();
  return command::Answer{.body = "", .status = 204};
}

}  // namespace

const command::Command commande_poser_image{
    .path = "/api/v1/Article/{id}/image",
    .right = "catalogue:modifier",
    .summary = "Donne une image à un article, à la place de celle qu'il avait.",
    .input = command::picture_input,
    .answer = reponse,
    .run = poser_image,
};
const command::Command commande_lire_image{
    .method = "GET",
    .path = "/api/v1/Article/{id}/image",
    .right = "catalogue:lire",
    .summary = "Rend l'image d'un article, PNG ou JPEG.",
    .query = parametres,
    .answer_type = "image/*",
    .body = command::Body::None,
    .writes = false,
    .run = lire_image,
};
const command::Command commande_retirer_image{
    .method = "DELETE",
    .path = "/api/v1/Article/{id}/image",
    .right = "catalogue:modifier",
    .summary = "Laisse un article sans image.",
    .success = 204,
    .body = command::Body::None,
    .run = retirer_image,
};

}  // namespace catalogue
