#include "engine/http/static_files.hpp"

#include <gtest/gtest.h>

namespace {

constexpr embed::File files[] = {
    {"app.css", "p{}"},      {"assets/app-1a2b.js", "plain"},  {"assets/app-1a2b.js.br", "brotli"},
    {"assets/app-1a2b.js.gz", "zipped"}, {"assets/photo.png", "png"}, {"index.html", "<!doctype html>"}};

http::Request get(std::string path, std::vector<http::Header> headers = {}) {
  http::Request request;
  request.method = "GET";
  request.path = std::move(path);
  request.headers = std::move(headers);
  return request;
}

std::string header(const http::Response& response, std::string_view name) {
  for (const auto& h : response.headers)
    if (http::same_name(h.name, name)) return h.value;
  return "";
}

TEST(StaticFiles, racine_et_type) {
  const http::StaticFiles site(files);
  const auto page = site.serve(get("/"));
  ASSERT_TRUE(page);
  EXPECT_EQ(page->body, "<!doctype html>");
  EXPECT_EQ(page->content_type, "text/html; charset=utf-8");
  EXPECT_EQ(header(*page, "Cache-Control"), "no-cache");
  EXPECT_EQ(header(*page, "Vary"), "");
  EXPECT_EQ(site.serve(get("/ventes/42"), "index.html").value().body, "<!doctype html>");
}

TEST(StaticFiles, ressource_figee_en_cache_un_an) {
  const http::StaticFiles site(files);
  const auto image = site.serve(get("/assets/photo.png"));
  ASSERT_TRUE(image);
  EXPECT_EQ(image->content_type, "image/png");
  EXPECT_EQ(header(*image, "Cache-Control"), "public, max-age=31536000, immutable");
}

TEST(StaticFiles, rien_hors_de_la_table) {
  const http::StaticFiles site(files);
  for (const auto* path : {"", "*", "/absent.js", "/assets", "/assets/", "//index.html", "/../index.html",
                           "/assets/../index.html", "/assets/app-1a2b.js.gz", "/assets/app-1a2b.js.br", "/INDEX.HTML"})
    EXPECT_FALSE(site.serve(get(path))) << path;
  auto post = get("/index.html");
  post.method = "POST";
  EXPECT_FALSE(site.serve(post));
}

TEST(StaticFiles, forme_comprimee_selon_le_client) {
  const http::StaticFiles site(files);
  const std::pair<std::string, std::string> cases[] = {
      {"", "plain"},
      {"gzip, deflate, br", "brotli"},
      {"gzip", "zipped"},
      {"GZIP;q=0.5", "zipped"},
      {"gzip;q=0, br;q=0.0", "plain"},
      {"br;q=0, gzip ; q=1", "zipped"},
      {"*", "plain"},
      {"gzipped", "plain"},
  };
  for (const auto& [accepted, body] : cases) {
    const auto script = site.serve(get("/assets/app-1a2b.js", {{"accept-encoding", accepted}}));
    ASSERT_TRUE(script);
    EXPECT_EQ(script->body, body) << accepted;
    EXPECT_EQ(script->content_type, "text/javascript; charset=utf-8");
    EXPECT_EQ(header(*script, "Vary"), "Accept-Encoding");
    EXPECT_EQ(header(*script, "Content-Encoding"), body == "brotli" ? "br" : body == "zipped" ? "gzip" : "");
  }
}

TEST(StaticFiles, etag_epargne_le_corps) {
  const http::StaticFiles site(files);
  const auto etag = header(site.serve(get("/app.css")).value(), "ETag");
  ASSERT_GE(etag.size(), 3U);
  for (const auto& known : {etag, "W/" + etag, "\"x\", " + etag, std::string("*")}) {
    const auto again = site.serve(get("/app.css", {{"If-None-Match", known}}));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->status, 304) << known;
    EXPECT_EQ(again->body, "");
    EXPECT_EQ(header(*again, "ETag"), etag);
  }
  EXPECT_EQ(site.serve(get("/app.css", {{"If-None-Match", "\"autre\""}})).value().status, 200);
  EXPECT_NE(etag, header(site.serve(get("/index.html")).value(), "ETag"));
}

}  // namespace
