#pragma once

#include "engine/http/message.hpp"
#include "engine/http/static_files.hpp"

namespace app {

/// The web applications as the browser gets them. Every address that is not a file is a page: of the till below
/// "/caisse", of the back office elsewhere, and each reads the address itself; an address that looks like a file and is none is 404, never the page. Any thread may ask.
class Pages {
 public:
  Pages();

  /// The answer for a path outside the API. The page carries a nonce of its own in its policy: only scripts and styles
  /// that this server wrote run in it.
  [[nodiscard]] http::Response serve(const http::Request& request) const;

 private:
  http::StaticFiles m_files;
};

}  // namespace app
